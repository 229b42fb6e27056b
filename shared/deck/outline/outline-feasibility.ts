import type { Quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { Standing } from '#shared/analysis/portfolio/standings.ts';
import type { PanelsSlide } from '../panels-slide.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const quadrants = ['quick-win', 'strategic-bet', 'fill-in', 'park'] as const;
const mostNames = 5;

type Placed = {
  readonly told: ToldUseCase;
  readonly name: string;
  readonly standing: Standing;
  readonly at: NonNullable<Standing['effective']>;
  readonly isFunded: boolean;
};

function listPlaced(telling: Telling): readonly Placed[] {
  const { standings, portfolio } = telling.analysis;
  return telling.useCases.flatMap((told): readonly Placed[] => {
    const standing = standings.byId[told.found.id];
    if (standing?.effective == null) return [];
    const isFunded = portfolio.selection.byId[told.found.id]?.isChosen === true;
    return [{ told, name: toShortName(told, telling), standing, at: standing.effective, isFunded }];
  });
}

function toNames(placed: readonly Placed[], telling: Telling): string {
  const { format, deck } = telling.messages;
  const sorted = placed.toSorted((a, b) => b.at.value * b.at.feasibility - a.at.value * a.at.feasibility);
  const named = sorted.slice(0, mostNames).map(({ name }) => name);
  const more = sorted.length - named.length;
  return format.list(more > 0 ? [...named, deck.plan.feasibility.more(more)] : named);
}

/** Value against feasibility of every use case that has both, and what is funded of it; null where none has, and without money. */
export function outlineFeasibility(telling: Telling): PanelsSlide | null {
  const placed = listPlaced(telling);
  const { reference } = telling.analysis.standings;
  if (placed.length === 0 || reference === null || telling.isPublic) return null;
  const { deck, format, lenses } = telling.messages;
  const words = deck.plan.feasibility;
  const { selection } = telling.analysis.portfolio;
  const isIn = (quadrant: Quadrant) => placed.filter(({ at }) => at.quadrant === quadrant);
  const counts = Object.fromEntries(quadrants.map((id) => [id, isIn(id).length])) as Readonly<Record<Quadrant, number>>;
  const funded = placed.filter(({ isFunded }) => isFunded);
  const byRoom = placed.filter(({ standing }) => standing.room !== null).length;
  const unplaced = telling.useCases.length - placed.length;
  const wins = isIn('quick-win').filter(({ isFunded }) => isFunded).length;
  const titles = words.titles(counts, selection.state === 'chosen' ? wins : null);
  const items = placed.map(({ told, name, standing, at, isFunded }) => {
    const { value, feasibility } = at;
    return { name, value, feasibility, cost: standing.cost, tier: told.found.risk.tier, isFunded };
  });
  const places = placed.slice(0, 40).map(({ name, at }) => words.place(name, at.value, at.feasibility));
  const alternative = [words.alternative(titles[0], placed.length), ...places].join(' ');
  const strong = (text: string) => [{ text, emphasis: 'strong' as const }];
  return {
    ...telling.frame({
      id: 'feasibility',
      section: 'feasibility',
      titles,
      subtitle: words.subtitle(format.money(reference)),
      notes: words.note,
    }),
    type: 'panels',
    columns: [
      {
        span: 9,
        panels: [
          toPanel('', [{ type: 'chart', chart: { type: 'matrix', items }, alternative, height: 250, grows: true }]),
        ],
      },
      {
        span: 3,
        panels: [
          toPanel(words.reading, [
            ...toTextPart(
              funded.length === 0 ? '' : strong(words.funded(funded.length, format.money(selection.commitment))),
            ),
            ...quadrants.flatMap((id) => {
              const names = toNames(isIn(id), telling);
              return toTextPart(names === '' ? '' : words.quadrant(lenses.value.quadrants[id].name, names));
            }),
            ...toTextPart(byRoom === 0 ? '' : words.byRoom(byRoom)),
            ...toTextPart(unplaced === 0 ? '' : words.unplaced(unplaced), 'quiet'),
          ]),
        ],
      },
    ],
  };
}
