import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { weights as english } from '../en/weights.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

const saaty: Readonly<Record<number, string>> = {
  1: 'compte autant que',
  2: 'compte entre autant et un peu plus que',
  3: 'compte un peu plus que',
  4: 'compte entre un peu et nettement plus que',
  5: 'compte nettement plus que',
  6: 'compte entre nettement et beaucoup plus que',
  7: 'compte beaucoup plus que',
  8: 'compte entre beaucoup et extrêmement plus que',
  9: 'compte extrêmement plus que',
};

/** A judgement as people write it: `3`, or `1/3` where it is turned round. */
function ratioText(format: Format, value: number): string {
  if (value >= 1 - 1e-9) return format.number(value, 1);
  return `1/${format.number(1 / value, 1)}`;
}

/** The words of the screen on which the weights are worked out. */
export function weights(format: Format): ReturnType<typeof english> {
  const { recommendations } = common(format);
  const named = (recommendation: Recommendation) => recommendations[recommendation];
  const points = (share: number) => format.percent(share);
  return {
    title: 'Ce que compte chaque critère',
    lead: 'Établissez les poids de la façon que le groupe comprend. Rien ne compte avant que vous ne les utilisiez.',
    back: 'Retour à l’atelier',
    open: 'Établir les poids',
    openDraft: 'Continuer les poids',
    draftWaits: 'D’autres poids sont à l’étude. Ils ne changent rien avant d’être utilisés.',
    methods: {
      title: 'Façons de les trouver',
      way: 'Façon',
      inUse: 'en usage',
      inWork: 'à l’étude',
      nothing: 'rien de saisi',
      partial: (judged, pairs) => `${format.number(judged)} paires sur ${format.number(pairs)}`,
      choose: (method) => `Trouver les poids par : ${method}`,
      cell: (criterion, share) => `${criterion} ${points(share)}`,
    },
    hints: {
      equal:
        'Les critères comptent comme la méthode le fixe : tous autant, sauf si ses poids ont été modifiés. C’est le point de départ de l’application, équitable si personne ne peut dire mieux.',
      direct: 'Donnez des points à chaque critère. Sa part de tous les points est son poids.',
      swing:
        'Imaginez un cas d’usage au pire en tout. Quel critère porteriez-vous d’abord du pire au meilleur ? Il reçoit 100, les autres moins.',
      'rank-order-centroid':
        'Mettez le plus important d’abord. Les poids sont le milieu de tous ceux conformes à cet ordre : pente forte, le premier compte presque la moitié.',
      'rank-sum': 'Mettez le plus important d’abord. Les poids baissent par pas égaux : moins pentu que le centroïde.',
      'rank-reciprocal':
        'Mettez le plus important d’abord. Les poids baissent comme 1, 1/2, 1/3 : pentu en haut, plat en bas.',
      pairwise:
        'Comparez deux critères à la fois. L’application trouve les poids les mieux ajustés et dit où les réponses s’opposent.',
    },
    rank: {
      list: 'Critères, le plus important d’abord',
      keys: 'Les flèches passent de l’un à l’autre. Alt et une flèche déplacent un critère ; T le met à égalité avec le précédent.',
      nobody: 'Personne ne les a encore classés. Déplacez-en un, ou prenez-les tels quels.',
      takeOrder: 'Prendre cet ordre',
      place: (rank) => format.number(rank),
      item: (criterion, rank, count) => `${criterion}, rang ${format.number(rank)} sur ${format.number(count)}`,
      tied: (criterion, rank) => `${criterion}, partage le rang ${format.number(rank)}`,
      tie: (criterion) => `Mettre « ${criterion} » à égalité avec le précédent`,
      untie: (criterion) => `Séparer « ${criterion} » du précédent`,
      sameAsBefore: 'même rang',
    },
    pairs: {
      whose: 'Jugement de',
      room: 'Le groupe',
      somebody: (number) => `Participant ${format.number(number)}`,
      roomHint:
        'Ce qu’arrête le groupe prime sur ce qu’ont dit ses membres ; là où il n’a rien arrêté, leur moyenne compte.',
      grid: 'Paires de critères : combien de fois la ligne compte autant que la colonne',
      gridKeys:
        'Les flèches passent d’une cellule à l’autre. 1 à 9 jugent la paire, la barre oblique l’inverse, Suppr la rouvre.',
      open: 'ouverte',
      cell: (row, column, value) =>
        value === null ? `${row} face à ${column} : non jugé` : `${row} face à ${column} : ${ratioText(format, value)}`,
      ratio: (value) => ratioText(format, value),
      sentence: (row, column, value) => {
        if (value === null) return `Que compte « ${row} » face à « ${column} » ? Personne ne l’a dit.`;
        const [first, second, strength] = value >= 1 - 1e-9 ? [row, column, value] : [column, row, 1 / value];
        return `« ${first} » ${saaty[Math.min(9, Math.max(1, Math.round(strength)))]} « ${second} ».`;
      },
      slider: (row, column) => `${row} face à ${column}`,
      left: (pairs) =>
        `${format.number(pairs)} ${format.plural(pairs, { one: 'paire est encore ouverte', other: 'paires sont encore ouvertes' })}. Les poids découlent de la dernière.`,
      consistency: 'Les réponses concordent-elles',
      consistent: (ratio) =>
        `Oui : ratio de cohérence ${format.number(ratio, 2)}, et jusqu’à 0,10 elles sont cohérentes.`,
      inconsistent: (ratio) =>
        `Elles s’opposent : ratio de cohérence ${format.number(ratio, 2)}, au-dessus de la limite de 0,10.`,
      worst: (row, column, value, suggested) =>
        `La pire est « ${row} » face à « ${column} » : elle dit ${ratioText(format, value)}, les autres réponses ensemble disent ${ratioText(format, suggested)}.`,
      mend: (suggested) => `La mettre à ${ratioText(format, suggested)}`,
      look: 'Voir cette paire',
    },
    changes: {
      title: 'Ce qui changerait',
      none: 'Ce sont les poids en usage. Changez quelque chose, et l’effet s’affiche ici avant de compter.',
      unanswered: 'Rien de ce qui donne des poids n’est encore saisi. L’effet s’affichera ici dès que ce sera le cas.',
      same: 'Les mêmes poids en ressortent, rien ne change donc.',
      use: 'Utiliser ces poids',
      discard: 'Les laisser tels quels',
      weights: 'Poids',
      now: 'actuel',
      next: 'ensuite',
      noScores: 'Aucun cas d’usage n’est encore noté, il n’y a donc rien à comparer.',
      noClass: 'Chaque recommandation reste telle quelle.',
      classes: (count, of) =>
        `${format.number(count)} cas d’usage sur ${format.number(of)} ${format.plural(count, { one: 'recevrait', other: 'recevraient' })} une autre recommandation.`,
      class: (from, to) => `${named(from)} → ${named(to)}`,
      noPlace: 'Aucun rang ne change.',
      places: (count, of) =>
        `${format.number(count)} cas d’usage sur ${format.number(of)} ${format.plural(count, { one: 'changerait', other: 'changeraient' })} de rang.`,
      place: (from, to) => `${format.number(from)} → ${format.number(to)}`,
      moves: (title, from, to) => `${title} : du rang ${format.number(from)} au rang ${format.number(to)}`,
      more: (count) => `et ${format.number(count)} de plus`,
      firstStays: (titles) => `Toujours en tête : ${titles}.`,
      firstChanges: (before, after) => `En tête serait ${after} au lieu de ${before}.`,
      reason: 'Pourquoi ces poids',
      reasonHint: 'Avec les mots du groupe, pour qui lira la présentation plus tard.',
    },
    cardHolds: {
      title: 'Ce que d’autres poids changeraient',
      chart: (title) => `Entre quels poids la recommandation de ${title} reste`,
      strip: (low, high) => (low <= 1e-9 && high >= 1 - 1e-9 ? 'tout poids' : `${points(low)} – ${points(high)}`),
      never: 'Aucun poids seul ne change cette recommandation, si loin qu’il aille.',
      fixed: {
        prohibited: 'Les poids n’ont rien à dire ici : la pratique est interdite.',
        'simplest-wins': 'Les poids n’ont rien à dire ici : l’approche la plus simple rapporte au moins autant.',
      },
      atLimit: (criterion, becomes, isBelow) =>
        isBelow
          ? `Il est juste au seuil : moins de poids sur « ${criterion} » en ferait « ${named(becomes)} ».`
          : `Il est juste au seuil : plus de poids sur « ${criterion} » en ferait « ${named(becomes)} ».`,
      nearest: (criterion, weight, at, becomes) =>
        at > weight
          ? `Le plus proche : si « ${criterion} » comptait plus de ${format.percent(at, 1)} au lieu de ${format.percent(weight, 1)}, ce serait « ${named(becomes)} ».`
          : `Le plus proche : si « ${criterion} » comptait moins de ${format.percent(at, 1)} au lieu de ${format.percent(weight, 1)}, ce serait « ${named(becomes)} ».`,
      note: 'Un poids varie à la fois ; les autres gardent leurs proportions. La barre est là où la recommandation reste, le repère le poids en usage.',
    },
  };
}
