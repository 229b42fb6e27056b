import { type ChipKind, chooseChip, type Spacing } from '#shared/canvas/chip-spacing.ts';
import { type CardFace, toNumberText } from '#shared/canvas/to-card-face.ts';
import { cardHeight, cardWidth, type Rectangle } from '#shared/workspace/place.ts';
import { drawGauge, drawRecommendation } from './draw-signs.ts';
import type { Tokens } from './read-tokens.ts';
import type { TextWidths } from './text-widths.ts';

const lineHeightPx = 22;
const stackedHeightPx = 40;
const minimalWidthPx = 44;

export type Chip = {
  readonly face: CardFace;
  readonly x: number;
  readonly y: number;
  readonly kind: ChipKind;
  /** How much lower than it would be, 1 at most: it gives way to the title of its zone. */
  readonly scale: number;
  /** Widest that it may be, in screen pixels. */
  readonly room: number;
  readonly isSelected: boolean;
};

export type ChipFonts = {
  readonly title: string;
  readonly small: string;
  readonly number: string;
  readonly widthOf: TextWidths;
};

/** The kind of one chip: that of the board, or a smaller one where this card has less room. */
export function toChipKind(own: Spacing, common: ChipKind, zoom: number): ChipKind {
  const order: readonly ChipKind[] = ['line', 'stacked', 'minimal', 'block'];
  const possible = chooseChip(own, zoom);
  if (common === 'line' || common === 'stacked') {
    return order.indexOf(possible) > 1 ? possible : common;
  }
  return order.indexOf(possible) < order.indexOf(common) ? common : possible;
}

/** The text shortened to `width` with "…"; empty when not even three letters fit. */
function fitText(widthOf: (text: string) => number, text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low < 3 ? '' : `${text.slice(0, low).trimEnd()}…`;
}

function drawBox(context: CanvasRenderingContext2D, chip: Chip, box: Rectangle, tokens: Tokens): void {
  const [x, y, width, height] = box;
  context.fillStyle = tokens('surface');
  context.fillRect(x, y, width, height);
  context.lineWidth = chip.isSelected ? 2.5 : 1;
  context.strokeStyle = tokens(chip.isSelected ? 'accent' : 'rule-strong');
  if (chip.face.isIncomplete && !chip.isSelected) context.setLineDash([3, 2]);
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.setLineDash([]);
}

function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  at: readonly [number, number],
  font: string,
  color: string,
): void {
  context.font = font;
  context.fillStyle = color;
  context.fillText(text, at[0], at[1]);
}

function drawLine(context: CanvasRenderingContext2D, chip: Chip, fonts: ChipFonts, tokens: Tokens): Rectangle {
  const number = toNumberText(chip.face.number);
  const numberWidth = fonts.widthOf(fonts.number, number);
  const widthOf = (text: string) => fonts.widthOf(fonts.title, text);
  const title = fitText(widthOf, chip.face.title, chip.room - 40 - numberWidth);
  const titleWidth = title === '' ? 0 : widthOf(title) + 6;
  const box: Rectangle = [chip.x, chip.y, 28 + titleWidth + numberWidth + 6, lineHeightPx];
  drawBox(context, chip, box, tokens);
  drawGauge(context, chip.face.tier, [chip.x + 3, chip.y + 3, 5, 16], tokens);
  drawRecommendation(context, chip.face.recommendation, [chip.x + 12, chip.y + 5.5], 11, tokens);
  if (title !== '') drawText(context, title, [chip.x + 28, chip.y + 15], fonts.title, tokens('ink'));
  drawText(context, number, [chip.x + 28 + titleWidth, chip.y + 15], fonts.number, tokens('ink-3'));
  return box;
}

function drawStacked(
  context: CanvasRenderingContext2D,
  chip: Chip,
  zoom: number,
  fonts: ChipFonts,
  tokens: Tokens,
): Rectangle {
  const width = Math.max(56, Math.min(chip.room, Math.round(cardWidth * zoom)));
  const box: Rectangle = [chip.x, chip.y, width, stackedHeightPx - 3];
  drawBox(context, chip, box, tokens);
  drawGauge(context, chip.face.tier, [chip.x + 3, chip.y + 3, 4, box[3] - 6], tokens);
  drawRecommendation(context, chip.face.recommendation, [chip.x + 10, chip.y + 3], 9, tokens);
  const number = toNumberText(chip.face.number);
  const widthOf = (text: string) => fonts.widthOf(fonts.small, text);
  const right = chip.x + width - widthOf(number) - 4;
  drawText(context, number, [right, chip.y + 11], fonts.small, tokens('ink-3'));
  const room = width - 14;
  const words = chip.face.title.split(' ');
  let first = words[0] ?? '';
  let used = 1;
  while (used < words.length && widthOf(`${first} ${words[used]}`) <= room) {
    first = `${first} ${words[used]}`;
    used += 1;
  }
  drawText(context, fitText(widthOf, first, room), [chip.x + 10, chip.y + 22], fonts.small, tokens('ink'));
  const rest = words.slice(used).join(' ');
  if (rest !== '')
    drawText(context, fitText(widthOf, rest, room), [chip.x + 10, chip.y + 33], fonts.small, tokens('ink'));
  return box;
}

function drawMinimal(
  context: CanvasRenderingContext2D,
  chip: Chip,
  size: readonly [number, number],
  fonts: ChipFonts,
  tokens: Tokens,
): Rectangle {
  const box: Rectangle = [chip.x, chip.y, ...size];
  drawBox(context, chip, box, tokens);
  drawGauge(context, chip.face.tier, [chip.x + 2, chip.y + 2, 4, box[3] - 4], tokens);
  const number = toNumberText(chip.face.number);
  const width = fonts.widthOf(fonts.small, number);
  const isRoomy = width + 25 <= box[2];
  const side = Math.min(isRoomy ? 10 : 7, box[3] - 4);
  const left = isRoomy ? 9 : 8;
  const middle = chip.y + (box[3] - side) / 2;
  drawRecommendation(context, chip.face.recommendation, [chip.x + left, middle], side, tokens);
  const textX = isRoomy ? 22 : left + side + 2;
  // By its number a card is found again; where it is tight the sign gets smaller for it.
  if (box[3] >= 14 && textX + width < box[2]) {
    drawText(context, number, [chip.x + textX, chip.y + box[3] / 2 + 4], fonts.small, tokens('ink-2'));
  }
  return box;
}

/** Draws one chip and answers where it lies, in screen pixels. */
export function drawChip(
  context: CanvasRenderingContext2D,
  chip: Chip,
  zoom: number,
  fonts: ChipFonts,
  tokens: Tokens,
): Rectangle {
  if (chip.kind === 'stacked') return drawStacked(context, chip, zoom, fonts, tokens);
  if (chip.kind === 'minimal') return drawMinimal(context, chip, [minimalWidthPx, lineHeightPx], fonts, tokens);
  if (chip.kind === 'block') {
    return drawMinimal(
      context,
      chip,
      [Math.round(cardWidth * zoom), Math.round(cardHeight * zoom * chip.scale)],
      fonts,
      tokens,
    );
  }
  return drawLine(context, chip, fonts, tokens);
}

/** Widest that a chip of `spacing` may be without touching the next one. */
export function toRoom({ right }: Spacing, zoom: number): number {
  return Math.max(minimalWidthPx, right * zoom - 4);
}
