import type { ComponentResult } from '#shared/analysis/components/component-types.ts';
import type { FrameworkComponent } from '#shared/framework/components.ts';
import type { Cell, ComponentSlide, TableSlide } from '../slide.ts';
import type { Telling } from './telling.ts';

type ToldComponent = { readonly component: FrameworkComponent; readonly result: ComponentResult };

function listComponents(telling: Telling): readonly ToldComponent[] {
  return telling.pack.components.flatMap((component) => {
    const result = telling.analysis.components.find(({ id }) => id === component.id);
    return result === undefined ? [] : [{ component, result }];
  });
}

/** Whether anybody rated a practice, agreed an action or wrote about it. */
function isDiscussed({ component, result }: ToldComponent, telling: Telling): boolean {
  const written = telling.content.components[component.id];
  return (
    result.answered > 0 || (written !== undefined && (written.summary.trim() !== '' || written.actions.length > 0))
  );
}

/** With no action agreed, so many next steps stand in for them, as the app's. */
const mostSteps = 3;

function outlineComponent({ component, result }: ToldComponent, telling: Telling): ComponentSlide {
  const { deck, framework, format, mature } = telling.messages;
  const words = deck.component;
  const written = telling.content.components[component.id];
  const agreed = written?.actions ?? [];
  const name = framework.components[component.id].name;
  const short = result.practices.filter(({ score, target }) => score !== null && target !== null && score < target);
  const aimed = result.practices.filter(({ target }) => target !== null);
  const owner = telling.name(written?.owner ?? '');
  const state = [
    words.rated(result.answered, result.practices.length),
    result.level === null ? '' : words.levelOf(result.level, written?.target ?? null),
    result.maturityLevel === null ? '' : words.mlopsLevel(result.maturityLevel),
    telling.note(written?.summary ?? ''),
    owner === '' ? '' : words.owner(owner),
  ];
  const names = format.list(short.map(({ id }) => framework.practices[id].name));
  return {
    ...telling.frame({
      id: `component-${component.number}`,
      section: 'components',
      titles: deck.titles.component(framework.components[component.id].short, {
        standard: result.practices.filter(({ score }) => (score ?? 0) >= 2).length,
        total: result.practices.length,
        answered: result.answered,
        short: short.length,
      }),
      name: words.name(component.number, name),
      head: words.head(component.number, name),
      subtitle: words.subtitle,
    }),
    type: 'component',
    practices: result.practices.map(({ id, score, target, evidence }) => ({
      id,
      name: framework.practices[id].name,
      score,
      target,
      evidence: telling.isPublic ? words.evidenceHidden : telling.note(evidence),
      owner: telling.name(telling.content.practices[id]?.owner ?? ''),
    })),
    score: result.score,
    state: state.filter((text) => text !== ''),
    gap: [
      short.length > 0
        ? words.short(names)
        : aimed.length === 0
          ? words.noTarget
          : aimed.some(({ score }) => score !== null)
            ? words.noneShort
            : words.noneRated,
    ],
    actions:
      agreed.length > 0
        ? agreed.map(({ text, owner: by, due }) => ({
            text: telling.say(text),
            detail: deck.summary.ownerAndDay(telling.name(by), due),
          }))
        : result.steps
            .slice(0, mostSteps)
            .map(({ practice, to }) => ({ text: mature.component.step(practice, to), detail: words.suggested })),
  };
}

/** A page for each component that was discussed. */
export function outlineComponents(telling: Telling): readonly ComponentSlide[] {
  return listComponents(telling)
    .filter((told) => isDiscussed(told, telling))
    .map((told) => outlineComponent(told, telling));
}

type Gap = { readonly section: string; readonly known: string; readonly fill: string };

/** True where something has a quarter or costs something. */
function isPlanned({ analysis }: Telling): boolean {
  const { roadmap, portfolio } = analysis;
  const starts = [...Object.values(roadmap.byId), ...Object.values(roadmap.enablers)].map(({ start }) => start);
  return portfolio.budget.totals.total > 0 || starts.some((start) => start !== null);
}

function listGaps(telling: Telling): readonly Gap[] {
  const { analysis, messages, content, useCases } = telling;
  const { deck, framework, format } = messages;
  const words = deck.notDiscussed;
  const scored = useCases.filter(({ found }) => found.suitability.score !== null).length;
  const tiered = useCases.filter(({ found }) => found.risk.tier !== null).length;
  const gaps: (Gap | null)[] = [
    useCases.length > 0 && scored > 0
      ? null
      : { section: words.scores, known: words.scoresKnown(useCases.length), fill: words.scoresFill },
    analysis.portfolio.valued > 0 || telling.isPublic
      ? null
      : { section: words.value, known: words.valueKnown(scored), fill: words.valueFill },
    tiered > 0 ? null : { section: words.risk, known: words.nothing, fill: words.riskFill },
    analysis.maturity.answered > 0
      ? null
      : { section: words.maturity, known: words.maturityKnown, fill: words.maturityFill },
    isPlanned(telling) || telling.isPublic
      ? null
      : { section: words.plan, known: words.valueKnown(scored), fill: words.planFill },
    content.decisionOrder.length > 0
      ? null
      : { section: words.decisions, known: words.nothing, fill: words.decisionsFill },
  ];
  const components = listComponents(telling)
    .filter((told) => !isDiscussed(told, telling))
    .map(
      ({ component }): Gap => ({
        section: deck.component.name(component.number, framework.components[component.id].name),
        known: words.nothing,
        fill: words.component(format.list(component.practices.map((id) => framework.practices[id].name))),
      }),
    );
  return [...gaps.filter((gap) => gap !== null), ...components];
}

/** What was meant to be discussed and was not, on one collecting page; null where everything was. */
export function outlineNotDiscussed(telling: Telling): TableSlide | null {
  const { deck } = telling.messages;
  const words = deck.notDiscussed;
  const gaps = listGaps(telling);
  if (gaps.length === 0) return null;
  return {
    ...telling.frame({
      id: 'not-discussed',
      section: 'not-discussed',
      titles: deck.titles.notDiscussed(gaps.length),
      subtitle: words.subtitle,
      notes: words.note,
    }),
    type: 'table',
    columns: [
      { heading: words.section, span: 3.4 },
      { heading: words.known, span: 3.4 },
      { heading: words.fill, span: 5.2 },
    ],
    rows: gaps.map(({ section, known, fill }): readonly Cell[] => [
      { text: section, tone: 'strong' },
      { text: known, tone: 'secondary' },
      { text: fill, tone: 'secondary' },
    ]),
    density: 'roomy',
    more: '',
  };
}
