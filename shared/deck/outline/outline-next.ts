import { findingsOn } from '#shared/analysis/findings/findings-on.ts';
import { addDays } from '#shared/analysis/risk/add-days.ts';
import type { Cell, TableSlide } from '../slide.ts';
import { listNextActions, type NextAction, nextDays } from './list-next-actions.ts';
import type { Telling } from './telling.ts';

const mostDated = 48;
const mostUndated = 6;
const mostFindings = 4;
const mostLevels = 2;

function toRow(action: NextAction, telling: Telling): readonly Cell[] {
  const { deck, format } = telling.messages;
  const words = deck.next;
  const isLate = (action.daysLeft ?? 0) < 0;
  const link = action.slideId === null ? {} : { toSlide: action.slideId };
  const day: Cell =
    action.day === null
      ? { text: words.noDay, tone: 'quiet' }
      : { text: format.date(action.day), tone: isLate ? 'error' : 'secondary' };
  return [
    isLate ? { ...day, detail: words.past, detailTone: 'error' } : day,
    { text: action.text, tone: 'strong', ...link },
    action.owner === ''
      ? { text: words.noOwner, tone: telling.isPublic ? 'quiet' : 'error' }
      : { text: action.owner, tone: 'secondary' },
    { text: action.from, tone: 'quiet' },
  ];
}

/** What nobody has taken yet: grave findings that are open, and what the levels aimed at ask for first. */
function toOpenRows(telling: Telling): readonly (readonly Cell[])[] {
  const { analysis, workspace, pack, messages, generatedOn } = telling;
  const { next: words } = messages.deck;
  const { findings } = findingsOn(generatedOn, workspace, analysis, pack);
  const open = findings.filter(({ isWaived, severity }) => !isWaived && severity === 'high').slice(0, mostFindings);
  const row = (text: string, from: string): readonly Cell[] => [
    { text: words.noDay, tone: 'quiet' },
    { text, tone: 'strong' },
    { text: words.noOwner, tone: 'quiet' },
    { text: from, tone: 'quiet' },
  ];
  const ofFinding = open.map((finding) => {
    const told = telling.useCases.filter(({ found }) => finding.useCases.includes(found.id));
    const names = told.map(({ useCase }) => telling.say(useCase.title)).slice(0, 3);
    const fix = messages.findings.rules[finding.rule].fix;
    return row(names.length === 0 ? fix : `${messages.format.list(names)}: ${fix}`, words.kinds.finding);
  });
  const ofLevel = analysis.nextActions
    .slice(0, mostLevels)
    .map(({ area, statement }) =>
      row(
        words.show(messages.framework.statements[statement]),
        words.kinds.level(messages.format.inSentence(messages.framework.areas[area])),
      ),
    );
  return [...ofFinding, ...ofLevel];
}

/** The next 90 days: what falls due, by whom, and what nobody has taken yet; null where there is neither. */
export function outlineNext(telling: Telling): TableSlide | null {
  const actions = listNextActions(telling);
  const dated = actions.filter(({ daysLeft }) => daysLeft !== null);
  const undated = actions.filter(({ daysLeft }) => daysLeft === null);
  const open = toOpenRows(telling);
  if (actions.length + open.length === 0) return null;
  const words = telling.messages.deck.next;
  const late = dated.filter(({ daysLeft }) => (daysLeft ?? 0) < 0).length;
  const listed = [...dated.slice(0, mostDated), ...undated.slice(0, mostUndated)];
  const more = actions.length - listed.length;
  return {
    ...telling.frame({
      id: 'next',
      section: 'next',
      titles: words.titles({
        due: dated.length - late,
        late,
        ownerless: telling.isPublic ? 0 : dated.filter(({ owner }) => owner === '').length,
      }),
      subtitle: words.subtitle(telling.generatedOn, addDays(telling.generatedOn, nextDays)),
      notes: words.note,
    }),
    type: 'table',
    columns: [
      { heading: words.day, span: 1.8 },
      { heading: words.what, span: 5.4 },
      { heading: words.owner, span: 2 },
      { heading: words.from, span: 2.8 },
    ],
    rows: [...listed.map((action) => toRow(action, telling)), ...open],
    density: 'compact',
    more: more > 0 ? words.more(more) : '',
  };
}
