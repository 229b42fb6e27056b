import type { OutcomeId } from '#shared/analysis/value/value-model.ts';
import type { inspectorUncertainty as english } from '../en/inspector-uncertainty.ts';
import type { Format } from '../format.ts';
import { valueInputWords } from './value-inputs.ts';

/** The words of how sure a value is, of what moves it, and of what each year brings. */
export function inspectorUncertainty(format: Format): ReturnType<typeof english> {
  const subjects: Readonly<Record<OutcomeId, string>> = {
    simplest: 'L’approche la plus simple',
    ml: 'L’apprentissage automatique',
    increment: 'Choisir le ML plutôt que l’approche la plus simple',
  };
  /** `plus de 99 %`, `97 %`, `moins de 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.999 ? 'plus de 99 %' : share <= 0.001 ? 'moins de 1 %' : format.percent(share);
  return {
    inputs: valueInputWords(format),
    title: 'Degré de certitude',
    pending: 'Nouveau tirage',
    draws: (count) => `${format.number(count)} tirages`,
    outcomes: {
      simplest: 'Plus simple',
      ml: 'ML',
      increment: 'ML − plus simple',
    },
    choose: 'Afficher les tirages de',
    chooseFlow: 'Afficher les années de',
    gains: (outcome, share) =>
      outcome === 'increment'
        ? `${subjects.increment} est rentable dans ${chance(share)} des tirages.`
        : `${subjects[outcome]} vaut plus que son coût dans ${chance(share)} des tirages.`,
    mean: (mean, error) =>
      `La moyenne est de ${format.money(mean)}, connue à ${format.money(Number((2 * error).toPrecision(2)))} près avec autant de tirages.`,
    noRanges:
      'Aucune hypothèse n’a de fourchette, tous les tirages sont donc identiques. Donnez une fourchette aux chiffres dont vous doutez.',
    onlyDefaults:
      'Seule la fourchette de maintenance propre à l’application est tirée. Donnez une fourchette aux chiffres dont vous doutez.',
    rangesLabel: (rows) =>
      rows
        .map(
          ({ label, p10, p50, p90 }) =>
            `${label} : de ${format.money(p10)} à ${format.money(p90)}, le milieu est ${format.money(p50)}.`,
        )
        .join(' '),
    rangesNote:
      'Les barres vont de P10 à P90, le trait est le milieu. P10 : 10 % de chances d’être à cette valeur ou en dessous.',
    distributionLabel: (p10, p50, p90) =>
      `Un dixième des tirages est à ${format.money(p10)} ou moins, la moitié à ${format.money(p50)} ou moins, neuf dixièmes à ${format.money(p90)} ou moins.`,
    percentiles: {
      p10: (amount) => `P10 ${format.money(amount)}`,
      p50: (amount) => `P50 ${format.money(amount)}`,
      p90: (amount) => `P90 ${format.money(amount)}`,
    },
    tornado: 'Ce qui joue le plus',
    tornadoNote: 'Une hypothèse à la fois, de son P10 à son P90 ; toutes les autres au plus probable.',
    tornadoBase: (amount) => `tout au plus probable : ${format.money(amount)}`,
    tornadoBar: (name, low, high, atLow, atHigh) =>
      `${name} : à ${low} cela vaut ${format.money(atLow)}, à ${high} ${format.money(atHigh)}.`,
    cashFlow: 'Flux par année',
    cashFlowHead: { year: 'Année', benefit: 'Bénéfice', cost: 'Coût', net: 'Net', cumulative: 'Cumul' },
    cashFlowNote: (isOverSimplest) =>
      isOverSimplest
        ? 'Ce que le ML rapporte et coûte de plus que l’approche la plus simple, non actualisé.'
        : 'Par rapport au statu quo, non actualisé.',
    cashFlowLabel: (last, years) =>
      `Après ${format.number(years)} ${format.plural(years, { one: 'an', other: 'ans' })}, le cumul est de ${format.money(last)}.`,
    rows: {
      accuracy: 'Décisions justes',
      perDecision: 'Valeur d’une décision',
      oneOff: 'Données et étiquettes, une fois',
      irr: 'TRI',
      payback: 'Délai de récupération',
      discounted: 'le même, actualisé',
      roi: 'Retour sur coût',
    },
    years: (years) => `${format.number(years, 1)} ${format.plural(years, { one: 'an', other: 'ans' })}`,
    never: 'jamais',
    notUnique: 'non unique',
    above: 'plus de 1 000 %',
    notUniqueNote:
      'Les flux changent de signe plus d’une fois, il n’existe donc pas de taux de rendement interne unique ; il n’est pas affiché.',
    defaultUpkeep: (multiple) =>
      `Maintenance selon la valeur par défaut de l’application, ${format.number(multiple, 1)} fois le coût de développement sur l’horizon.`,
    threshold: (threshold) =>
      `Agir est rentable quand la probabilité qu’un cas soit positif dépasse ${format.percent(threshold, 1)}.`,
    breakEvenFree: 'Le ML ne coûte pas plus que l’approche la plus simple, tout gain est donc rentable.',
    breakEvenBenefit: (amount) =>
      `Ou il doit rapporter ${format.moneyExact(amount)} par an de plus que l’approche la plus simple.`,
    whyIncrement: 'Pourquoi ces montants ?',
    whySimplest: 'Pourquoi cette valeur de l’approche la plus simple ?',
    whyMl: 'Pourquoi cette valeur du ML ?',
    todayCost: 'Coût annuel du statu quo',
  };
}
