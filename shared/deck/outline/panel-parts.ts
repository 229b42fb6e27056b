import type { InputTornado } from '#shared/analysis/value/input-tornado.ts';
import type { Simulation } from '#shared/analysis/value/summarize-draws.ts';
import type { RangeRow } from '#shared/charts/range.ts';
import type { TornadoRow } from '#shared/charts/tornado.ts';
import type { Rich } from '../break-lines.ts';
import type { Panel, PanelPart } from '../panels-slide.ts';
import type { Telling } from './telling.ts';

/** A panel of parts; one without parts is not drawn. */
export function toPanel(heading: string, parts: readonly PanelPart[], aside = ''): Panel {
  return { heading, aside, parts };
}

/** A paragraph; nothing where there is nothing to say. */
export function toTextPart(
  text: Rich,
  tone: Extract<PanelPart, { type: 'text' }>['tone'] = 'secondary',
): readonly PanelPart[] {
  return text === '' || text.length === 0 ? [] : [{ type: 'text', text, tone }];
}

/** The histogram of draws, with what it says. */
export function toDistributionPart(draws: Simulation, height: number, { messages }: Telling): PanelPart {
  const alternative = messages.deck.value.distributionAlternative(draws);
  return { type: 'chart', chart: { type: 'distribution', draws }, alternative, height, grows: false };
}

/** Ranges on one scale, with what they say. */
export function toRangesPart(rows: readonly RangeRow[], lead: string, { messages }: Telling): readonly PanelPart[] {
  if (rows.length === 0) return [];
  const words = messages.deck.value;
  const sentences = rows.map(({ label, ...range }) => words.rangeAlternative(label, range));
  const alternative = [lead, ...sentences].filter((text) => text !== '').join(' ');
  return [{ type: 'chart', chart: { type: 'ranges', rows }, alternative, height: 0, grows: false }];
}

/** The bars of a tornado in words: each input with its values and what they make of the result. */
export function toTornadoRows(bars: InputTornado['bars'], { messages }: Telling): readonly TornadoRow[] {
  const { inputs } = messages.inspector.value.uncertainty;
  return bars.map(({ input, low, high, atLow, atHigh }) => ({
    label: inputs.names[input],
    low: inputs.say(input, low),
    high: inputs.say(input, high),
    atLow,
    atHigh,
  }));
}

/** The inputs that move a result, the one that moves it most first, with what they say. */
export function toTornadoPart(base: number, rows: readonly TornadoRow[], { messages }: Telling): readonly PanelPart[] {
  if (rows.length === 0) return [];
  const { tornadoBar } = messages.inspector.value.uncertainty;
  const sentences = rows.map((row) => tornadoBar(row.label, row.low, row.high, row.atLow, row.atHigh));
  const alternative = messages.deck.value.tornadoAlternative(sentences);
  return [{ type: 'chart', chart: { type: 'tornado', base, rows }, alternative, height: 0, grows: true }];
}
