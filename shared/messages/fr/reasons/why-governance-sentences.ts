import type { WhyGovernanceReasons } from '#shared/analysis/reasons/why-governance-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { practiceTexts } from '../framework/components.ts';
import { indicatorTexts, patternSignalTexts, patternTexts, pitfallTexts } from '../framework/diagnosis.ts';
import { areaTexts } from '../framework/maturity.ts';
import { inSentence } from '../in-sentence.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<WhyGovernanceReasons>;

const scores = {
  0: 'absente',
  1: 'ponctuelle dans une équipe',
  2: 'standard dans la plupart des équipes',
  3: 'standard partout',
};
const answers = { 0: 'non', 1: 'en partie', 2: 'oui' };
const standings = {
  present: 'est présent',
  'at-risk': 'menace',
  'not-indicated': 'ne ressort pas',
  'not-enough-evidence': 'ne peut être jugé',
};

/** Text that a person wrote, as the end of a sentence. */
function ended(text: string): string {
  const words = text.trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function ofMaturity(w: Words) {
  const areas = (ids: readonly (keyof typeof areaTexts)[]) => w.list(ids.map((id) => inSentence(areaTexts[id])));
  return {
    'why.level': ({ level, weakest, areas: total }) =>
      weakest.length === total
        ? `Tous les domaines sont au ${w.level(level)}, c’est donc le niveau.`
        : `Le domaine le plus faible fait le niveau : ${w.level(level)}, freiné par : ${areas(weakest)}.`,
    'why.area': ({ area, level, claimed }) =>
      claimed > level
        ? `${areaTexts[area]} : ${w.level(level)} prouvé, ${w.level(claimed)} déclaré.`
        : `${areaTexts[area]} : ${w.level(level)}.`,
    'why.statement-shown': ({ statement, evidence }) => `Prouvé : ${w.statement(statement)} ${ended(evidence)}`,
    'why.statement-claimed': ({ statement }) => `Déclaré, sans rien qui le prouve : ${w.statement(statement)}`,
    'why.statement-missing': ({ statement }) => `Non prouvé : ${w.statement(statement)}`,
    'why.target': ({ target, isByRoom }) =>
      target === null
        ? 'Il n’y a pas encore de cible, car rien de ce dont elle découle n’est connu.'
        : isByRoom
          ? `La cible est le ${w.level(target)}, fixée par le groupe.`
          : `La cible est le ${w.level(target)}, le plus haut qu’appelle l’un de ces éléments.`,
    'why.target-rules': () =>
      'Quel rythme, quel niveau de risque et quel intervalle appellent quel niveau est le choix par défaut de l’application.',
    'why.component': ({ score, answered, total }) =>
      score === null
        ? `Aucune des ${w.number(total)} pratiques n’est encore évaluée.`
        : `${w.number(score)} points sur 100 : la moyenne de ${w.number(answered)} ${w.plural(answered, { one: 'pratique évaluée', other: 'pratiques évaluées' })} sur ${w.number(total)}, en part de 3.`,
    'why.practice': ({ practice, score, evidence }) => {
      if (score === null) return `${practiceTexts[practice].name} : pratique non évaluée, elle ne compte donc pas.`;
      const rated = `${practiceTexts[practice].name} : évaluée à ${w.number(score)}, ${scores[score]}`;
      return evidence.trim() === '' ? `${rated}, sans rien qui le prouve.` : `${rated}. Preuve : ${ended(evidence)}`;
    },
  } satisfies Partial<Sentences>;
}

function ofDiagnosis(w: Words) {
  const graded = (text: string, { answer, weight, source }: WhyGovernanceReasons['why.signal' | 'why.indicator']) => {
    const said = answer === null ? 'sans réponse' : answers[answer];
    const by = source === 'given' ? 'selon le groupe' : source === 'computed' ? 'd’après l’atelier' : null;
    const weighs = `poids ${w.number(weight)}`;
    return by === null ? `${text} : ${said} (${weighs}).` : `${text} : ${said}, ${by} (${weighs}).`;
  };
  return {
    'why.pitfall': ({ pitfall, status, score, known }) =>
      score === null
        ? `L’écueil « ${pitfallTexts[pitfall].name} » ${standings[status]} : seuls ${w.percent(known)} du poids sont renseignés, et il en faut la moitié.`
        : `L’écueil « ${pitfallTexts[pitfall].name} » ${standings[status]} : ${w.number(score)} sur 100, pour ${w.percent(known)} du poids renseignés.`,
    'why.indicator': (values) => graded(indicatorTexts[values.indicator], values),
    'why.pattern': ({ mode, primary, secondary }) => {
      if (mode === 'none') return 'Aucun signal d’orientation n’est encore renseigné.';
      if (mode === 'foundations-first' || primary === null) {
        return 'Aucune orientation n’atteint 40 sur 100, les fondations du niveau 1 passent donc d’abord.';
      }
      return mode === 'blend' && secondary !== null
        ? `« ${patternTexts[primary].name} » mène, et « ${patternTexts[secondary].name} » suit à moins de 10 points : une combinaison des deux.`
        : `« ${patternTexts[primary].name} » mène de 10 points ou plus.`;
    },
    'why.pattern-score': ({ pattern, score }) =>
      score === null
        ? `${patternTexts[pattern].name} : aucun signal n’est renseigné.`
        : `${patternTexts[pattern].name} : ${w.number(score)} sur 100.`,
    'why.signal': (values) => graded(patternSignalTexts[values.signal], values),
    'why.weights-are-ours': () => 'Les poids et les seuils sont ceux par défaut de l’application.',
  } satisfies Partial<Sentences>;
}

/** The steps that explain tiers, levels, targets, components, pitfalls and the pattern, as sentences. */
export function whyGovernanceSentences(w: Words): Sentences {
  return {
    'why.tier': ({ tier, isAtLeast }) =>
      tier === null
        ? 'Il n’y a pas encore de niveau de risque, car aucune question n’a de réponse.'
        : isAtLeast
          ? `Le niveau de risque est au moins ${w.tier(tier)}.`
          : `Le niveau de risque est ${w.tier(tier)}.`,
    'why.question-yes': ({ question, note }) =>
      note.trim() === ''
        ? `Réponse oui : ${w.question(question)}`
        : `Réponse oui : ${w.question(question)} ${ended(note)}`,
    'why.questions-no': ({ count }) =>
      w.plural(count, {
        one: `${w.number(count)} question a reçu un non.`,
        other: `${w.number(count)} questions ont reçu un non.`,
      }),
    'why.tier-rules': () =>
      'Quelle question mène à quel niveau de risque est le choix par défaut de l’application ; les niveaux sont ceux du cadre.',
    ...ofMaturity(w),
    ...ofDiagnosis(w),
  };
}
