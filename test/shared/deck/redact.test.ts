import { describe, expect, it } from 'vitest';
import { createAmountRedactor } from '#shared/deck/redact-amounts.ts';
import { createNameRedactor } from '#shared/deck/redact-names.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample } from './deck-workspaces.ts';
import { placeTestDeck, textsOf } from './place-test-deck.ts';

/** The insurer's workspace with `change` made to its file. */
// biome-ignore lint/suspicious/noExplicitAny: a file is plain JSON until it is parsed.
function changed(change: (content: any) => void): Workspace {
  const file = JSON.parse(JSON.stringify(readSample('insurer')));
  change(file.content);
  const parsed = parseWorkspace(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.workspace;
}

const named = changed((content) => {
  const [one, two] = Object.values<Record<string, unknown>>(content.useCases);
  content.participants[content.participantOrder[0]] = { name: 'Ada Lovelace', role: 'Chief Actuary' };
  content.participants[content.participantOrder[1]] = { name: 'Mark', role: '' };
  Object.assign(one ?? {}, { owner: 'Jean-Luc Quarles', sponsor: 'Zsofia', department: 'Claims' });
  Object.assign(two ?? {}, { owner: 'Claims', sponsor: 'Noether, Emmy' });
  content.workshop.facilitator = 'Grace Murray Hopper';
  content.waivers['finding.no-owner:x'] = { reason: 'r', by: "Siobhán O'Brien" };
});

describe('createNameRedactor', () => {
  const redact = createNameRedactor(named, 'a participant');

  it.each([
    ['Ask Ada Lovelace first', 'Ask Chief Actuary first'],
    ['ask ADA\u00A0LOVELACE', 'ask Chief Actuary'],
    ['ask ada  lovelace', 'ask Chief Actuary'],
    ['ask Ada\nLovelace', 'ask Chief Actuary'],
    ['ask Lovelace, Ada now', 'ask Chief Actuary now'],
    ['ask Ada-Lovelace', 'ask Chief Actuary'],
    ['Lovelace’s model', 'Chief Actuary’s model'],
    ['Jean Luc Quarles and QUARLES', 'a participant and a participant'],
    ['zsofia said', 'a participant said'],
    ['Emmy Noether, Noether', 'a participant, a participant'],
    ['Grace Hopper wrote', 'a participant wrote'],
    ['Siobha\u0301n O’Brien waived', 'a participant waived'],
    ['Mark asked', 'a participant asked'],
  ])('%j becomes %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each(['Claims routing', 'a lovelacean view', 'mark the claims', 'grace period', 'A whole room'])(
    'leaves %j as it is',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});

describe('createAmountRedactor', () => {
  const redact = createAmountRedactor('THB', 'an amount');

  it.each([
    '$7700',
    '8000 EUR',
    '3 million dollars',
    '€ 5k',
    '2m',
    '500k',
    '1.5bn',
    '€5k',
    'US$ 1,980,000',
    '-$5',
    'EUR 8.000,50',
    '20–30 k€',
    '$2–3 million',
    '1.5m USD',
    '3,5 Mio. €',
    "CHF 1'200",
    '£40',
    '900 THB',
    'two million euros',
    'a few thousand dollars',
  ])('%j becomes an amount', (text) => {
    expect(redact(`It costs ${text} a year.`)).toBe('It costs an amount a year.');
  });

  it.each(['Try 3 models on 8000 claims', '40 % by 2027', 'time and dollars', 'try 3 models', '5 cases to 7'])(
    'leaves %j as it is',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});

describe('the public edition', () => {
  it('prints no name and no amount that a person wrote anywhere', () => {
    const secret = 'ZSOFIA  Quarles pays $7713 and 8017 EUR';
    const kept = new Set(['by', 'owner', 'sponsor', 'facilitator']);
    const fields = new Set(['title', 'shortTitle', 'summary', 'text', 'objective', 'scope', 'description', 'reason']);
    const write = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [field, held] of Object.entries(value)) {
        if (typeof held !== 'string') write(held);
        else if (kept.has(field)) Reflect.set(value, field, 'Zsofia Quarles');
        else if (fields.has(field)) Reflect.set(value, field, secret);
      }
    };
    const workspace = changed((content) => {
      write(content);
      content.workshop.organization = secret;
      content.deck.subject = secret;
      for (const useCase of Object.values<Record<string, unknown>>(content.useCases)) {
        Object.assign(useCase, {
          decisionSupported: secret,
          users: secret,
          peopleAffected: secret,
          outOfScope: secret,
        });
      }
    });
    const { deck, pages } = placeTestDeck(workspace, createDeckMeasure(), 'public');
    const words = pages.flatMap((page) => [
      page.bookmark.text,
      page.title,
      ...textsOf(page).map(({ text }) => text),
      ...page.tags.map(({ alternative }) => alternative ?? ''),
    ]);
    expect(pages.some(({ slideId }) => slideId === 'roadmap')).toBe(true);
    const text = [deck.title, deck.subject, deck.author, ...words].join(' ');
    expect(text).toContain('an amount');
    expect(text).not.toMatch(/zsofia|quarles|7713|8017/i);
  });
});
