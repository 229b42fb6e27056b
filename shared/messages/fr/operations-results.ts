import type { OperationalFact, OperationsResult, ServingMode } from '#shared/analysis/operations/operations-types.ts';
import type { operationsResults as english } from '../en/operations-results.ts';
import type { Format } from '../format.ts';
import { durationWords } from './duration-words.ts';

/** What running a use case demands, in sentences that can be read aloud. */
export function operationsResults(format: Format): ReturnType<typeof english> {
  const { number, list } = format;
  const duration = durationWords(format);
  const facts: Readonly<Record<OperationalFact, string>> = {
    servingMode: 'comment arrivent les réponses',
    latency: 'le délai de réponse admis',
    load: 'le nombre de décisions par jour',
    freshness: 'l’âge admis des variables',
    availability: 'la disponibilité requise',
    fallback: 'ce qui se passe en cas d’échec',
    costPerThousand: 'le coût de mille réponses',
  };
  const modes: Readonly<Record<ServingMode, string>> = {
    embedded: 'dans le produit ou l’appareil',
    online: 'sur demande, aussitôt',
    stream: 'd’un flux',
    batch: 'par lots',
  };
  const because: Readonly<Record<NonNullable<OperationsResult['serving']['because']>, string>> = {
    offline: 'car il doit fonctionner sans connexion',
    'very-fast': 'car une réponse doit prendre moins de 10 ms',
    fast: 'car une réponse peut prendre une seconde au plus',
    fresh: 'car les variables peuvent avoir 15 minutes au plus',
    neither:
      'car ni la vitesse ni la fraîcheur n’exigent plus, à moins que ce sur quoi il décide n’existe qu’à cet instant',
  };
  const times = {
    'service-time': 'comme indiqué',
    'model-budget': 'le temps qui reste au modèle',
    p50: 'une réponse usuelle',
    p95: 'la plus lente de 95 sur 100, donc au plus',
  };
  const time = (milliseconds: number) =>
    milliseconds < 1000 ? `${number(milliseconds)}\u00A0ms` : duration(milliseconds / 60_000);
  const rate = (perSecond: number) =>
    perSecond >= 0.1
      ? `${number(perSecond, perSecond < 10 ? 1 : 0)} par seconde`
      : perSecond * 3600 >= 1
        ? `${number(perSecond * 3600)} par heure`
        : `${number(perSecond * 86_400, 1)} par jour`;
  const percent = (share: number) => `${number(share * 100, 3)} %`;
  return {
    title: 'Ce qui en découle pour l’exploitation',
    complete: (missing) =>
      missing.length === 0
        ? 'Tout ce qu’il faut savoir pour l’exploiter est dit.'
        : `Reste à dire : ${list(missing.map((fact) => facts[fact]))}.`,
    load: ({ averagePerSecond, peakPerSecond, peakFrom }) =>
      peakFrom === 'factor'
        ? `Réponses : ${rate(averagePerSecond)} en moyenne, et environ ${rate(peakPerSecond)} en pointe, prise à trois fois la moyenne.`
        : `Réponses : ${rate(averagePerSecond)} en moyenne et ${rate(peakPerSecond)} en pointe.`,
    fromYear: 'Les décisions par jour sont celles de la valeur, réparties sur l’année.',
    headroom: (perSecond) => `Avec une marge pour le hasard, il devrait supporter ${rate(perSecond)}.`,
    service: ({ concurrency, replicas, replicasWithSpare, milliseconds, from }) =>
      `En pointe, ${concurrency < 1 ? 'moins d’une réponse est' : `${number(concurrency, 1)} ${format.plural(concurrency, { one: 'réponse est', other: 'réponses sont' })}`} en cours en moyenne, chacune prenant ${time(milliseconds)} (${times[from]}) : ${format.plural(
        replicas,
        {
          one: '1 réplica suffit',
          other: `${number(replicas)} réplicas suffisent`,
        },
      )}, ${number(replicasWithSpare)} avec un de réserve.`,
    serviceDefaults: (perReplica, utilization, isGiven) =>
      isGiven
        ? `Chacun peut être occupé ${format.percent(utilization)} du temps.`
        : `Chacun traite ${number(perReplica)} ${format.plural(perReplica, { one: 'réponse', other: 'réponses' })} à la fois et peut être occupé ${format.percent(utilization)} du temps.`,
    availability: ({ target, downtime }) =>
      `Être disponible ${percent(target)} du temps permet ${duration(downtime.minutesPerYear)} de panne par an, ${duration(downtime.minutesPer30Days)} par mois.`,
    sources: ({ count, availability }) =>
      count === 1
        ? `Sa source est disponible ${percent(availability)} du temps.`
        : `Ses ${number(count)} sources sont toutes disponibles ${percent(availability)} du temps.`,
    tail: ({ lookups, slowShare, probability }) =>
      `Avec ${number(lookups)} ${format.plural(lookups, { one: 'lecture', other: 'lectures' })} par réponse, dont une sur ${number(1 / slowShare.value)} lente, ${format.percent(probability, 1)} des réponses en attendent une lente.`,
    budget: ({ target, model }) => `Sur ${time(target)}, il reste ${time(model)} au modèle.`,
    serving: (asked, why) => `Ses besoins appellent des réponses ${modes[asked]}, ${because[why]}.`,
    freshness: (tolerated) =>
      `À ce rythme de changement, les variables ne devraient pas avoir plus de ${duration(tolerated)}, la moitié du temps dans lequel elles changent.`,
    retraining: {
      weekly: 'Son environnement change si vite qu’il devrait être réentraîné chaque semaine, ou sur déclenchement.',
      monthly: 'Son environnement change si vite qu’il devrait être réentraîné chaque mois.',
      quarterly: 'Au rythme de son environnement, il devrait être réentraîné chaque trimestre.',
      'half-yearly': 'Au rythme de son environnement, il devrait être réentraîné chaque semestre.',
      yearly: 'Au rythme de son environnement, il devrait être réentraîné une fois par an.',
    },
    cost: (perYear) =>
      perYear < 0.5
        ? 'Les réponses ne coûtent presque rien à cette charge.'
        : `Les réponses coûtent ${format.money(perYear)} par an à cette charge.`,
  };
}
