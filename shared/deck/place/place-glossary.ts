import { columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import { drawLevelSteps, drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { GlossarySlide } from '../slide.ts';
import type { Placing } from './placing.ts';

const width = columnsWidth(4);
const perColumn = 8;
const wordHeight = 47;
const recommendations = ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build'] as const;
const tiers = ['low', 'medium', 'high', 'critical', 'prohibited'] as const;

function drawWords(sheet: Sheet, slide: GlossarySlide, top: number): void {
  const { theme } = sheet;
  slide.words.slice(0, 2 * perColumn).forEach(({ word, meaning }, index) => {
    const x = columnX(1 + Math.floor(index / perColumn) * 4);
    const y = top + (index % perColumn) * wordHeight;
    sheet.line(x, y, x + width, y, theme.rule, 0.5);
    sheet.text(x, y + 15, word, 'bodyStrong');
    sheet.text(x, y + 29, meaning, 'label', { color: theme.ink2, width, maxLines: 2 });
  });
}

function drawSignWords(sheet: Sheet, placing: Placing, top: number): void {
  const { theme } = sheet;
  const words = placing.messages.deck.glossary;
  const x = columnX(9);
  let y = top;
  const open = (heading: string) => {
    sheet.line(x, y, x + width, y, theme.ink);
    sheet.text(x, y + 16, heading, 'bodyStrong');
    y += 34;
  };
  const say = (text: string, indent: number) => {
    sheet.text(x + indent, y, text, 'label', { color: theme.ink2, width: width - indent, maxLines: 1 });
    y += 16;
  };
  open(words.squares);
  for (const recommendation of recommendations) {
    drawRecommendationSign(sheet, x + 6, y - 3.5, recommendation, 8);
    say(words.recommendations[recommendation], 20);
  }
  y += 6;
  open(words.shapes);
  for (const tier of tiers) {
    drawTierSign(sheet, x + 6, y - 3.5, tier, 4.5);
    say(words.tiers[tier], 20);
  }
  y += 6;
  open(words.steps);
  drawLevelSteps(sheet, x, y - 8, { now: 1, target: 2 }, { width: 14, height: 8, gap: 2 });
  say(words.stepsMeaning, 58);
  y += 6;
  open(words.dots);
  for (const dx of [4, 9, 14]) sheet.circle(x + dx, y - 3, 2.1, { fill: theme.accent });
  say(words.dotsMeaning, 58);
}

/** The words and signs of the deck: sixteen words in two columns, the signs in the third. */
export function placeGlossary(slide: GlossarySlide, placing: Placing, top: number): readonly Sheet[] {
  const sheet = placing.newSheet();
  drawWords(sheet, slide, top);
  drawSignWords(sheet, placing, top);
  return [sheet];
}
