import type { Cell, TableSlide } from '../slide.ts';
import { openUseCasesId, type Telling } from './telling.ts';

/** The use cases of which nothing was said yet, by number, title and department; null where there are none. */
export function outlineOpenUseCases(telling: Telling): TableSlide | null {
  const open = telling.useCases.filter(({ hasOwnPage }) => !hasOwnPage);
  if (open.length === 0) return null;
  const { deck, common } = telling.messages;
  const words = deck.openUseCases;
  const hasDepartment = open.some(({ useCase }) => useCase.department.trim() !== '');
  const department = (text: string): readonly Cell[] => {
    if (!hasDepartment) return [];
    return [text === '' ? { text: common.unknown, tone: 'quiet' } : { text, tone: 'secondary' }];
  };
  return {
    ...telling.frame({
      id: openUseCasesId,
      section: 'use-cases',
      titles: deck.titles.openUseCases(open.length),
      name: words.name,
      head: words.name,
      subtitle: words.subtitle,
    }),
    type: 'table',
    columns: [
      { heading: words.number, span: 0.6 },
      { heading: words.useCase, span: hasDepartment ? 7.4 : 11.4 },
      ...(hasDepartment ? [{ heading: words.department, span: 4 }] : []),
    ],
    rows: open.map(({ useCase }): readonly Cell[] => [
      { text: String(useCase.number), tone: 'quiet' },
      { text: telling.say(useCase.title) },
      ...department(telling.say(useCase.department)),
    ]),
    density: 'compact',
    more: '',
  };
}
