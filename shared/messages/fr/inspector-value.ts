import type { inspectorValue as english } from '../en/inspector-value.ts';
import type { Format } from '../format.ts';
import { inspectorUncertainty } from './inspector-uncertainty.ts';

/** The words of the value of one use case: what is enough, what the simplest approach does, what ML adds. */
export function inspectorValue(format: Format): ReturnType<typeof english> {
  return {
    uncertainty: inspectorUncertainty(format),
    enough: 'Quel niveau suffit ?',
    enoughHint: 'Fixez-le d’abord, d’après ce que coûte une mauvaise décision. C’est la barre de toute approche.',
    metric: 'Mesuré par',
    enoughAccuracy: 'Suffisant à partir de',
    enoughReason: 'Pourquoi cela suffit',
    enoughFirst:
      'Fixez le niveau suffisant avant de nommer une exactitude du ML, sinon le modèle fixe sa propre barre.',
    volume: 'L’enjeu',
    decisionsPerYear: 'Décisions',
    aYear: 'par an',
    valuePerCorrect: 'Valeur d’une décision juste de plus',
    today: 'Décisions justes aujourd’hui, statu quo',
    adoption: 'Décisions où il est utilisé',
    horizon: 'Années considérées',
    mode: 'Compté en',
    modes: {
      accuracy: 'décisions justes',
      matrix: 'succès et fausses alertes',
      benefit: 'argent par an, donné directement',
    },
    prevalence: 'Cas positifs',
    cellValues: 'Ce que vaut chaque issue',
    cellHint: 'Les bénéfices tels quels, les coûts avec un moins.',
    cells: {
      truePositive: 'Un succès',
      falseNegative: 'Un raté',
      falsePositive: 'Une fausse alerte',
      trueNegative: 'Un non justifié',
    },
    cellsMissing: 'Elles sont gardées une fois toutes les quatre présentes.',
    truePositiveToday: 'Succès parmi les cas positifs aujourd’hui',
    falsePositiveToday: 'Fausses alertes parmi les autres aujourd’hui',
    truePositiveRate: 'Succès parmi les cas positifs',
    falsePositiveRate: 'Fausses alertes parmi les autres',
    more: 'Plus sur la valeur',
    rampUp: (byDefault) =>
      byDefault === null
        ? 'Moitié du bénéfice la première année'
        : `Moitié du bénéfice la première année (par défaut ${byDefault})`,
    rangeMeaning: 'Une fourchette désigne',
    rangeMeanings: {
      extremes: 'la valeur la plus basse et la plus haute possibles',
      'p10-p90': 'neuf sur dix au-dessus de la basse, une au-dessus de la haute',
    },
    distribution: 'Dans une fourchette',
    distributions: {
      pert: 'proche du plus probable (bêta-PERT)',
      triangular: 'plus loin du plus probable (triangulaire)',
    },
    note: 'Remarque sur la valeur',
    moreOption: 'Plus sur cette approche',
    oneOff: 'Une fois, données et étiquettes',
    upkeepMultiple: 'Maintenance sur sa durée de vie',
    timesBuild: '× développement',
    simplest: 'L’approche la plus simple',
    kind: 'Type',
    noKind: 'non précisé',
    kinds: {
      rules: 'Règles',
      statistics: 'Statistiques',
      'simple-ml': 'ML simple',
      automation: 'Automatisation simple',
      people: 'Personnes',
    },
    description: 'Fonctionnement',
    ml: 'Apprentissage automatique',
    accuracy: 'Décisions justes',
    build: 'Coût de développement',
    run: 'Maintenance par an',
    benefit: 'Bénéfice annuel par rapport au statu quo',
    fromMultiple: (multiple) => `${format.number(multiple, 1)}\u00A0× développement sur l’horizon`,
    results: 'Ce qui en découle',
    columns: { nothing: 'Statu quo', simplest: 'Plus simple', ml: 'ML' },
    rows: {
      benefit: 'Bénéfice par an',
      build: 'Développement',
      upkeep: 'Maintenance par an',
      total: 'Coût total',
      npv: 'VAN par rapport au statu quo',
    },
    years: (count) => `${format.number(count)} ${format.plural(count, { one: 'an', other: 'ans' })}`,
    at: (rate) => `actualisé à ${format.percent(rate, 1)}`,
    increment: (amount) =>
      amount > 0
        ? `Le ML rapporte ${format.money(amount)} de plus que l’approche la plus simple.`
        : amount < 0
          ? `Le ML rapporte ${format.money(-amount)} de moins que l’approche la plus simple.`
          : 'Le ML rapporte exactement autant que l’approche la plus simple.',
    worth: (amount) => `Tel que recommandé, il vaut ${format.money(amount)} par rapport au statu quo.`,
    notYet: 'L’exactitude, le coût et la valeur d’une décision juste donnent le résultat.',
    reached: {
      nothing: 'Le statu quo suffit déjà.',
      simplest: 'L’approche la plus simple suffit.',
      ml: 'Seul le ML suffit.',
    },
    breakEven: 'Seuil de rentabilité du ML',
    breakEvenSentences: (point) => {
      const sentences: string[] = [];
      if (point.costPerPoint !== null)
        sentences.push(`Chaque point d’exactitude ajouté par le ML coûte ${format.moneyExact(point.costPerPoint)}.`);
      if (point.accuracy !== null)
        sentences.push(
          point.accuracy > 1
            ? 'Même avec toutes les décisions justes, le ML ne regagnerait pas son surcoût.'
            : `Le ML doit être juste dans ${format.percent(point.accuracy, 1)} des cas pour regagner son surcoût.`,
        );
      if (point.decisions !== null)
        sentences.push(`Ou il faut ${format.number(point.decisions)} décisions sur l’horizon.`);
      if (point.valuePerCorrect !== null)
        sentences.push(`Ou une décision juste de plus doit valoir ${format.moneyPerUnit(point.valuePerCorrect)}.`);
      if (point.decisionValue !== null)
        sentences.push(
          `Ou des décisions d’une valeur de ${format.moneyExact(point.decisionValue)} doivent être prises sur l’horizon.`,
        );
      return sentences;
    },
    noBreakEven: 'Jamais : le ML n’est pas plus souvent juste que l’approche la plus simple.',
  };
}
