import { describe, expect, it } from 'vitest';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample } from './deck-workspaces.ts';
import { placeTestDeck, textsOf } from './place-test-deck.ts';

const measure = createDeckMeasure();
const waiver = { reason: 'Kept as a warning to all.', by: 'Ana Ruiz', at: '2026-11-19T10:00:00.000Z' };

function printed(audience: 'board' | 'public', isWaived = true): string {
  const sample = readSample('insurer');
  const ownerless = Object.entries(sample.content.useCases).find(([, { number }]) => number === 18)?.[0] ?? '';
  const waivers = isWaived ? { [`finding.no-owner:${ownerless}`]: waiver } : {};
  const workspace = { ...sample, content: { ...sample.content, waivers } };
  const { pages } = placeTestDeck(workspace, measure, audience);
  return pages.flatMap((page) => [page.title, ...textsOf(page).map(({ text }) => text)]).join(' ');
}

describe('findings in the deck', () => {
  const has = (text: string, part: string) => ({ part, isThere: text.includes(part) });

  it('name what is gravely open, with what to do', () => {
    const text = printed('board', false);
    for (const part of ['Two grave findings are open', 'but nobody owns it.', 'Name the person who answers for it.']) {
      expect(has(text, part)).toEqual({ part, isThere: true });
    }
  });

  it('keep each waiver with reason, name and day', () => {
    const text = printed('board');
    const waived = 'Kept as a warning to all. (Ana Ruiz, 19 November 2026)';
    for (const part of [
      'One grave finding is open; one is waived with a reason',
      waived,
      'further findings are open',
    ]) {
      expect(has(text, part)).toEqual({ part, isThere: true });
    }
  });

  it('stay out of the public edition', () => {
    const text = printed('public');
    for (const part of ['Kept as a warning', 'Ana Ruiz', 'is waived']) {
      expect(has(text, part)).toEqual({ part, isThere: false });
    }
  });
});
