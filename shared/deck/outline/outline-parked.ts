import type { Cell, TableSlide } from '../slide.ts';
import type { Telling } from './telling.ts';

const mostRows = 60;

/** What is kept for another day: parked notes, ideas that were put away, decisions that were deferred; null without any. */
export function outlineParked(telling: Telling): TableSlide | null {
  const { content, messages } = telling;
  const words = messages.deck.parked;
  const row = (text: string, kind: string, by: string): readonly Cell[] => [
    { text, tone: 'strong' },
    { text: kind, tone: 'secondary' },
    { text: by === '' ? messages.common.unknown : by, tone: 'quiet' },
  ];
  const notes = Object.values(content.notes)
    .filter(({ parked, text }) => parked && telling.note(text) !== '')
    .map(({ text, by }) => row(telling.note(text), words.note, telling.name(by)));
  const ideas = content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    if (useCase === undefined || useCase.archivedAt === null) return [];
    return [row(telling.say(useCase.title), words.idea(useCase.archivedAt), telling.name(useCase.owner))];
  });
  if (notes.length + ideas.length === 0) return null;
  const deferred = content.decisionOrder.flatMap((id) => {
    const decision = content.decisions[id];
    if (decision === undefined || decision.status !== 'deferred' || telling.isPublic) return [];
    return [row(telling.say(decision.text), words.deferred, telling.name(decision.owner))];
  });
  const rows = [...notes, ...ideas, ...deferred];
  return {
    ...telling.frame({
      id: 'parked',
      section: 'parked',
      titles: words.titles(notes.length, ideas.length),
      subtitle: words.subtitle,
    }),
    type: 'table',
    columns: [
      { heading: words.what, span: 7.2 },
      { heading: words.kind, span: 2.8 },
      { heading: words.by, span: 2 },
    ],
    rows: rows.slice(0, mostRows),
    density: 'roomy',
    more: rows.length > mostRows ? words.more(rows.length - mostRows) : '',
  };
}
