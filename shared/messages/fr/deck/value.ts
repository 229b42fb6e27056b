import type { deckValue as english } from '../../en/deck/value.ts';
import type { Format } from '../../format.ts';
import { inSentence } from '../in-sentence.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** The words of the pages that say how sure a value is. */
export function deckValue(format: Format): ReturnType<typeof english> {
  const { inWords, first, be } = createNumberWords(format);
  /** `plus de 99 %`, `97 %`, `moins de 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'plus de 99 %' : share < 0.005 ? 'moins de 1 %' : format.percent(share);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const note = 'P10 : 10 % de chances d’être à cette valeur ou en dessous.';
  return {
    head: 'Valeur',
    subtitle: (count, draws) =>
      `Valeur actuelle nette ${count === 1 ? 'du cas d’usage financé' : `des ${inWords(count)} cas d’usage financés`} par rapport au statu quo, sur ${format.number(draws)} tirages de toutes les fourchettes à la fois`,
    titles: ({ p10, p50, shareAboveZero }, mover): Titles => {
      if (p10 < 0)
        return [
          `Valeur médiane de ${format.money(p50)} ; ${chance(1 - shareAboveZero)} des tirages perdent de l’argent`,
        ];
      const said = `Valeur médiane de ${format.money(p50)}, avec une chance sur dix de moins de ${format.money(p10)}`;
      return mover === null ? [said] : [`${said} ; « ${mover} » joue le plus`, said];
    },
    howSure: 'Degré de certitude',
    gains: (share) => `La valeur est positive dans ${chance(share)} des tirages.`,
    where: 'D’où elle vient',
    more: (count) =>
      `${format.number(count)} ${verb(count, 'autre cas d’usage financé rapporte', 'autres cas d’usage financés rapportent chacun')} moins.`,
    moves: 'Ce qui joue le plus : une hypothèse à la fois, de son P10 à son P90',
    movesNothing: 'Aucune hypothèse n’a de fourchette, rien ne la fait donc varier.',
    against: 'Face à l’approche la plus simple',
    againstMl: (count, increment) =>
      `${first(count)} des cas d’usage financés ${be(count)} ${verb(count, 'développé', 'développés')} avec l’apprentissage automatique, qui rapporte ${format.money(increment)} de plus que l’approche la plus simple, aux hypothèses probables.`,
    againstSimple: (count) =>
      `Pour ${inWords(count)}, l’approche la plus simple est financée, car l’apprentissage automatique ne rapporterait pas plus.`,
    againstUnknown: (count) =>
      `Pour ${inWords(count)}, personne n’a dit ce que rapporterait l’approche la plus simple.`,
    note: `${note} Socles, plateforme et revues ne sont pas déduits ici : ils figurent au budget.`,
    linked: (correlation) =>
      `Les hypothèses semblables de différents cas d’usage évoluent ensemble (corrélation ${format.number(correlation, 1)}).`,
    rangesAlternative: (count) =>
      `Fourchettes de P10 à P90 de ${format.number(count)} cas d’usage ${verb(count, 'financé', 'financés')}.`,
    rangeAlternative: (name, { p10, p50, p90 }) =>
      `${name} : de ${format.money(p10)} à ${format.money(p90)}, milieu ${format.money(p50)}.`,
    distributionAlternative: ({ p10, p50, p90, shareAboveZero }) =>
      `Histogramme des tirages. P10 ${format.money(p10)}, P50 ${format.money(p50)}, P90 ${format.money(p90)} ; au-dessus de zéro dans ${chance(shareAboveZero)}.`,
    tornadoAlternative: (sentences) => `Barres autour de la valeur la plus probable. ${sentences.join(' ')}`,
    useCase: {
      name: (number, title) => `${format.number(number)} ${title} : valeur`,
      subtitle: (years) =>
        `Valeur actuelle nette sur ${inWords(years)} ${verb(years, 'an', 'ans')} par rapport au statu quo`,
      titles: (title, { p10, p50, shareAboveZero }, over): Titles => {
        const middle = `Valeur médiane de ${format.money(p50)}`;
        const worth =
          p10 < 0
            ? `${title} : valeur médiane de ${format.money(p50)}, une perte dans ${chance(1 - shareAboveZero)} des tirages`
            : `${title} : valeur médiane de ${format.money(p50)}, ${format.money(p10)} avec prudence`;
        if (over === null) return [worth, middle];
        const beats = over.isMl
          ? `l’apprentissage automatique l’emporte sur l’approche la plus simple dans ${chance(over.chance)}`
          : `l’apprentissage automatique l’emporterait sur l’approche la plus simple dans ${chance(over.chance)}`;
        return [`${title} : ${format.money(p50)} ; ${beats} des tirages`, worth, middle];
      },
      options: { simplest: 'Approche la plus simple', ml: 'Apprentissage automatique', increment: 'La différence' },
      ranges: 'Face à l’approche la plus simple',
      rangesNote:
        'La différence : ce que l’apprentissage automatique rapporte de plus que l’approche la plus simple, tirés ensemble.',
      table: {
        p10: 'P10',
        p50: 'P50',
        p90: 'P90',
        chance: '> zéro',
      },
      chance: (share) => (share >= 0.995 ? '> 99 %' : share < 0.005 ? '< 1 %' : format.percent(share)),
      note: `${note} Financé : ce que permettent le budget et l’effectif.`,
      how: (option) => `Degré de certitude : ${inSentence(option)}`,
      breakEven: 'Seuil de rentabilité de l’apprentissage automatique',
      noBreakEven: 'Inconnu : il faut les deux coûts et l’exactitude de l’approche la plus simple.',
      moves: 'Ce qui joue le plus',
      movesDifference: 'Ce qui joue le plus sur la différence',
      moreCases: (count) =>
        `${format.number(count)} ${verb(count, 'autre cas d’usage financé vaut moins et n’a pas de page ici ; ses chiffres sont', 'autres cas d’usage financés valent chacun moins et n’ont pas de page ici ; leurs chiffres sont')} dans le CSV.`,
    },
  };
}
