import type { WhyGovernanceReasons } from '#shared/analysis/reasons/why-governance-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { practiceTexts } from '../framework/components.ts';
import { indicatorTexts, patternSignalTexts, patternTexts, pitfallTexts } from '../framework/diagnosis.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<WhyGovernanceReasons>;

const scores = {
  0: 'ausente',
  1: 'puntual, en un equipo',
  2: 'estándar en la mayoría de los equipos',
  3: 'estándar en todas partes',
};
const answers = { 0: 'no', 1: 'en parte', 2: 'sí' };
const standings = {
  present: 'está presente',
  'at-risk': 'es un riesgo',
  'not-indicated': 'no tiene indicios',
  'not-enough-evidence': 'no puede juzgarse',
};

/** Text that a person wrote, as the end of a sentence. */
function ended(text: string): string {
  const words = text.trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function ofMaturity(w: Words) {
  const areas = (ids: readonly (keyof typeof areaTexts)[]) => w.list(ids.map((id) => areaTexts[id].toLowerCase()));
  return {
    'why.level': ({ level, weakest, areas: total }) =>
      weakest.length === total
        ? `Todas las áreas están en el ${w.level(level)}, así que ese es el nivel.`
        : `El área más débil marca el nivel: ${w.level(level)}, por ${areas(weakest)}.`,
    'why.area': ({ area, level, claimed }) =>
      claimed > level
        ? `${areaTexts[area]}: demostrado el ${w.level(level)}, declarado el ${w.level(claimed)}.`
        : `${areaTexts[area]}: ${w.level(level)}.`,
    'why.statement-shown': ({ statement, evidence }) => `Demostrado: ${w.statement(statement)} ${ended(evidence)}`,
    'why.statement-claimed': ({ statement }) => `Declarado, sin nada que lo demuestre: ${w.statement(statement)}`,
    'why.statement-missing': ({ statement }) => `Sin demostrar: ${w.statement(statement)}`,
    'why.target': ({ target, isByRoom }) =>
      target === null
        ? 'Aún no hay objetivo, porque no se conoce nada de lo que depende.'
        : isByRoom
          ? `El objetivo es el ${w.level(target)}, fijado por el grupo.`
          : `El objetivo es el ${w.level(target)}, el más alto que exige algo de esto.`,
    'why.target-rules': () =>
      'Qué ritmo, qué nivel de riesgo y qué intervalo exigen qué nivel es un valor por defecto de la aplicación.',
    'why.component': ({ score, answered, total }) =>
      score === null
        ? `Aún no se ha valorado ninguna de las ${w.number(total)} prácticas.`
        : `${w.number(score)} de 100 puntos: la media de ${w.number(answered)} ${w.plural(answered, { one: 'práctica valorada', other: 'prácticas valoradas' })} de ${w.number(total)}, como parte de 3.`,
    'why.practice': ({ practice, score, evidence }) => {
      const { name } = practiceTexts[practice];
      if (score === null) return `«${name}» no está valorada, así que no cuenta.`;
      const rated = `«${name}» tiene un ${w.number(score)}, ${scores[score]}`;
      return evidence.trim() === ''
        ? `${rated}, sin nada que lo demuestre.`
        : `${rated}. Lo demuestra: ${ended(evidence)}`;
    },
  } satisfies Partial<Sentences>;
}

function ofDiagnosis(w: Words) {
  const graded = (text: string, { answer, weight, source }: WhyGovernanceReasons['why.signal' | 'why.indicator']) => {
    const said = answer === null ? 'sin responder' : answers[answer];
    const by = source === 'given' ? 'según el grupo' : source === 'computed' ? 'según lo que muestra el taller' : null;
    const weighs = `peso ${w.number(weight)}`;
    return by === null ? `${text}: ${said} (${weighs}).` : `${text}: ${said}, ${by} (${weighs}).`;
  };
  return {
    'why.pitfall': ({ pitfall, status, score, known }) =>
      score === null
        ? `El escollo «${pitfallTexts[pitfall].name}» ${standings[status]}: solo está respondido el ${w.percent(known)} del peso, y hace falta la mitad.`
        : `El escollo «${pitfallTexts[pitfall].name}» ${standings[status]}: ${w.number(score)} de 100 sobre el ${w.percent(known)} del peso respondido.`,
    'why.indicator': (values) => graded(indicatorTexts[values.indicator], values),
    'why.pattern': ({ mode, primary, secondary }) => {
      if (mode === 'none') return 'Aún no está respondida ninguna señal de ningún patrón.';
      if (mode === 'foundations-first' || primary === null) {
        return 'Ningún patrón alcanza 40 de 100, así que primero van los cimientos del nivel 1.';
      }
      return mode === 'blend' && secondary !== null
        ? `«${patternTexts[primary].name}» va por delante y «${patternTexts[secondary].name}» está a menos de 10 puntos: una combinación de ambos.`
        : `«${patternTexts[primary].name}» va por delante en 10 puntos o más.`;
    },
    'why.pattern-score': ({ pattern, score }) =>
      score === null
        ? `${patternTexts[pattern].name}: ninguna señal respondida.`
        : `${patternTexts[pattern].name}: ${w.number(score)} de 100.`,
    'why.signal': (values) => graded(patternSignalTexts[values.signal], values),
    'why.weights-are-ours': () => 'Los pesos y los límites son los valores por defecto de la aplicación.',
  } satisfies Partial<Sentences>;
}

/** The steps that explain tiers, levels, targets, components, pitfalls and the pattern, as sentences. */
export function whyGovernanceSentences(w: Words): Sentences {
  return {
    'why.tier': ({ tier, isAtLeast }) =>
      tier === null
        ? 'Aún no hay nivel de riesgo, porque ninguna pregunta está respondida.'
        : isAtLeast
          ? `El nivel de riesgo es al menos ${w.tier(tier)}.`
          : `El nivel de riesgo es ${w.tier(tier)}.`,
    'why.question-yes': ({ question, note }) =>
      note.trim() === ''
        ? `Respondida con «sí»: ${w.question(question)}`
        : `Respondida con «sí»: ${w.question(question)} ${ended(note)}`,
    'why.questions-no': ({ count }) =>
      w.plural(count, {
        one: `${w.number(count)} pregunta está respondida con «no».`,
        other: `${w.number(count)} preguntas están respondidas con «no».`,
      }),
    'why.tier-rules': () =>
      'Qué pregunta lleva a qué nivel es un valor por defecto de la aplicación; los niveles son los del marco.',
    ...ofMaturity(w),
    ...ofDiagnosis(w),
  };
}
