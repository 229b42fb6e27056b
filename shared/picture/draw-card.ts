import { fitTitle } from '#shared/canvas/fit-title.ts';
import { type CardFace, toNumberText } from '#shared/canvas/to-card-face.ts';
import { mixColors } from '#shared/deck/color.ts';
import { cardHeight, cardWidth, type Place } from '#shared/workspace/place.ts';
import {
  drawGauge,
  drawLevels,
  drawRecommendation,
  drawTier,
  toRecommendationColor,
  toTierColor,
} from './draw-signs.ts';

import type { Pen } from './pen.ts';
import { cutText } from './wrap-text.ts';

const left = 17;
const right = cardWidth - 9;
const titleWeight = 650;

/** A tag with its color, where the workshop gave it one. */
export type CardTag = { readonly text: string; readonly color: 'blue' | 'rust' | 'green' | 'rose' | 'violet' | 'sand' };

/** A hand beside what the room set against what is computed. */
function drawByRoom(pen: Pen, isByRoom: boolean, x: number, y: number): number {
  if (!isByRoom) return 0;
  const hand =
    'M18 11V6a2 2 0 0 0-4 0M14 10V4a2 2 0 0 0-4 0v2M10 10.5V6a2 2 0 0 0-4 0v8M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15';
  pen.path(hand, { stroke: pen.colors['ink-2'], lineWidth: 2.25 }, { x: x + 2, y, scale: 11 / 24 });
  return 13;
}

function drawTitle(pen: Pen, face: CardFace, number: string): void {
  const room = { firstWidth: 174 - number.length * 6.2, width: 180 };
  const title = fitTitle(face.title, room, (text, size) => pen.measure(text, size, titleWeight));
  const [size, leading, first] = title.size === 'normal' ? [14.5, 18, 20] : [12, 13, 17];
  title.lines.forEach((line, index) => {
    pen.text(left, first + index * leading, line, { size, weight: titleWeight });
  });
}

function drawFlag(pen: Pen, { flag }: CardFace): void {
  if (flag === null) return;
  const { colors, messages } = pen;
  const text = messages.canvas.flags[flag.type](flag.count);
  const width = pen.measure(text, 12, 500);
  const isLoud = flag.type === 'contested';
  const end = isLoud ? right - 5 : right;
  if (isLoud) pen.rectangle([end - width - 22, 46, width + 27, 17], { fill: colors.ink, radius: 2 });
  const color = isLoud ? colors['on-ink'] : colors['ink-2'];
  const icon = { x: end - width - 17, y: 47.5, scale: 14 / 24 };
  if (isLoud)
    pen.path(
      'M16 10a2 2 0 0 1-2 2H6.8l-3.6 3.2A.7.7 0 0 1 2 14.3V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2zM20 9a2 2 0 0 1 2 2v10.3a.7.7 0 0 1-1.2.5L17.2 19H10a2 2 0 0 1-2-2v-1',
      { stroke: color, lineWidth: 2.25 },
      icon,
    );
  else pen.circle(icon.x + 7, icon.y + 7, 5.8, { stroke: color, lineWidth: 1.3, dash: [2.6, 2] });
  pen.text(end, 59, text, { size: 12, weight: 500, color, anchor: 'end' });
}

function drawFoot(pen: Pen, face: CardFace): void {
  const { colors, messages } = pen;
  pen.line(left, 68.5, right, 68.5, { stroke: colors.rule, lineWidth: 1 });
  const value = face.npv === null ? messages.canvas.notSet : messages.format.money(face.npv);
  const valueWidth = pen.text(right, 87, value, { size: 13, weight: 600, anchor: 'end' });
  drawTier(pen, face.tier, left, 76, 14);
  const tier = face.tier === null ? messages.signs.noTier : messages.common.tiers[face.tier];
  const tierEnd =
    left + 19 + pen.text(left + 19, 87, tier, { size: 13, weight: 600, color: toTierColor(face.tier, colors) });
  const from = tierEnd + drawByRoom(pen, face.byRoom.tier, tierEnd, 78);
  const figures = messages.signs.levelFigures(face.level, face.target);
  const width = 19 + pen.measure(figures, 13, 400);
  const room = right - Math.max(46, valueWidth) - from;
  const x = from + Math.max(4, (room - width) / 2);
  drawLevels(pen, face.level, face.target, x, 77);
  pen.text(x + 19, 87, figures, { size: 13, color: colors['ink-2'] });
  drawByRoom(pen, face.byRoom.target, x + width, 78);
}

function drawTabs(pen: Pen, tags: readonly CardTag[]): void {
  let x = 16;
  const most = cardWidth - 20;
  for (const { text, color } of tags.slice(0, 3)) {
    const shown = cutText(text, 80, { size: 11, weight: 400 }, pen.measure);
    const width = pen.measure(shown, 11, 400) + 12;
    if (x + width > most) return;
    const tag = pen.colors[`tag-${color}`];
    pen.rectangle([x + 0.5, -15.5, width, 16], {
      fill: mixColors(tag, pen.colors.surface, 0.84),
      stroke: tag,
      lineWidth: 1,
    });
    pen.rectangle([x, -16, width + 1, 2], { fill: tag });
    pen.text(x + 6, -4, shown, { size: 11 });
    x += width + 3;
  }
}

/** A card as it lies on the canvas, its upper left corner at `at`; `title` says it in words. */
export function drawCard(pen: Pen, face: CardFace, [x, y]: Place, tags: readonly CardTag[], title: string): void {
  const { colors, messages } = pen;
  pen.group(title, (outer) => {
    const card = pen.fresh();
    drawTabs(card, tags);
    const edge = { stroke: colors['rule-strong'], lineWidth: 1, radius: 2 };
    card.rectangle([0.5, 0.5, cardWidth - 1, cardHeight - 1], {
      fill: face.isProhibited ? mixColors(colors['rec-dont-tint'], colors.surface, 0.5) : colors.surface,
      ...edge,
      ...(face.isIncomplete ? { dash: [3, 3] } : {}),
    });
    drawGauge(card, face.tier, [4, 4, 6, cardHeight - 8]);
    const number = toNumberText(face.number);
    drawTitle(card, face, number);
    card.text(cardWidth - 9, 19, number, { size: 12, color: colors['ink-3'], anchor: 'end' });
    drawRecommendation(card, face.recommendation, left, 47, 14);
    const word =
      face.recommendation === null ? messages.common.notScored : messages.common.recommendations[face.recommendation];
    const color = toRecommendationColor(face.recommendation, colors);
    const end = left + 19 + card.text(left + 19, 59, word, { size: 13, weight: 600, color });
    drawByRoom(card, face.byRoom.recommendation, end, 49);
    drawFlag(card, face);
    drawFoot(card, face);
    outer.items.push({ type: 'at', x, y, items: card.items });
  });
}
