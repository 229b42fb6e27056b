import type { Finding } from '#shared/analysis/findings/finding.ts';
import { findingsOn } from '#shared/analysis/findings/findings-on.ts';
import type { Cell, TableSlide } from '../slide.ts';
import type { Telling } from './telling.ts';

/** Grave findings of which each is named; the others are counted. */
const mostOpen = 12;

function toAbout({ useCases }: Finding, telling: Telling): string {
  const named = useCases.flatMap((id) => telling.analysis.byId[id] ?? []);
  const titles = named.map(({ number, title }) => `${number} ${telling.say(title)}`);
  return titles.length === 0 ? telling.messages.findings.workshop : titles.join(', ');
}

function toRow(finding: Finding, telling: Telling): readonly Cell[] {
  const { deck, findings: words } = telling.messages;
  const { name, fix } = words.rules[finding.rule];
  const { waiver, severity } = finding;
  return [
    { text: toAbout(finding, telling), tone: 'strong' },
    { text: name, detail: telling.say(telling.explain(finding.reason)) },
    waiver === null
      ? { text: deck.findings.open, tone: severity === 'high' ? 'error' : 'secondary' }
      : { text: deck.findings.waived, tone: 'secondary' },
    {
      text: waiver === null ? fix : telling.note(words.waivedBy(waiver.reason, waiver.by, waiver.at)),
      tone: 'secondary',
    },
  ];
}

/** What is gravely wrong and still open, and all that the room chose to live with, word for word; null where there is neither. */
export function outlineFindings(telling: Telling): TableSlide | null {
  const { analysis, workspace, pack, messages } = telling;
  const { findings: words } = messages.deck;
  const { findings } = findingsOn(telling.generatedOn, workspace, analysis, pack);
  const waived = findings.filter(({ isWaived }) => isWaived);
  const open = findings.filter(({ isWaived, severity }) => !isWaived && severity === 'high');
  if (waived.length === 0 && open.length === 0) return null;
  const others = findings.length - waived.length - Math.min(open.length, mostOpen);
  return {
    ...telling.frame({
      id: 'findings',
      section: 'decisions',
      name: words.name,
      head: words.name,
      titles: words.titles(open.length, waived.length),
      notes: words.note,
    }),
    type: 'table',
    columns: [
      { heading: words.about, span: 2.8 },
      { heading: words.finding, span: 4.4 },
      { heading: words.standing, span: 1 },
      { heading: words.answer, span: 3.8 },
    ],
    rows: [...open.slice(0, mostOpen), ...waived].map((finding) => toRow(finding, telling)),
    density: 'roomy',
    more: others === 0 ? '' : words.more(others),
  };
}
