import { describe, expect, it } from 'vitest';
import { renderDeck } from '#electron/deck/render-deck.ts';
import { parseAttachedWorkspace } from '#shared/exchange/parse-attached-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { hostileTexts, readSample, withUseCases } from '../../shared/deck/deck-workspaces.ts';

/** All pages but the cover are left out: what is proved is the file inside. */
const few = ['summary', 'contents', 'portfolio', 'matrix', 'ranking', 'risk', 'maturity', 'components', 'use-cases'];
const generatedOn = '2026-11-23';
/** More by the environment: `SEXTANT_RUNS=1000 npx vitest run test/electron/deck/attached-workspace.test.ts`. */
const runs = Number(process.env.SEXTANT_RUNS ?? 25);

function attaching(workspace: Workspace, audience: 'board' | 'public' = 'board'): Workspace {
  const hidden = [...few, 'decisions', 'takeaways', 'not-discussed', 'method', 'sources', 'glossary'];
  const deck = { ...workspace.content.deck, attachWorkspace: true, audience, hidden };
  return { ...workspace, content: { ...workspace.content, deck } };
}

async function render(workspace: Workspace): Promise<Uint8Array> {
  const made = await renderDeck({ workspace, generatedOn });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe('the workspace inside a deck', () => {
  it(
    'comes out byte for byte',
    async () => {
      const texts = Object.values(hostileTexts);
      for (let run = 0; run < runs; run += 1) {
        const workspace = attaching(
          withUseCases(run % 13, (useCase, index) => ({
            ...useCase,
            summary: `${texts[(run + index) % texts.length]?.slice(0, 900) ?? ''} ${String(run)}`,
          })),
        );
        const bytes = await render(workspace);
        expect(parseAttachedWorkspace(bytes)).toEqual({ ok: true, value: serializeWorkspace(workspace) });
      }
    },
    60_000 + runs * 5_000,
  );

  it('is not put into a public deck', async () => {
    const bytes = await render(attaching(readSample('insurer'), 'public'));
    expect(parseAttachedWorkspace(bytes)).toEqual({ ok: false, error: { type: 'no-attachment' } });
    expect(Buffer.from(bytes).includes('EmbeddedFile')).toBe(false);
  });

  it('is missed, foreign or damaged by name', async () => {
    const bytes = await render(attaching(readSample('insurer')));
    const text = Buffer.from(bytes).toString('latin1');
    const parse = (changed: string) => parseAttachedWorkspace(Buffer.from(changed, 'latin1'));
    expect(parse('plain text')).toEqual({ ok: false, error: { type: 'not-pdf' } });
    expect(parse(text.replaceAll('workspace.sextant', 'invoice01.sextant'))).toEqual({
      ok: false,
      error: { type: 'foreign-attachment' },
    });
    const at = text.indexOf('stream\n', text.indexOf('/EmbeddedFile')) + 40;
    expect(parse(`${text.slice(0, at)}XXXXXXXXXXXX${text.slice(at + 12)}`)).toEqual({
      ok: false,
      error: { type: 'damaged' },
    });
    expect(parse(text.slice(0, at))).toMatchObject({ ok: false });
  });
});
