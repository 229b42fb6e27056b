import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyze } from '#shared/analysis/analyze.ts';
import { buildExport, exportKinds } from '#shared/exchange/build-export.ts';
import { serializeModelCard } from '#shared/exchange/serialize-model-card.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';

const messages = createMessages();

function sample(name: string): Workspace {
  const text = readFileSync(join(import.meta.dirname, `../../../assets/samples/${name}.sextant`), 'utf8');
  const parsed = parseWorkspace(text);
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value.workspace;
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const insurer = sample('insurer');
const analysis = analyze(insurer);
const given = { workspace: insurer, analysis, messages };

describe('buildExport', () => {
  it.each(exportKinds)('gives the same bytes for the same workspace: %s', (kind) => {
    const once = buildExport(kind, given);
    const again = buildExport(kind, { workspace: sample('insurer'), analysis: analyze(sample('insurer')), messages });
    expect(once.count).toBeGreaterThan(0);
    expect(text(again.bytes)).toBe(text(once.bytes));
  });

  it('writes a calendar that another parser reads, with each review at its cadence', () => {
    const { bytes, count } = buildExport('ics', given);
    const calendar = convertIcsCalendar(undefined, text(bytes));
    const events = calendar.events ?? [];
    expect(events).toHaveLength(count);
    expect(new Set(events.map((event) => event.uid)).size).toBe(count);
    const fraud = events.filter((event) => event.summary === 'Review of 2 Motor fraud screening');
    const days = fraud.map((event) => event.start.date.toISOString().slice(0, 10));
    expect(days.slice(0, 3)).toEqual(['2027-02-04', '2027-03-04', '2027-04-04']);
    expect(days).toHaveLength(24);
    expect(fraud.every((event) => event.start.type === 'DATE')).toBe(true);
    const audits = events.filter((event) => event.summary === 'External audit of 2 Motor fraud screening');
    expect(audits).toHaveLength(2);
  });

  it('leaves no line of the calendar over 75 octets', () => {
    const lines = text(buildExport('ics', given).bytes).split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('writes every table, with each answer of the workspace in a row', () => {
    const files = unzipSync(buildExport('tables', given).bytes);
    expect(Object.keys(files)).toEqual(['Use cases.csv', 'Scores.csv', 'Findings.csv', 'Everything that was said.csv']);
    const everything = text(files['Everything that was said.csv']);
    expect(everything).toContain('Hire two ML engineers before any third model goes live');
  });

  it('names each model card once, short or full by tier', () => {
    const files = unzipSync(buildExport('model-cards', given).bytes);
    expect(Object.keys(files)).toHaveLength(analysis.useCases.length);
    expect(text(files['2 Motor fraud screening.md'])).toContain('form: full');
    expect(text(files['1 Claims routing.md'])).toContain('form: short');
  });
});

describe('serializeModelCard', () => {
  const id = insurer.content.useCaseOrder[0] as UseCaseId;
  const result = analysis.byId[id];
  const useCase = insurer.content.useCases[id];

  it('lets no text become a heading, a link or a second header', () => {
    if (result === undefined || useCase === undefined) throw new Error('no use case');
    const plain = serializeModelCard(useCase, result, messages).match(/^#{1,6} /gm)?.length ?? 0;
    expect(plain).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (hostile) => {
        const title = `---\n# ${hostile}\n[x](javascript:1)`;
        const card = serializeModelCard(
          { ...useCase, title, owner: title, modelCard: { details: title } },
          result,
          messages,
        );
        const [, header = '', ...rest] = card.split(/^---$/m);
        expect(parse(header).title).toBe(title);
        const headings = rest
          .join('---')
          .split('\n')
          .filter((line) => /^#{1,6} /.test(line));
        expect(headings).toHaveLength(plain);
        expect(rest.join('')).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(/);
      }),
    );
  });

  it('gives no value to what nobody knows', () => {
    if (result === undefined || useCase === undefined) throw new Error('no use case');
    expect(serializeModelCard(useCase, result, messages)).toContain('Not yet available (no model exists)');
  });
});
