import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePreviews } from '#renderer/home/sample-previews.ts';
import { buildPreview } from '#renderer/session/build-preview.ts';
import { analyze } from '#shared/analysis/analyze.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';

const names = ['insurer', 'retailer', 'hospital'] as const;
const byPlace = (a: { readonly at: readonly number[] }, b: { readonly at: readonly number[] }) =>
  String(a.at).localeCompare(String(b.at));

describe.each(names)('the sample %s', (name) => {
  const parsed = parseWorkspace(readFileSync(`assets/samples/${name}.sextant`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.type);
  const { workspace } = parsed.value;

  it('looks on the home screen as it is', () => {
    const real = buildPreview(workspace, analyze(workspace));
    const drawn = samplePreviews[name];
    expect([...drawn.cards].sort(byPlace)).toEqual([...real.cards].sort(byPlace));
    expect(drawn.zones.map(String).sort()).toEqual(real.zones.map(String).sort());
  });

  it('has as many use cases and voices as home says', () => {
    const { useCaseOrder, participantOrder } = workspace.content;
    const { line } = createMessages().home.sample[name];
    expect(line).toBe(`${useCaseOrder.length} use cases, ${participantOrder.length} voices`);
  });
});
