import type { Analysis } from '#shared/analysis/analysis.ts';
import type { DrawnFacts } from '#shared/analysis/draws/draw-scores.ts';
import type { UseCaseDraws } from '#shared/analysis/draws/draws-types.ts';
import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';
import type { DrawJob, DrawReport } from './draw-messages.ts';
import { useDrawsStore } from './draws-store.ts';

type Wanted = {
  readonly pack: Pack;
  readonly content: Content;
  readonly useCases: Analysis['useCases'];
  readonly chosen: DrawJob['chosen'];
};
type Sent = { readonly value: UseCaseValue; readonly facts: Analysis['useCases'][number] };

function toFacts({ id, suitability, recommendation, risk, value }: Analysis['useCases'][number]): DrawnFacts {
  return { id, suitability, recommendation, risk, value: { incrementalNpv: value.incrementalNpv } };
}

/**
 * Asks a worker for the draws of whatever `ask` was last given; what is asked while it works is taken together. Only
 * what changed crosses to the worker, so that asking costs the view nothing that could be felt.
 */
export function createDesk() {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
  const sent = new Map<UseCaseId, Sent>();
  const values = new Map<UseCaseId, UseCaseDraws['value']>();
  let asked = 0;
  let busyWith: { readonly content: Content; readonly pack: Pack } | null = null;
  let sentPack: Pack | null = null;
  let waiting: Wanted | null = null;

  const send = ({ pack: wanted, content, useCases, chosen }: Wanted) => {
    asked += 1;
    busyWith = { content, pack: wanted };
    const pack = wanted === sentPack ? null : wanted;
    sentPack = wanted;
    const changed = useCases.flatMap((facts) => {
      const value = content.useCases[facts.id]?.value;
      const before = sent.get(facts.id);
      if (value === undefined || (before?.value === value && before.facts === facts)) return [];
      sent.set(facts.id, { value, facts });
      return [{ facts: toFacts(facts), value }];
    });
    const { weights, assumptions } = content;
    const order = useCases.map(({ id }) => id);
    worker.postMessage({ number: asked, pack, weights, assumptions, order, changed, chosen } satisfies DrawJob);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<DrawReport>) => {
    const from = busyWith;
    busyWith = null;
    const entries = data.useCases.flatMap(({ id, value, robustness, rank }) => {
      if (value !== null) values.set(id, value);
      const held = values.get(id);
      return held === undefined ? [] : [[id, { value: held, robustness, rank }] as const];
    });
    if (from !== null) {
      const { seed, count, agreement, portfolio } = data;
      useDrawsStore.setState({
        drawn: {
          from: from.content,
          pack: from.pack,
          draws: { seed, count, useCases: Object.fromEntries(entries), agreement, portfolio },
        },
      });
    }
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
  });

  return {
    ask: (wanted: Wanted) => {
      if (busyWith === null) send(wanted);
      else waiting = wanted;
    },
    end: () => {
      worker.terminate();
      useDrawsStore.setState({ drawn: null });
    },
  };
}
