import type { Graded } from '#shared/analysis/diagnosis/diagnosis-types.ts';
import type { Cell, TableSlide } from '../slide.ts';
import type { Telling } from './telling.ts';

/** Answered indicators or signals that speak for something, the weightiest first. */
function toSpeaking<Id extends string>(graded: readonly Graded<Id>[]): readonly Graded<Id>[] {
  const points = ({ weight, answer }: Graded<Id>) => weight * (answer ?? 0);
  return graded
    .filter(({ answer }) => answer === 1 || answer === 2)
    .toSorted((one, other) => points(other) - points(one));
}

function toItem<Id extends string>(telling: Telling, textOf: Readonly<Record<Id, string>>) {
  const { item } = telling.messages.deck.diagnosis.pitfalls;
  return ({ id, answer, source }: Graded<Id>) => item(textOf[id], answer === 2 ? 2 : 1, source === 'computed');
}

/** The five pitfalls with their evidence and what prevents each; null while none has enough evidence. */
export function outlinePitfalls(telling: Telling): TableSlide | null {
  const { analysis, messages } = telling;
  const { framework, diagnosis: words } = messages;
  const { pitfalls: texts } = messages.deck.diagnosis;
  const { pitfalls } = analysis.diagnosis;
  if (pitfalls.every(({ status }) => status === 'not-enough-evidence')) return null;
  const count = (wanted: string) => pitfalls.filter(({ status }) => status === wanted).length;
  const rows = pitfalls.map(({ id, status, score, indicators }): readonly Cell[] => {
    const evidence = toSpeaking(indicators).slice(0, 2).map(toItem(telling, framework.indicators));
    return [
      { text: framework.pitfalls[id].name, tone: 'strong' },
      {
        text: words.statuses[status],
        tone: status === 'present' ? 'error' : status === 'at-risk' ? 'strong' : 'secondary',
        detail: score === null ? '' : words.score(score),
      },
      { text: evidence.length === 0 ? texts.noEvidence : evidence.join(' '), tone: 'secondary' },
      { text: framework.pitfalls[id].prevention, tone: 'secondary' },
    ];
  });
  return {
    ...telling.frame({
      id: 'pitfalls',
      section: 'pitfalls',
      titles: texts.titles(count('present'), count('at-risk')),
      subtitle: texts.subtitle,
      notes: texts.notes,
    }),
    type: 'table',
    columns: [
      { heading: texts.pitfall, span: 2.2 },
      { heading: texts.status, span: 1.6 },
      { heading: texts.evidence, span: 4.1 },
      { heading: texts.prevention, span: 4.1 },
    ],
    rows,
    density: 'roomy',
    more: '',
  };
}

/** The three patterns with what speaks for each and which key parts are there; null while no pattern has a signal. */
export function outlinePattern(telling: Telling): TableSlide | null {
  const { analysis, messages } = telling;
  const { framework, diagnosis: words, common } = messages;
  const { pattern: texts } = messages.deck.diagnosis;
  const { pattern, patterns } = analysis.diagnosis;
  if (pattern === null) return null;
  const points = patterns.find(({ id }) => id === pattern.primary)?.score ?? 0;
  const { primary, secondary } = pattern;
  const titles =
    pattern.mode === 'foundations-first' || primary === null
      ? texts.titles.foundations()
      : pattern.mode === 'blend' && secondary !== null
        ? texts.titles.blend(primary, secondary)
        : texts.titles.clear(primary, points);
  const isChosen = (id: string) => pattern.mode !== 'foundations-first' && (id === primary || id === secondary);
  const rows = patterns.map(({ id, score, signals, parts }): readonly Cell[] => {
    const speaking = toSpeaking(signals).map(toItem(telling, framework.patternSignals));
    return [
      {
        text: framework.patterns[id].name,
        tone: isChosen(id) ? 'accent' : 'strong',
        detail: framework.patterns[id].bestFor,
      },
      { text: score === null ? common.unknown : words.score(score), tone: 'strong' },
      { text: speaking.length === 0 ? texts.noSignals : speaking.join(' '), tone: 'secondary' },
      {
        text: parts.map((part) => texts.part(framework.patternParts[part.id], part.state)).join(' '),
        tone: 'secondary',
      },
    ];
  });
  return {
    ...telling.frame({ id: 'pattern', section: 'pattern', titles, subtitle: texts.subtitle, notes: texts.notes }),
    type: 'table',
    columns: [
      { heading: texts.pattern, span: 2.6 },
      { heading: texts.score, span: 1.3 },
      { heading: texts.signals, span: 4 },
      { heading: texts.parts, span: 4.1 },
    ],
    rows,
    density: 'roomy',
    more: '',
  };
}
