import type { GanttGroup, GanttItem } from '#shared/charts/gantt.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Panel, PanelPart, PanelsSlide } from '../panels-slide.ts';
import { createQuarterNames } from '../quarter-names.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import { findStaffingFacts } from './staffing-facts.ts';
import { type Telling, toShortName } from './telling.ts';

/** Bars that a page holds. */
const rowsOnPage = 20;
const mostNamed = 6;

function toNamer(telling: Telling): (id: UseCaseId) => string {
  const told = new Map(telling.useCases.map((one) => [one.found.id, one]));
  return (id) => {
    const one = told.get(id);
    return one === undefined ? '' : toShortName(one, telling);
  };
}

function toGroups(telling: Telling, nameOf: (id: UseCaseId) => string): readonly GanttGroup[] {
  const { roadmap, portfolio } = telling.analysis;
  const { groups } = telling.messages.plan.roadmap;
  const toUseCase = (id: UseCaseId): readonly GanttItem[] => {
    const entry = roadmap.byId[id];
    if (entry === undefined || entry.start === null) return [];
    return [{ name: nameOf(id), start: entry.start, duration: entry.duration ?? 1, isByRoom: entry.isByRoom }];
  };
  const enablers = portfolio.waves.foundations.enablers.flatMap((id): readonly GanttItem[] => {
    const { start = null, duration = null } = roadmap.enablers[id] ?? {};
    const name = telling.say(telling.content.enablers[id]?.title ?? '');
    return start === null ? [] : [{ name, start, duration: duration ?? 1, isByRoom: false }];
  });
  return [
    { name: groups.foundations, items: enablers, isBase: true },
    { name: groups['first-wins'], items: portfolio.waves.firstWins.flatMap(toUseCase) },
    { name: groups.scale, items: portfolio.waves.scale.flatMap(toUseCase) },
  ];
}

/** The groups in pieces of so many bars, each a chart that a page holds. */
function toPieces(groups: readonly GanttGroup[]): readonly (readonly GanttGroup[])[] {
  const flat = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
  return Array.from({ length: Math.ceil(flat.length / rowsOnPage) }, (_, page) => {
    const rows = flat.slice(page * rowsOnPage, (page + 1) * rowsOnPage);
    return groups.map((group) => ({
      ...group,
      items: rows.filter((row) => row.group === group).map(({ item }) => item),
    }));
  });
}

function toOpen(telling: Telling, nameOf: (id: UseCaseId) => string): readonly Panel[] {
  const { roadmap, portfolio } = telling.analysis;
  const { deck, lenses } = telling.messages;
  const words = deck.plan.roadmap;
  const list = (sentences: readonly string[]): readonly PanelPart[] => {
    const more = sentences.length - mostNamed;
    return [...sentences.slice(0, mostNamed), ...(more > 0 ? [words.more(more)] : [])].flatMap((text) =>
      toTextPart(text),
    );
  };
  const unscheduled = telling.useCases.flatMap(({ found }) => {
    const reason = roadmap.byId[found.id]?.reason ?? null;
    const isWanted = portfolio.selection.byId[found.id]?.isChosen === true;
    return reason === null || !isWanted ? [] : [words.reason(nameOf(found.id), lenses.roadmap.reasons[reason])];
  });
  const tasks = portfolio.waves.foundations.dataTasks.map(({ useCase, items }) =>
    words.dataTask(nameOf(useCase), items.length),
  );
  const conflicts = portfolio.problems.map(({ useCase, reason }) => {
    const sentence = telling.say(telling.explain(reason));
    return useCase === null ? sentence : words.reason(nameOf(useCase), sentence);
  });
  return [
    toPanel(words.unscheduled, list(unscheduled)),
    toPanel(words.dataFirst, list(tasks)),
    toPanel(words.conflicts, telling.isPublic ? [] : list(conflicts)),
  ].filter(({ parts }) => parts.length > 0);
}

/** When what is funded is built, quarter by quarter; null while nothing has a quarter. */
export function outlineRoadmap(telling: Telling): PanelsSlide | null {
  const { analysis, content, messages } = telling;
  const nameOf = toNamer(telling);
  const groups = toGroups(telling, nameOf);
  const items = groups.flatMap((group) => group.items);
  if (items.length === 0) return null;
  const words = messages.deck.plan.roadmap;
  const { planStart } = content.assumptions;
  const quarters = analysis.roadmap.quarters.length;
  const names = createQuarterNames(messages, planStart);
  const ends = items.map(({ start, duration }) => start + duration - 1);
  const open = toOpen(telling, nameOf);
  const titles = words.titles({
    items: items.length,
    firstLive: names.full(Math.min(...ends)),
    lastLive: names.full(Math.max(...ends)),
    full: findStaffingFacts(telling).full,
    unscheduled: analysis.portfolio.budget.unscheduled.length,
  });
  const toChart = (piece: readonly GanttGroup[]): PanelPart => {
    const sentences = piece
      .flatMap((group) => group.items)
      .map(({ name, start, duration }) => words.entry(name, names.full(start), names.full(start + duration - 1)));
    return {
      type: 'chart',
      chart: { type: 'gantt', groups: piece, quarters, planStart },
      alternative: [words.alternative(titles[0]), ...sentences].join(' '),
      height: 0,
      grows: true,
    };
  };
  const charts = toPieces(groups).map(toChart);
  return {
    ...telling.frame({ id: 'roadmap', section: 'roadmap', titles, subtitle: words.subtitle, notes: words.note }),
    type: 'panels',
    columns: [
      { span: open.length === 0 ? 12 : 9, panels: [toPanel('', charts)] },
      ...(open.length === 0 ? [] : [{ span: 3, panels: open }]),
    ],
  };
}
