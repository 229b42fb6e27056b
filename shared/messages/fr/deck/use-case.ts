import type { deckUseCase as english } from '../../en/deck/use-case.ts';
import type { Format } from '../../format.ts';
import { inSentence } from '../in-sentence.ts';
import { sayEvery } from '../intervals.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the page about one use case. */
export function deckUseCase(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const reaching = {
    rules: 'Des règles atteignent',
    statistics: 'Des statistiques atteignent',
    'simple-ml': 'Un ML simple atteint',
    automation: 'Une automatisation atteint',
    people: 'Des personnes atteignent',
    any: 'L’approche la plus simple atteint',
  };
  return {
    head: (number, total, title, owner) =>
      [`Cas d’usage ${format.number(number)} sur ${format.number(total)}`, title, owner]
        .filter((part) => part !== '')
        .join(' · '),
    name: (number, title) => `${format.number(number)} ${title}`,
    about: 'L’idée',
    aboutFacts: {
      decisionSupported: (text) => `Décision : ${text}`,
      users: (text) => `Utilisateurs : ${text}`,
      peopleAffected: (text) => `Personnes concernées : ${text}`,
      businessMetric: (text) => `Indicateur métier : ${text}`,
      outOfScope: (text) => `Hors périmètre : ${text}`,
      dissent: (criterion, text) => `Désaccord, ${inSentence(criterion)} : ${text}`,
      settled: (criterion, text) => `Arrêté, ${inSentence(criterion)} : ${text}`,
    },
    verdict: 'Verdict',
    verdicts: {
      ml: 'Utiliser le ML',
      hybrid: 'Règles d’abord, ML sur le reste',
      rules: 'Règles ou statistiques',
      'data-first': 'Constituer d’abord les données',
      'do-not-build': 'Ne pas développer',
    },
    noVerdict: 'Pas encore décidé',
    suitability: (score, isProvisional) => `adéquation ${format.number(score)}${isProvisional ? ', provisoire' : ''}`,
    notScored: 'pas encore noté',
    flips: 'Ce qui l’inverserait :',
    publicWhy: {
      'simplest-wins': 'L’approche la plus simple vaut plus que l’apprentissage automatique.',
      override: 'Le groupe a décidé autrement que les notes.',
    },
    scores: 'Notes',
    scaleRules: '1 règles',
    scaleMl: '5 ML',
    voices: (count) => `${format.number(count)} voix`,
    settled: 'arrêté',
    value: 'Valeur face à l’approche la plus simple',
    valueUnknown:
      'La référence n’est pas encore chiffrée : ni l’approche la plus simple ni l’apprentissage automatique n’ont de chiffres.',
    valueHidden: 'Cette édition omet les montants.',
    options: { nothing: 'Statu quo', simplest: 'Plus simple', ml: 'ML' },
    simplestKinds: {
      rules: 'Règles',
      statistics: 'Statistiques',
      'simple-ml': 'ML simple',
      automation: 'Automatisation',
      people: 'Personnes',
    },
    accuracy: 'Exactitude',
    benefit: 'Bénéfice par an',
    build: 'Développement, une fois',
    upkeep: 'Maintenance par an',
    npv: (years) => `Valeur, ${format.number(years)} ${format.plural(years, { one: 'an', other: 'ans' })}`,
    goodEnough: (accuracy, reachedBy) =>
      `Niveau suffisant : ${format.percent(accuracy, 1)} ; ${reachedBy === null ? 'rien ici ne l’atteint' : `le plus simple qui l’atteint : ${inSentence(reachedBy)}`}.`,
    noGoodEnough: 'Niveau suffisant : non convenu.',
    increment: (amount) =>
      amount > 0
        ? `Le ML rapporte ${format.money(amount)} de plus que l’approche la plus simple.`
        : `Le ML laisse ${format.money(-amount)} de moins que l’approche la plus simple.`,
    breakEven: (accuracy) => `Seuil de rentabilité du ML : ${format.percent(accuracy, 1)} d’exactitude.`,
    costPerPoint: (amount) => `Chaque point d’exactitude coûte ${format.money(amount)}.`,
    shortfall: (found) =>
      `${reaching[found.kind ?? 'any']} ${format.percent(found.reached, 1)}, sous les ${format.percent(found.wanted, 1)} fixés par le groupe ; le ML les atteindrait, mais laisse ${format.money(found.less)} de moins.`,
    defaulted: {
      years: (years) => `${format.number(years)} ${format.plural(years, { one: 'an', other: 'ans' })}`,
      rate: (rate) => `${format.percent(rate, 1)} par an`,
      mlUpkeep: (multiple) => `maintenance du ML ${format.number(multiple, 1)}\u00a0×\u00a0développement`,
    },
    defaults: (named) =>
      named.length === 0
        ? ''
        : `${format.plural(named.length, { one: 'Valeur par défaut de l’application', other: 'Valeurs par défaut de l’application' })} : ${named.join(', ')}.`,
    operations: (set, total) => `Exploitation, ${of(set, total)} convenus`,
    facts: {
      mode: 'Mode',
      latency: 'Latence p95',
      load: 'Charge',
      freshness: 'Fraîcheur',
      availability: 'Disponibilité',
      fallback: 'Repli',
      deployment: 'Déploiement',
    },
    modes: { embedded: 'embarqué', online: 'en ligne', stream: 'en flux', batch: 'par lots' },
    milliseconds: (value) => {
      if (value >= 120_000) return `${format.number(value / 60_000, 1)}\u00a0min`;
      return value >= 2000 ? `${format.number(value / 1000, 1)}\u00a0s` : `${format.number(value, 1)}\u00a0ms`;
    },
    loads: (perDay, perSecond) =>
      [
        perDay === null ? '' : `${format.number(perDay)} par jour`,
        perSecond === null ? '' : `${format.number(perSecond, 1)} par seconde en pointe`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    minutes: (value) => {
      if (value >= 2880) return `${format.number(value / 1440, 1)} jours au plus`;
      if (value >= 120) return `${format.number(value / 60, 1)} heures au plus`;
      return value < 1
        ? `${format.number(value * 60)} ${format.plural(value * 60, { one: 'seconde', other: 'secondes' })} au plus`
        : `${format.number(value)} ${format.plural(value, { one: 'minute', other: 'minutes' })} au plus`;
    },
    availability: (share) => `${format.percent(share, 3)}, ${format.number((1 - share) * 8760, 1)} h d’arrêt par an`,
    deployEvery: (interval) => sayEvery(interval, format),
    risk: 'Risque et contrôles',
    tier: (word, isAtLeast) =>
      isAtLeast ? `Au moins ${word.toLowerCase()}` : word === 'Interdit' ? word : `Niveau ${word.toLowerCase()}`,
    noTier: 'Pas encore de niveau de risque',
    controlsDone: (done, required) =>
      `${format.number(done)} ${format.plural(done, { one: 'contrôle fait', other: 'contrôles faits' })} sur ${format.number(required)}`,
    noControls: '',
    review: (months, isContinuous, auditMonths) => {
      const every =
        months === 1
          ? 'mensuelle'
          : months === 3
            ? 'trimestrielle'
            : months === 12
              ? 'annuelle'
              : `tous les ${format.number(months)} mois`;
      const audit =
        auditMonths === null
          ? ''
          : `, audit externe ${auditMonths === 12 ? 'annuel' : `tous les ${format.number(auditMonths)} mois`}`;
      return `Revue ${every}${audit}${isContinuous ? ', supervision sans interruption' : ''}.`;
    },
    dates: (review, audit) =>
      [
        review === null ? '' : `Prochaine revue : ${format.date(review)}`,
        audit === null ? '' : `prochain audit : ${format.date(audit)}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    data: 'Données',
    dataAnswered: (answered, total) => `${of(answered, total)} renseignées`,
    dataItems: {
      D1: 'étiquettes',
      D2: 'cas rares',
      D3: 'accord d’étiquetage',
      D4: 'fidélité à la production',
      D5: 'variables en production',
      D6: 'fraîcheur',
      D7: 'historique',
      D8: 'issues réelles',
      D9: 'base légale',
      D10: 'versions et responsable',
      D11: 'lacunes mesurées',
      D12: 'groupes protégés',
    },
    dataNo: (names) => `Non : ${names}.`,
    dataPartly: (names) => `En partie : ${names}.`,
    dataUnknown: 'On ne sait encore rien des données.',
    dataAllYes: 'Toutes les réponses sont oui.',
    level: (now, target) =>
      target === null
        ? `Niveau d’exploitation actuel : ${format.number(now)}`
        : `Niveau d’exploitation : ${format.number(now)} → ${format.number(target)}`,
    nextStep: 'Prochaine étape',
    noNextStep: 'non convenue',
    notAgreed: 'Non convenu',
    noBreakEven: 'Aucune exactitude ne rentabiliserait le ML.',
    notes: {
      full: 'Chaque point est une voix, le triangle la note qui compte. Valeur aux hypothèses les plus probables, par rapport au statu quo. Les contrôles en gras sont faits.',
      public: 'Le triangle marque la note qui compte. Les contrôles en gras sont faits.',
    },
  };
}
