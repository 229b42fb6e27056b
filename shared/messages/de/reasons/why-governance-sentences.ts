import type { WhyGovernanceReasons } from '#shared/analysis/reasons/why-governance-reasons.ts';
import { practiceTexts } from '../framework/components.ts';
import { indicatorTexts, patternSignalTexts, patternTexts, pitfallTexts } from '../framework/diagnosis.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<WhyGovernanceReasons>;

const scores = {
  0: 'nicht vorhanden',
  1: 'ad hoc in einem Team',
  2: 'Standard in den meisten Teams',
  3: 'überall Standard',
};
const answers = { 0: 'nein', 1: 'teilweise', 2: 'ja' };
const standings = {
  present: 'liegt vor',
  'at-risk': 'droht',
  'not-indicated': 'ist nicht angezeigt',
  'not-enough-evidence': 'lässt sich nicht beurteilen',
};

/** Text that a person wrote, as the end of a sentence. */
function ended(text: string): string {
  const words = text.trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function ofMaturity(w: Words) {
  const areas = (ids: readonly (keyof typeof areaTexts)[]) => w.list(ids.map((id) => areaTexts[id]));
  return {
    'why.level': ({ level, weakest, areas: total }) =>
      weakest.length === total
        ? `Alle Bereiche stehen auf ${w.level(level)}, also ist das der Reifegrad.`
        : `Der schwächste Bereich bestimmt den Reifegrad: ${w.level(level)}, dort gehalten durch ${areas(weakest)}.`,
    'why.area': ({ area, level, claimed }) =>
      claimed > level
        ? `${areaTexts[area]} steht belegt auf ${w.level(level)} und behauptet auf ${w.level(claimed)}.`
        : `${areaTexts[area]} steht auf ${w.level(level)}.`,
    'why.statement-shown': ({ statement, evidence }) => `Belegt: ${w.statement(statement)} ${ended(evidence)}`,
    'why.statement-claimed': ({ statement }) => `Behauptet, ohne Beleg: ${w.statement(statement)}`,
    'why.statement-missing': ({ statement }) => `Nicht belegt: ${w.statement(statement)}`,
    'why.target': ({ target, isByRoom }) =>
      target === null
        ? 'Es gibt noch kein Ziel, weil nichts bekannt ist, woraus es folgt.'
        : isByRoom
          ? `Das Ziel ist ${w.level(target)}, von der Runde gesetzt.`
          : `Das Ziel ist ${w.level(target)}, das höchste, das eines davon verlangt.`,
    'why.target-rules': () =>
      'Welches Tempo, welche Risikostufe und welches Intervall welchen Reifegrad verlangen, ist die Vorgabe der App.',
    'why.component': ({ score, answered, total }) =>
      score === null
        ? `Noch ist keine der ${w.number(total)} Praktiken bewertet.`
        : `${w.number(score)} von 100 Punkten: das Mittel aus ${w.number(answered)} bewerteten ${w.plural(answered, { one: 'Praktik', other: 'Praktiken' })} von ${w.number(total)}, als Anteil an 3.`,
    'why.practice': ({ practice, score, evidence }) => {
      if (score === null) return `${practiceTexts[practice].name} ist nicht bewertet und zählt daher nicht.`;
      const rated = `${practiceTexts[practice].name} ist mit ${w.number(score)} bewertet, ${scores[score]}`;
      return evidence.trim() === '' ? `${rated}, ohne Beleg.` : `${rated}. Belegt durch: ${ended(evidence)}`;
    },
  } satisfies Partial<Sentences>;
}

function ofDiagnosis(w: Words) {
  const graded = (text: string, { answer, weight, source }: WhyGovernanceReasons['why.signal' | 'why.indicator']) => {
    const said = answer === null ? 'nicht beantwortet' : answers[answer];
    const by =
      source === 'given' ? 'nach der Runde' : source === 'computed' ? 'nach dem, was der Workshop zeigt' : null;
    const weighs = `Gewicht ${w.number(weight)}`;
    return by === null ? `${text}: ${said} (${weighs}).` : `${text}: ${said}, ${by} (${weighs}).`;
  };
  return {
    'why.pitfall': ({ pitfall, status, score, known }) =>
      score === null
        ? `Der Fallstrick „${pitfallTexts[pitfall].name}“ ${standings[status]}: Nur ${w.percent(known)} des Gewichts sind beantwortet, die Hälfte ist nötig.`
        : `Der Fallstrick „${pitfallTexts[pitfall].name}“ ${standings[status]}: ${w.number(score)} von 100 über die ${w.percent(known)} des Gewichts, die beantwortet sind.`,
    'why.indicator': (values) => graded(indicatorTexts[values.indicator], values),
    'why.pattern': ({ mode, primary, secondary }) => {
      if (mode === 'none') return 'Noch ist für kein Muster ein Signal beantwortet.';
      if (mode === 'foundations-first' || primary === null) {
        return 'Kein Muster erreicht 40 von 100, also kommen zuerst die Grundlagen von Reifegrad 1.';
      }
      return mode === 'blend' && secondary !== null
        ? `„${patternTexts[primary].name}“ führt, und „${patternTexts[secondary].name}“ liegt weniger als 10 Punkte zurück: eine Mischung aus beiden.`
        : `„${patternTexts[primary].name}“ führt mit 10 Punkten oder mehr.`;
    },
    'why.pattern-score': ({ pattern, score }) =>
      score === null
        ? `${patternTexts[pattern].name}: Kein Signal ist beantwortet.`
        : `${patternTexts[pattern].name}: ${w.number(score)} von 100.`,
    'why.signal': (values) => graded(patternSignalTexts[values.signal], values),
    'why.weights-are-ours': () => 'Gewichte und Grenzen sind die Vorgabe der App.',
  } satisfies Partial<Sentences>;
}

/** The steps that explain tiers, levels, targets, components, pitfalls and the pattern, as sentences. */
export function whyGovernanceSentences(w: Words): Sentences {
  return {
    'why.tier': ({ tier, isAtLeast }) =>
      tier === null
        ? 'Es gibt noch keine Risikostufe, weil keine Frage beantwortet ist.'
        : isAtLeast
          ? `Die Risikostufe ist mindestens ${w.tier(tier)}.`
          : `Die Risikostufe ist ${w.tier(tier)}.`,
    'why.question-yes': ({ question, note }) =>
      note.trim() === ''
        ? `Mit Ja beantwortet: ${w.question(question)}`
        : `Mit Ja beantwortet: ${w.question(question)} ${ended(note)}`,
    'why.questions-no': ({ count }) =>
      w.plural(count, {
        one: `${w.number(count)} Frage ist mit Nein beantwortet.`,
        other: `${w.number(count)} Fragen sind mit Nein beantwortet.`,
      }),
    'why.tier-rules': () =>
      'Welche Frage zu welcher Stufe führt, ist die Vorgabe der App; die Stufen sind die des Quellrahmens.',
    ...ofMaturity(w),
    ...ofDiagnosis(w),
  };
}
