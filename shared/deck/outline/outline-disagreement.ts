import type { RoomAgreement, TalkEntry } from '#shared/analysis/group/group-types.ts';
import type { AgreementRow } from '#shared/charts/agreement.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { Panel, PanelPart, PanelsSlide } from '../panels-slide.ts';
import { toPanel, toTextPart } from './panel-parts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const mostEntries = 9;

function toRows(telling: Telling): readonly AgreementRow[] {
  const { analysis, messages } = telling;
  const words = messages.deck.disagreement;
  const ranges = analysis.draws?.agreement ?? null;
  const row = (
    name: string,
    { alpha }: RoomAgreement,
    range: AgreementRow['range'],
    isTotal: boolean,
  ): AgreementRow => ({
    name,
    alpha,
    range: alpha === null ? null : range,
    text: alpha === null ? words.none : words.alpha(alpha, range),
    isTotal,
  });
  return [
    row(words.overall, analysis.group.overall, ranges?.overall ?? null, true),
    ...criterionIds.map((id) =>
      row(messages.framework.criteria[id].name, analysis.group.byCriterion[id], ranges?.byCriterion[id] ?? null, false),
    ),
  ];
}

function toFar(telling: Telling): readonly PanelPart[] {
  const { analysis, messages } = telling;
  const words = messages.deck.disagreement;
  const { agreement } = messages.score;
  const { overall, raters, rankings, rounds } = analysis.group;
  const rows = toRows(telling);
  const sentences = rows.map(({ name, text }) => words.row(name, text));
  const chart: PanelPart = {
    type: 'chart',
    chart: { type: 'agreement', rows },
    alternative: [words.alternative, ...sentences].join(' '),
    height: 0,
    grows: true,
  };
  return [
    ...(overall.alpha === null ? [] : [chart]),
    ...toTextPart(overall.why === null ? '' : agreement.why[overall.why], 'quiet'),
    ...toTextPart(agreement.basis(raters, overall.units)),
    ...toTextPart(rankings.w === null ? '' : agreement.rankings(rankings.w, rankings.raters, rankings.leftOut)),
    ...rounds
      .slice(-1)
      .flatMap(({ round, agreed, contested, moved }) =>
        toTextPart(messages.score.rounds.line(round, agreed, contested, moved)),
      ),
  ];
}

function toEntry({ id, criterion, lowest, highest, effect }: TalkEntry, telling: Telling): readonly PanelPart[] {
  const told = telling.useCases.find(({ found }) => found.id === id);
  if (told === undefined) return [];
  const { score, deck } = telling.messages;
  const why = score.queue.why(criterion, lowest, highest, effect);
  const votes = effect.type === 'recommendation' ? '' : ` (${deck.disagreement.votes(lowest, highest)})`;
  const name = `${toShortName(told, telling)}, `;
  return toTextPart([{ text: name, emphasis: 'strong' }, { text: `${why}${votes}` }], 'plain');
}

function toDissent({ useCase }: ToldUseCase, name: string, telling: Telling): readonly PanelPart[] {
  return criterionIds.flatMap((id) => {
    const text = telling.note(useCase.scores[id]?.dissent ?? '');
    const criterion = telling.messages.framework.criteria[id].name;
    return text === '' ? [] : toTextPart([{ text: `${name}, ${criterion}: `, emphasis: 'strong' }, { text }]);
  });
}

/** Where the voices part, how far the room agrees and what to talk about first; null while nobody disagreed, and without votes. */
export function outlineDisagreement(telling: Telling): PanelsSlide | null {
  const { group } = telling.analysis;
  const dissent = telling.useCases.flatMap((told) => toDissent(told, toShortName(told, telling), telling));
  const isSaid = group.queue.length + group.settled.length + dissent.length > 0;
  if (telling.isPublic || group.raters < 2 || !isSaid) return null;
  const words = telling.messages.deck.disagreement;
  const contested = group.queue.filter(({ agreement }) => agreement === 'contested');
  const more = group.queue.length - mostEntries;
  const panels: readonly Panel[] = [
    toPanel(words.queue, [
      ...group.queue.slice(0, mostEntries).flatMap((entry) => toEntry(entry, telling)),
      ...toTextPart(more > 0 ? words.more(more) : group.queue.length === 0 ? words.nothing : '', 'quiet'),
    ]),
    toPanel(words.settled, toTextPart(group.settled.length === 0 ? '' : words.settledCount(group.settled.length))),
    toPanel(words.dissent, dissent),
  ];
  return {
    ...telling.frame({
      id: 'disagreement',
      section: 'disagreement',
      titles: words.titles({
        contested: contested.length,
        hanging: contested.filter(({ effect }) => effect.type === 'recommendation').length,
        open: group.queue.length,
        alpha: group.overall.alpha,
        reading: group.overall.reading,
      }),
      subtitle: words.subtitle,
      notes: words.note,
    }),
    type: 'panels',
    columns: [
      { span: 6, panels: [toPanel(words.far, toFar(telling))] },
      { span: 6, panels },
    ],
  };
}
