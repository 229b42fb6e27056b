import type { LearningCurveResult } from '#shared/analysis/data/data-types.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { dataResults as english } from '../en/data-results.ts';
import type { Format } from '../format.ts';

/** What the data of a use case amounts to, in sentences that can be read aloud. */
export function dataResults(format: Format, { dataItems }: PackTexts): ReturnType<typeof english> {
  const number = (value: number, digits = 0) => format.number(value, digits);
  const about = (value: number) => number(Number(value.toPrecision(2)));
  const curves: Readonly<Record<LearningCurveResult['reach'], (curve: LearningCurveResult) => string>> = {
    'no-target': () =>
      'Les pilotes tracent une courbe d’apprentissage ; indiquez l’erreur à atteindre, et elle dira combien d’exemples il faut.',
    reached: ({ largest }) => `Le plus grand pilote, avec ${number(largest)} exemples, atteint déjà l’erreur visée.`,
    reachable: ({ examples }) =>
      `D’après la courbe d’apprentissage, environ ${about(examples ?? 0)} exemples atteignent l’erreur visée.`,
    speculative: ({ examples, largest }) =>
      `D’après la courbe d’apprentissage, environ ${about(examples ?? 0)} exemples atteindraient l’erreur visée, mais c’est plus de dix fois le plus grand pilote, ${number(largest)} : c’est spéculatif.`,
    'not-reachable': () =>
      'D’après la courbe d’apprentissage, aucun nombre d’exemples n’atteint l’erreur visée : plus de données seules ne suffiront pas.',
  };
  const because = {
    answer: 'la réponse est non',
    events: 'trop peu de cas par paramètre',
    'sample-size': 'trop peu de lignes',
    agreement: 'les annotateurs ne s’accordent pas',
    'label-errors': 'trop d’étiquettes sont fausses',
    drift: 'les données ont dérivé',
  };
  return {
    title: 'Ce que valent les données',
    verdicts: {
      sufficient: 'Suffisantes',
      conditional: 'Suffisantes sous conditions',
      insufficient: 'Insuffisantes',
      'not-enough-evidence': 'Trop peu de réponses',
    },
    score: ({ score, answeredShare }) =>
      score === null
        ? 'Aucune question n’a encore de réponse.'
        : `${number(score)} sur 100, avec des réponses à ${format.percent(answeredShare)} de ce qui compte.`,
    gates: ({ gates, verdict }) =>
      gates.length === 0
        ? null
        : verdict === 'insufficient'
          ? `Le non à ${format.list(gates)} décide, quoi que dise le reste.`
          : `Le non à ${format.list(gates)} empêche de les dire suffisantes, quoi que dise le reste.`,
    events: ({ ratio, band }) =>
      ({
        green: `Il y a ${number(ratio, 1)} cas de l’espèce la plus rare par paramètre à apprendre : assez selon la règle empirique de 20.`,
        amber: `Il y a ${number(ratio, 1)} cas de l’espèce la plus rare par paramètre à apprendre : entre les règles empiriques de 10 et de 20, c’est juste.`,
        red: `Il n’y a que ${number(ratio, 1)} cas de l’espèce la plus rare par paramètre à apprendre : sous la règle empirique de 10.`,
      })[band],
    eventsHint: 'Les méthodes flexibles, arbres et réseaux, en demandent environ dix fois plus.',
    sampleSize: ({ needed, have, isEnough }) =>
      isEnough === null || have === null
        ? `Selon la méthode de Riley, un modèle exige ${number(needed)} lignes.`
        : isEnough
          ? `Selon la méthode de Riley, un modèle exige ${number(needed)} lignes, et il y en a environ ${number(have)}.`
          : `Selon la méthode de Riley, un modèle exige ${number(needed)} lignes, et il n’y en a qu’environ ${number(have)}.`,
    sampleSizeDefault: (r2) =>
      `Le calcul suppose ${format.percent(r2, 1)} de la variance expliquée, soit 15 % du maximum possible.`,
    perClass: ({ count, band }) =>
      ({
        'too-few': `L’espèce la plus rare a ${number(count)} exemples : moins que les 10 exigés par tout outil.`,
        least: `L’espèce la plus rare a ${number(count)} exemples : plus que les 10 exigés au minimum par les outils, moins que les 1 000 qu’ils recommandent.`,
        recommended: `L’espèce la plus rare a ${number(count)} exemples : plus que les 1 000 recommandés par les outils, moins que les 5 000 d’une règle empirique de l’apprentissage profond.`,
        'deep-learning': `L’espèce la plus rare a ${number(count)} exemples : assez même selon la règle empirique de 5 000 de l’apprentissage profond.`,
      })[band],
    imbalance: (ratio) =>
      `Il y a ${number(ratio)} autres cas pour chacun d’eux, plus que les 100 pour 1 à partir desquels les outils alertent.`,
    curve: (curve) => curves[curve.reach](curve),
    agreement: ({ value, light }) =>
      ({
        green: `Les annotateurs s’accordent de façon fiable (α ${number(value, 2)}).`,
        amber: `Les annotateurs s’accordent de façon incertaine (α ${number(value, 2)}).`,
        red: `Les annotateurs ne s’accordent pas assez pour s’y fier (α ${number(value, 2)}, sous 0,667).`,
      })[light],
    errorRate: ({ value, light }) =>
      ({
        green: `${format.percent(value, 1)} des étiquettes sont fausses : peu.`,
        amber: `${format.percent(value, 1)} des étiquettes sont fausses, à peu près comme dans des jeux de test connus.`,
        red: `${format.percent(value, 1)} des étiquettes sont fausses : trop, la limite est de 5 %.`,
      })[light],
    drift: ({ index, band }) =>
      ({
        stable: `Les données sont inchangées (indice de stabilité ${number(index, 2)}, sous 0,10).`,
        monitor: `Les données commencent à dériver (indice de stabilité ${number(index, 2)}) : à surveiller.`,
        act: `Les données ont dérivé (indice de stabilité ${number(index, 2)}, au-dessus de 0,25) : à traiter.`,
      })[band],
    tasks: 'Travaux sur les données',
    task: ({ item, because: why }) => `${item}  ${dataItems[item]} : ${because[why]}.`,
  };
}
