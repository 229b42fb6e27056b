import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { score as english } from '../en/score.ts';
import type { Format } from '../format.ts';

/** The words of the room's scoring: alone first, then together. */
export function score(format: Format, texts: PackTexts): ReturnType<typeof english> {
  const said = {
    ml: 'utiliser le ML',
    hybrid: 'hybride',
    rules: 'utiliser des règles',
    'data-first': 'données d’abord',
    'do-not-build': 'ne pas développer',
  };
  const name = (id: CriterionId) => texts.criteria[id].name;
  const quoted = (id: CriterionId) => `« ${name(id)} »`;
  const figure = (value: number) => format.number(value, 1);
  const people = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'personne', other: 'personnes' })}`;
  const scores = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'note', other: 'notes' })}`;
  return {
    open: 'Noter ensemble',
    back: 'Retour aux cartes',
    modes: 'Comment le groupe note',
    mode: { alone: 'Seul', together: 'Ensemble' },
    none: 'Il n’y a pas encore de cas d’usage à noter. Collectez-en d’abord.',
    place: (at, of) => `Cas d’usage ${format.number(at)} sur ${format.number(of)}`,
    previous: 'Cas d’usage précédent',
    next: 'Cas d’usage suivant',
    keys: '1 à 5 notent et continuent, 0 ou ? signifie « ne sait pas », Retour arrière efface, les flèches déplacent, Page suivante passe au cas d’usage suivant.',
    who: 'Qui note',
    everyone: 'Tous',
    grid: (title) => `Notes de ${title}, masquées jusqu’à la révélation`,
    person: 'Nom',
    personNumber: (number) => `Nom de la personne ${format.number(number)}`,
    unnamed: (number) => `Personne ${format.number(number)}`,
    add: 'Ajouter une personne',
    nobody: 'Personne ne participe encore. Ajoutez les personnes dont la voix compte, puis chacune note seule.',
    remove: (who, lost) =>
      lost === 0 ? `Retirer ${who}` : `Retirer ${who} et ses notes (${format.number(lost)}). Annuler les rétablit.`,
    cell: (who, id) => `${who}, ${name(id)}`,
    given: 'donnée, masquée',
    dontKnow: 'donnée, masquée',
    notGiven: 'non donnée',
    progress: (given, of) =>
      `${format.number(given)} sur ${scores(of)} ${format.plural(given, { one: 'donnée', other: 'données' })} à ce tour. Personne ne voit de chiffre avant la révélation.`,
    reveal: 'Révéler les notes',
    hide: 'Noter seul à nouveau',
    anonymous: 'Un point par voix, sans noms. Les notes à l’aveugle restent dans le fichier, quoi qu’il soit arrêté.',
    camps: (low, high) =>
      low === high ? `toutes les voix à ${figure(low)}` : `voix de ${figure(low)} à ${figure(high)}`,
    median: 'médiane',
    noMedian: 'pas encore de note',
    settle: (id) => `Arrêter ${quoted(id)}`,
    settleAt: (id, value) => `Arrêter ${quoted(id)} à ${figure(value)}`,
    settleMedian: (value) => `Arrêter à la médiane, ${figure(value)}`,
    settled: (value) => `arrêté à ${figure(value)}`,
    open1: 'non arrêté : appuyez sur 1 à 5',
    takeBack: 'Revenir',
    reason: (id) => `Pourquoi le groupe y a arrêté ${quoted(id)}`,
    dissent: (id) => `Qui voit ${quoted(id)} autrement, et pourquoi`,
    queue: {
      title: 'À discuter, dans cet ordre',
      lead: 'Désaccord × poids × effet sur l’ordre.',
      hidden: 'Les points à discuter apparaissent après la révélation.',
      none: 'Il ne reste rien à discuter : là où les voix divergent, le groupe a arrêté une note ou cela ne change rien.',
      rest: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'autre est vu', other: 'autres sont vus' })} différemment, mais aucune voix ne changerait une recommandation ni un rang.`,
      why: (id, low, high, effect) => {
        switch (effect.type) {
          case 'recommendation':
            return `${name(id)} : à ${figure(low)} ${said[effect.low]}, à ${figure(high)} ${said[effect.high]}`;
          case 'place':
            return `${name(id)} : rang ${format.number(effect.high)} ou ${format.number(effect.low)}`;
          case 'none':
            return `${name(id)} : ne change rien`;
        }
      },
      weight: (share) => `poids ${format.percent(share)}`,
      next: 'Point suivant',
      previous: 'Point précédent',
    },
    agreement: {
      title: 'Accord dans ce groupe',
      readings: { reliable: 'fiable', tentative: 'incertain', unreliable: 'à ne pas retenir' },
      why: {
        'not-enough-answers': 'Trop peu de réponses : l’accord demande les notes de deux personnes sur le même point.',
        'no-variation': 'Tous ont donné partout la même note, l’accord ne peut donc être distingué du hasard.',
      },
      alpha: (alpha, range) =>
        range === null
          ? `α de Krippendorff, ordinal : ${format.number(alpha, 2)}.`
          : `α de Krippendorff, ordinal : ${format.number(alpha, 2)}, à 95 % entre ${format.number(range.low, 2)} et ${format.number(range.high, 2)}.`,
      basis: (raters, units) =>
        `${people(raters)} ; ${format.number(units)} ${format.plural(units, { one: 'cellule', other: 'cellules' })} de cas d’usage et de critère que deux personnes ou plus ont notées.`,
      chance: '0 est le hasard, à partir de 0,67 incertain, à partir de 0,80 fiable, 1 est l’accord complet.',
      ofCriterion: 'Par critère',
      none: '–',
      rankings: (w, raters, leftOut) =>
        leftOut === 0
          ? `Pour le classement des cas d’usage, ${people(raters)} s’accordent avec un W de Kendall de ${format.number(w, 2)} (0 pas du tout, 1 entièrement).`
          : `Pour le classement des cas d’usage, ${people(raters)} s’accordent avec un W de Kendall de ${format.number(w, 2)} (0 pas du tout, 1 entièrement) ; ${format.number(leftOut)} ${format.plural(leftOut, { one: 'n’a pas tout noté et est omise', other: 'n’ont pas tout noté et sont omises' })}.`,
      noRankings: 'La ressemblance des classements apparaît dès que deux personnes ont tout noté.',
      chanceOf: (p) =>
        p < 0.001
          ? 'Autant d’accord par hasard : moins de 1 sur 1 000.'
          : `Autant d’accord par hasard : ${format.percent(p, 1)}.`,
    },
    rounds: {
      title: (round) => `Tour ${format.number(round)}`,
      start: (round) => `Lancer le tour ${format.number(round)}`,
      line: (round, agreed, contested, moved) =>
        `Tour ${format.number(round)} : ${format.number(agreed)} en accord, ${format.number(contested)} ${format.plural(contested, { one: 'contesté', other: 'contestés' })}, ${format.number(moved)} en mouvement.`,
      dissent: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'contesté qui ne bouge', other: 'contestés qui ne bougent' })} plus : gardez les deux avis comme désaccord.`,
    },
  };
}
