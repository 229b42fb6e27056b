import { create } from 'zustand';
import type { Draws } from '#shared/analysis/draws/draws-types.ts';
import { keepDraws } from '#shared/analysis/draws/keep-draws.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Content } from '#shared/workspace/types.ts';

/** The last draws, and the content and pack that they were drawn from. */
export type Drawn = { readonly draws: Draws; readonly from: Content; readonly pack: Pack };

/** What the worker drew last; null before its first answer for the open document. */
export const useDrawsStore = create<{ readonly drawn: Drawn | null }>()(() => ({ drawn: null }));

const kept = new WeakMap<Content, { readonly drawn: Drawn; readonly draws: Draws | null }>();

/** What holds of the last draws for `content` under `pack`; the identical object for the identical content and draws. */
export function drawsFor(content: Content, pack: Pack, drawn: Drawn | null): Draws | null {
  if (drawn === null || drawn.pack !== pack) return null;
  const known = kept.get(content);
  if (known?.drawn === drawn) return known.draws;
  const draws = keepDraws(drawn.draws, drawn.from, content);
  kept.set(content, { drawn, draws });
  return draws;
}
