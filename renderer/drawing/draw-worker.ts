import { createDrawer, type Drawer } from '#shared/analysis/draws/create-drawer.ts';
import type { UseCaseDraws } from '#shared/analysis/draws/draws-types.ts';
import { createPortfolioDrawer } from '#shared/analysis/portfolio/portfolio-draws.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { DrawJob, DrawnUseCase, DrawReport } from './draw-messages.ts';

type Drawers = { readonly draw: Drawer; readonly drawPortfolio: ReturnType<typeof createPortfolioDrawer> };

let drawers: Drawers | null = null;
const known = new Map<UseCaseId, DrawnUseCase>();
const sent = new Map<UseCaseId, UseCaseDraws['value']>();

function work({ number, pack, weights, assumptions, order, changed, chosen }: DrawJob): DrawReport {
  if (pack !== null) drawers = { draw: createDrawer(pack), drawPortfolio: createPortfolioDrawer(pack) };
  if (drawers === null) throw new Error('the first question brings the pack');
  const { draw, drawPortfolio } = drawers;
  for (const useCase of changed) known.set(useCase.facts.id, useCase);
  const present = order.flatMap((id) => known.get(id) ?? []);
  const useCases = Object.fromEntries(present.map(({ facts, value }) => [facts.id, { value }]));
  const facts = present.map((each) => each.facts);
  const draws = draw({ weights, assumptions, useCases }, facts);
  const parts = order.flatMap((id) => {
    const drawn = draws.useCases[id];
    if (drawn === undefined) return [];
    const value = sent.get(id) === drawn.value ? null : drawn.value;
    sent.set(id, drawn.value);
    return [{ id, ...drawn, value }];
  });
  const together = chosen.flatMap(({ id, option }) => {
    const value = known.get(id)?.value;
    return value === undefined ? [] : [{ id, option, value }];
  });
  const portfolio = drawPortfolio(together, assumptions);
  const { seed, count, agreement } = draws;
  return { number, seed, count, useCases: parts, agreement, portfolio };
}

self.addEventListener('message', ({ data }: MessageEvent<DrawJob>) => self.postMessage(work(data)));
