import type { RoadmapQuarter } from '#shared/analysis/portfolio/roadmap-types.ts';
import type { Scene, TargetChip } from '#shared/canvas/lens/scene.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import { drawRecommendation, drawTier, toRecommendationColor, toTierColor } from './draw-signs.ts';
import type { Pen } from './pen.ts';
import { cutText, wrapText } from './wrap-text.ts';

type Of<Type extends Scene['type']> = Extract<Scene, { type: Type }>;
type Paragraph = { readonly text: string; readonly color?: string; readonly bar?: string };
type Head = {
  readonly at: Rectangle;
  readonly name: string;
  readonly count: string;
  readonly color?: string;
  readonly size: number;
  readonly indent: number;
  readonly sign?: (x: number, y: number, size: number) => void;
  readonly paragraphs: readonly Paragraph[];
};

/** A heading with its sign and count, and below it what it means, as far as there is room. */
function drawHead(pen: Pen, unit: number, head: Head): number {
  const [x, y, width, height] = head.at;
  const left = x + head.indent * unit;
  const right = x + width - 8 * unit;
  const signRoom = head.sign === undefined ? 0 : 25 * unit;
  const countWidth = head.count === '' ? 0 : pen.measure(head.count, 14 * unit, 400) + 8 * unit;
  const room = right - left - signRoom - countWidth;
  const wanted = head.size * unit;
  // A name that is too wide is set smaller before it is cut.
  const size = wanted * Math.max(0.7, Math.min(1, room / pen.measure(head.name, wanted, 600)));
  const style = { size, weight: 600 as const };
  const name = cutText(head.name, room, style, pen.measure);
  let baseline = y + 8 * unit + wanted;
  head.sign?.(left, baseline - 15.5 * unit, 19 * unit);
  const end = pen.text(left + signRoom, baseline, name, { ...style, color: head.color ?? pen.colors.ink });
  pen.text(left + signRoom + end + 7 * unit, baseline, head.count, { size: 14 * unit, color: pen.colors['ink-2'] });
  baseline += 18 * unit;
  const text = { size: 12.5 * unit, weight: 400 as const };
  for (const { text: said, color, bar } of head.paragraphs) {
    const inset = bar === undefined ? 0 : 10 * unit;
    const lines = wrapText(said, right - left - inset, text, pen.measure);
    const top = baseline - 12 * unit;
    for (const line of lines) {
      if (baseline > y + height + unit) return baseline;
      pen.text(left + inset, baseline, line, { ...text, color: color ?? pen.colors['ink-2'] });
      baseline += 16 * unit;
    }
    if (bar !== undefined) pen.rectangle([left, top, 2 * unit, baseline - top - 12 * unit], { fill: bar });
    baseline += 2 * unit;
  }
  return baseline;
}

function drawRuler(pen: Pen, { ruler, unit }: Of<'rules-ml'>): void {
  const { colors, messages } = pen;
  const { bands, y, height, ticks, marks } = ruler;
  const bottom = y + height;
  for (const band of bands)
    pen.rectangle([band.x, y, band.width, height], { fill: toRecommendationColor(band.key, colors) });
  for (const { x, value, isGate } of ticks) {
    pen.line(x, isGate ? 0 : bottom, x, bottom + (isGate ? 10 : 6) * unit, {
      stroke: colors['ink-3'],
      lineWidth: unit,
    });
    const letters = { size: 12.5 * unit, anchor: 'middle' as const };
    const look = isGate ? { weight: 650 as const, color: colors.ink } : { color: colors['ink-2'] };
    pen.text(x, bottom + 23 * unit, messages.format.number(value), { ...letters, ...look });
  }
  for (const { number, x, labelY } of marks) {
    pen.circle(x, y + height / 2, 4.5 * unit, { fill: colors.surface, stroke: colors.ink, lineWidth: 1.75 * unit });
    if (labelY !== null) pen.text(x, labelY, toNumberText(number), { size: 12 * unit, anchor: 'middle' });
  }
}

/** The classes of suitability over their ruler, and under it what has no place on it. */
export function drawRulesMl(pen: Pen, scene: Of<'rules-ml'>): void {
  const { colors, messages } = pen;
  const { common, lenses } = messages;
  const { unit, isCrowded } = scene;
  const [hybrid = 0, ml = 0] = scene.ruler.ticks.filter(({ isGate }) => isGate).map(({ value }) => value);
  const ranges = {
    rules: lenses.rulesMl.rules(hybrid),
    hybrid: lenses.rulesMl.hybrid(hybrid, ml),
    ml: lenses.rulesMl.ml(ml),
  };
  drawRuler(pen, scene);
  for (const { key, head, useCases, exceptions } of scene.lanes) {
    const color = toRecommendationColor(key, colors);
    const name = common.recommendations[key];
    const said = exceptions.slice(0, 2).map(({ reason, numbers }) => ({
      text: lenses.rulesMl.exception({ reason, numbers: numbers.map(toNumberText), name }),
      bar: color,
    }));
    drawHead(pen, unit, {
      at: head,
      name,
      count: lenses.count(useCases.length),
      color,
      size: 19,
      indent: 12,
      sign: (x, y, size) => drawRecommendation(pen, key, x, y, size),
      paragraphs: isCrowded ? [] : [{ text: ranges[key] }, ...said],
    });
  }
  scene.apart.forEach(({ key, head, body, useCases }, index) => {
    const edge = { stroke: colors['rule-strong'], lineWidth: unit };
    if (index > 0) pen.line(body[0], body[1], body[0], body[1] + body[3], edge);
    const recommendation = key === 'none' ? null : key;
    drawHead(pen, unit, {
      at: head,
      name: key === 'none' ? common.notScored : common.recommendations[key],
      count: lenses.count(useCases.length),
      size: 19,
      indent: 12,
      sign: (x, y, size) => drawRecommendation(pen, recommendation, x, y, size),
      paragraphs: isCrowded ? [] : [{ text: lenses.rulesMl.apart[key] }],
    });
  });
}

/** Ground and edges of a row, with its bar at the left. */
function drawRow(pen: Pen, head: Rectangle, body: Rectangle, unit: number, bar: string): void {
  const { colors } = pen;
  const bottom = head[1] + head[3];
  pen.rectangle(head, { fill: colors.surface });
  pen.rectangle([head[0], head[1], 8 * unit, head[3]], { fill: bar });
  pen.line(head[0] + head[2], head[1], head[0] + head[2], bottom, { stroke: colors.rule, lineWidth: unit });
  pen.line(head[0], bottom, body[0] + body[2], bottom, { stroke: colors['rule-strong'], lineWidth: unit });
}

/** A row for each tier, its duties at the left. */
export function drawRisk(pen: Pen, { lanes, unit }: Of<'risk'>): void {
  const { colors, messages } = pen;
  const { common, framework, lenses } = messages;
  for (const { key, head, body, useCases, hasDuties } of lanes) {
    const tier = key === 'none' ? null : key;
    drawRow(pen, head, body, unit, tier === null ? colors['rule-strong'] : toTierColor(tier, colors));
    const words = key === 'none' || key === 'prohibited' ? null : framework.tiers[key];
    const duties = words === null || !hasDuties ? [] : [{ text: words.requirements, color: colors.ink }];
    const cadence = words?.cadence ?? (key === 'none' ? lenses.risk.noneMeaning : lenses.risk.prohibited);
    drawHead(pen, unit, {
      at: head,
      name: tier === null ? lenses.risk.none : common.tiers[tier],
      count: lenses.count(useCases.length),
      size: 19,
      indent: 18,
      sign: (x, y, size) => drawTier(pen, tier, x, y, size),
      paragraphs: [...duties, { text: cadence }],
    });
  }
}

/** Edges of a column with the paper of its heading. */
function drawColumn(pen: Pen, head: Rectangle, body: Rectangle, unit: number): void {
  const { colors } = pen;
  const edge = { stroke: colors['rule-strong'], lineWidth: unit };
  const right = head[0] + head[2];
  pen.rectangle(head, { fill: colors.surface });
  pen.line(head[0], head[1] + head[3], right, head[1] + head[3], edge);
  pen.line(right, head[1], right, Math.max(head[1] + head[3], body[1] + body[3]), edge);
}

function drawChip(pen: Pen, chip: TargetChip, unit: number, before: string, hasTitle: boolean): void {
  pen.group(`${toNumberText(chip.number)} ${chip.title}`, (inner) => fillChip(inner, chip, unit, before, hasTitle));
}

function fillChip(pen: Pen, chip: TargetChip, unit: number, before: string, hasTitle: boolean): void {
  const { colors } = pen;
  const [x, y, width, height] = chip.at;
  const style = { size: 12 * unit, weight: 400 as const };
  const paint = { fill: colors.surface, stroke: colors['rule-strong'], lineWidth: unit, radius: 2 };
  pen.rectangle(chip.at, { ...paint, dash: [3 * unit, 3 * unit] });
  const baseline = y + height / 2 + 4 * unit;
  const number = toNumberText(chip.number);
  if (!hasTitle) {
    pen.text(x + width / 2, baseline, number, { ...style, color: colors['ink-2'], anchor: 'middle' });
    return;
  }
  const start = before === '' ? 0 : pen.text(x + 6 * unit, baseline, before, { ...style }) + 5 * unit;
  const end = pen.text(x + width - 6 * unit, baseline, number, { ...style, color: colors['ink-2'], anchor: 'end' });
  pen.text(
    x + 6 * unit + start,
    baseline,
    cutText(chip.title, width - start - end - 17 * unit, style, pen.measure),
    style,
  );
}

function drawCaption(pen: Pen, text: string, x: number, y: number, width: number, unit: number): void {
  const letters = { size: 12.5 * unit, weight: 400, color: pen.colors['ink-2'] } as const;
  wrapText(text, width - 24, letters, pen.measure).forEach((line, index) => {
    pen.text(x + 16, y + (15 + index * 17) * unit, line, letters);
  });
}

const levelColors = { 0: 'ink-2', 1: 'mat-1', 2: 'mat-2', 3: 'mat-3' } as const;

/** A column for each level; who aims there from below as a chip. */
export function drawMaturity(pen: Pen, scene: Of<'maturity'>): void {
  const { colors, messages } = pen;
  const { framework, lenses } = messages;
  const { unit, isCrowded } = scene;
  for (const { key, head, body, useCases, hereY, targetY, chips } of scene.lanes) {
    const words = framework.levels[key];
    drawColumn(pen, head, body, unit);
    drawHead(pen, unit, {
      at: head,
      name: words.name,
      count: '',
      size: isCrowded ? 15 : 19,
      indent: 12,
      sign: (x, y, size) => {
        const color = colors[levelColors[key]];
        pen.rectangle([x, y, size, size], {
          ...(key === 0 ? {} : { fill: color }),
          stroke: color,
          lineWidth: 1.5 * unit,
          radius: 2,
        });
        const ink = key === 0 ? colors.ink : colors.surface;
        pen.text(x + size / 2, y + size * 0.78, String(key), {
          size: 15 * unit,
          weight: 600,
          color: ink,
          anchor: 'middle',
        });
      },
      paragraphs: isCrowded ? [] : [{ text: words.practice, color: colors.ink }, { text: words.frequency }],
    });
    if (hereY !== null) drawCaption(pen, lenses.maturity.here(useCases.length), body[0], hereY, body[2], unit);
    if (targetY !== null) drawCaption(pen, lenses.maturity.target(chips.length), body[0], targetY, body[2], unit);
    if (hereY === null && targetY === null)
      drawCaption(pen, lenses.maturity.nobody, body[0], body[1] + 16, body[2], unit);
    for (const chip of chips) drawChip(pen, chip, unit, lenses.maturity.from(chip.from), !isCrowded);
  }
}

const sum = (people: RoadmapQuarter['used'] | NonNullable<RoadmapQuarter['capacity']>) =>
  roles.reduce((total, role) => total + (people[role] ?? 0), 0);

function drawLoad(pen: Pen, load: RoadmapQuarter, [x, y, width]: Rectangle, unit: number): void {
  const { colors, messages } = pen;
  const words = messages.lenses.roadmap;
  const letters = { size: 12.5 * unit, weight: 400 as const, color: colors['ink-2'] };
  const room = width - 16 * unit;
  if (load.capacity === null) {
    pen.text(x + 8 * unit, y + 38 * unit, cutText(words.noCapacity, room, letters, pen.measure), letters);
    return;
  }
  const { capacity } = load;
  const [used, there] = [sum(load.used), sum(capacity)];
  const isOver = roles.some((role) => load.used[role] > (capacity[role] ?? 0) + 1e-9);
  const share = there === 0 ? (used > 0 ? 1 : 0) : Math.min(1, used / there);
  const bar: Rectangle = [x + 8 * unit, y + 28 * unit, room, 8 * unit];
  pen.rectangle([bar[0], bar[1], bar[2] * share, bar[3]], { fill: colors[isOver ? 'error' : 'mat-2'] });
  pen.rectangle(bar, { stroke: colors[isOver ? 'error' : 'rule-strong'], lineWidth: unit });
  const said = words.load(used, there);
  const end = pen.text(x + 8 * unit, y + 52 * unit, said, letters);
  if (isOver)
    pen.text(x + 12 * unit + end, y + 52 * unit, words.over, { size: letters.size, weight: 600, color: colors.error });
}

/** A column for each quarter with the people that it takes; under them what has no quarter, with the reasons. */
export function drawRoadmap(pen: Pen, scene: Of<'roadmap'>, planStart: string | null): void {
  const { colors, messages } = pen;
  const { lenses } = messages;
  const { unit } = scene;
  for (const { key, head, body, useCases, chips, chipsY, load } of scene.lanes) {
    drawColumn(pen, head, body, unit);
    const count = useCases.length > 0 ? lenses.count(useCases.length) : '';
    const name = toQuarterName(messages, key, planStart);
    drawHead(pen, unit, { at: head, name, count, size: 14, indent: 8, paragraphs: [] });
    if (load !== null) drawLoad(pen, load, head, unit);
    if (chipsY !== null) drawCaption(pen, lenses.roadmap.goingOn, body[0], chipsY, body[2], unit);
    for (const chip of chips) drawChip(pen, chip, unit, '', true);
  }
  if (scene.open === null) return;
  const { head, body, useCases, reasons } = scene.open;
  drawRow(pen, head, body, unit, colors['rule-strong']);
  drawHead(pen, unit, {
    at: head,
    name: lenses.roadmap.open,
    count: lenses.count(useCases.length),
    size: 19,
    indent: 18,
    paragraphs: reasons.map(({ reason, numbers }) => ({
      text: lenses.roadmap.because(numbers.map(toNumberText), lenses.roadmap.reasons[reason]),
    })),
  });
}
