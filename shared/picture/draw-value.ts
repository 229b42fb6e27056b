import type { Bubble, Pin, Scene } from '#shared/canvas/lens/scene.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { mixColors } from '#shared/deck/color.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { toTierColor } from './draw-signs.ts';
import type { Pen } from './pen.ts';
import { cutText } from './wrap-text.ts';

type ValueScene = Extract<Scene, { type: 'value' }>;

const ticks = [0, 20, 40, 60, 80, 100] as const;
const bars = { low: 1, medium: 2, high: 3, critical: 4, prohibited: 4 } as const;

function toSteps(points: ValueScene['front'], [x, y, , height]: ValueScene['plane']): string {
  const [first] = points;
  if (first === undefined) return '';
  const steps = points.slice(1).map(([right, top]) => `V${top}H${right}`);
  const last = points.at(-1) ?? first;
  return `M${x} ${first[1]}H${first[0]}${steps.join('')}M${last[0]} ${last[1]}V${y + height}`;
}

function drawQuadrants(pen: Pen, { quadrants, unit }: ValueScene): void {
  const { colors, messages } = pen;
  for (const { key, at } of quadrants) {
    const [x, y, width] = at;
    const words = messages.lenses.value.quadrants[key];
    if (key === 'quick-win') pen.rectangle(at, { fill: colors['accent-tint'] });
    if (key === 'strategic-bet') pen.rectangle(at, { fill: mixColors(colors.ground, colors.canvas, 0.45) });
    const isRight = key === 'quick-win' || key === 'fill-in';
    const place = isRight ? x + width - 12 * unit : x + 12 * unit;
    const anchor = isRight ? 'end' : 'start';
    const color = colors['ink-2'];
    pen.text(place, y + 36 * unit, words.name, { size: 18 * unit, weight: 650, color, anchor });
    pen.text(place, y + 54 * unit, words.meaning, { size: 12 * unit, color, anchor });
  }
}

function drawAxes(pen: Pen, { plane, unit, reference, front }: ValueScene): void {
  const { colors, messages } = pen;
  const { value } = messages.lenses;
  const [x, y, width, height] = plane;
  const baseline = y + height + 40 * unit;
  const size = 12 * unit;
  const color = colors['ink-2'];
  const meaning = reference === null ? value.upUnknown : value.upMeaning(messages.format.money(reference));
  const end = pen.text(x, baseline, `↑ ${value.up}`, { size, weight: 600 });
  pen.text(x + end + 4 * unit, baseline, meaning, { size, color });
  if (front.length > 1)
    pen.text(x + width / 2, baseline, value.front, { size, color: colors.accent, anchor: 'middle' });
  const across = pen.text(x + width, baseline, `${value.across} →`, { size, weight: 600, anchor: 'end' });
  pen.text(x + width - across - 4 * unit, baseline, value.acrossMeaning, { size, color, anchor: 'end' });
}

function drawPlane(pen: Pen, scene: ValueScene): void {
  const { colors, messages } = pen;
  const { plane, unit, bubbles, front } = scene;
  const [x, y, width, height] = plane;
  const [right, bottom] = [x + width, y + height];
  const edge = { stroke: colors['rule-strong'], lineWidth: 1 };
  pen.line(x, y + height / 2, right, y + height / 2, { ...edge, dash: [2, 3] });
  pen.line(x + width / 2, y, x + width / 2, bottom, { ...edge, dash: [2, 3] });
  pen.rectangle(plane, edge);
  const letters = { size: 12 * unit, color: colors['ink-2'] };
  for (const tick of ticks) {
    const [tickX, tickY] = [x + (tick / 100) * width, bottom - (tick / 100) * height];
    pen.line(tickX, bottom, tickX, bottom + 6 * unit, edge);
    pen.line(x - 6 * unit, tickY, x, tickY, edge);
    pen.text(tickX, bottom + 19 * unit, messages.format.number(tick), { ...letters, anchor: 'middle' });
    pen.text(x - 9 * unit, tickY + 4 * unit, messages.format.number(tick), { ...letters, anchor: 'end' });
  }
  const steps = toSteps(front, plane);
  if (steps !== '') pen.path(steps, { stroke: colors.accent, lineWidth: 1.5, dash: [6, 4] });
  for (const { center, computed, radius } of bubbles) {
    if (computed === null) continue;
    pen.line(computed[0], computed[1], center[0], center[1], { ...edge, dash: [2, 3] });
    pen.circle(computed[0], computed[1], radius, { ...edge, dash: [4, 3] });
  }
}

function drawLabel(pen: Pen, { center, radius, side, number, title }: Bubble, unit: number): void {
  if (side === null) return;
  const { colors } = pen;
  const size = (side === 'number' ? 11 : 13) * unit;
  const digits = toNumberText(number);
  const name = side === 'number' ? '' : cutText(title, 210 * unit, { size, weight: 400 }, pen.measure);
  const gap = name === '' ? 0 : 4 * unit;
  const width = pen.measure(name, size, 400) + gap + pen.measure(digits, size, 400);
  const [x, y] = center;
  const from = {
    below: x - width / 2,
    above: x - width / 2,
    number: x - width / 2,
    right: x + radius + 4,
    left: x - radius - 4 - width,
  };
  const baselines = {
    below: y + radius + 2 + 14 * unit,
    number: y + radius + 2 + 10 * unit,
    above: y - radius - 2 - 5 * unit,
    right: y + 4.5 * unit,
    left: y + 4.5 * unit,
  };
  const end = pen.text(from[side], baselines[side], name, { size });
  pen.text(from[side] + end + gap, baselines[side], digits, { size, color: colors['ink-2'] });
}

function drawBubble(pen: Pen, bubble: Bubble, unit: number): void {
  const { colors } = pen;
  const { tier, center, radius } = bubble;
  const [x, y] = center;
  const isTinted = tier !== null && tier !== 'prohibited';
  const color = tier === null ? colors['ink-3'] : toTierColor(tier, colors);
  pen.circle(x, y, radius - 1, {
    fill: isTinted ? colors[`tier-${tier}-tint`] : colors.surface,
    stroke: color,
    lineWidth: 2,
  });
  const count = tier === null ? 0 : bars[tier];
  for (let index = 0; index < count; index += 1)
    pen.rectangle([x - (count * 3 - 1) / 2 + index * 3, y - 3, 2, 6], { fill: color });
  drawLabel(pen, bubble, unit);
}

function drawPin(pen: Pen, pin: Pin, hasTitle: boolean, unit: number): void {
  const { colors, messages } = pen;
  const [x, y, width, height] = pin.at;
  const style = { size: 12 * unit, weight: 400 as const };
  pen.rectangle(pin.at, { fill: colors.surface, stroke: colors['rule-strong'], lineWidth: 1, radius: 2, dash: [3, 3] });
  const baseline = hasTitle ? y + height / 2 - 3 * unit : y + height / 2 + 4 * unit;
  const end = pen.text(x + 7, baseline, toNumberText(pin.number), { ...style, color: colors['ink-2'] });
  if (!hasTitle) return;
  const room = width - 14;
  pen.text(x + 7 + end + 4 * unit, baseline, cutText(pin.title, room - end - 4 * unit, style, pen.measure), style);
  const why = messages.format.list(pin.missing.map((gap) => messages.lenses.value.gaps[gap]));
  pen.text(x + 7, baseline + 15 * unit, cutText(why, room, style, pen.measure), { ...style, color: colors['ink-2'] });
}

/** The plane of value and feasibility with a bubble for each use case of `shown`, and beside it what has no place. */
export function drawValue(
  pen: Pen,
  scene: ValueScene,
  shown: ReadonlySet<UseCaseId>,
  say: (id: UseCaseId) => string,
): void {
  const { unit } = scene;
  drawQuadrants(pen, scene);
  drawPlane(pen, { ...scene, bubbles: scene.bubbles.filter(({ id }) => shown.has(id)) });
  drawAxes(pen, scene);
  if (scene.parkX !== null) {
    const letters = { size: 16 * unit, weight: 650, color: pen.colors['ink-2'] } as const;
    pen.text(scene.parkX + 12 * unit, 28 * unit, pen.messages.lenses.value.parked(scene.pins.length), letters);
  }
  const ordered = [...scene.bubbles].sort((one, two) => two.radius - one.radius);
  for (const bubble of ordered)
    if (shown.has(bubble.id)) pen.group(say(bubble.id), (inner) => drawBubble(inner, bubble, unit));
  for (const pin of scene.pins)
    if (shown.has(pin.id)) pen.group(say(pin.id), (inner) => drawPin(inner, pin, scene.hasPinTitles, unit));
}
