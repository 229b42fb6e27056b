import type { Disagreement } from '#shared/analysis/order/order-types.ts';
import type { order as english } from '../en/order.ts';
import type { Format } from '../format.ts';
import { createNumberWords } from './deck/number-words.ts';

/** The words of how far the order can be trusted: other weights, other methods. */
export function order(format: Format): ReturnType<typeof english> {
  const { first } = createNumberWords(format);
  const others = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'autre', other: 'autres' })}`;
  return {
    title: 'Ce qui changerait l’ordre',
    useCase: 'Cas d’usage',
    none: 'Moins de deux cas d’usage sont notés sur chaque critère, il n’y a donc pas d’ordre à éprouver.',
    notJudged: (titles, count) =>
      `Non jugés, faute d’une note sur un critère : ${titles}${count > 0 ? ` et ${others(count)}` : ''}.`,
    strips: {
      best: 'Jusqu’où chaque poids peut varier avant qu’un autre passe premier',
      ranking: 'Jusqu’où chaque poids peut varier avant tout dépassement',
      strip: (low, high) =>
        low <= 1e-9 && high >= 1 - 1e-9 ? 'tout poids' : `${format.percent(low)} – ${format.percent(high)}`,
      note: 'Un poids varie à la fois ; les autres gardent leurs proportions. La barre est là où cela tient, le repère le poids en usage.',
      bestShared: (titles) => `${titles} partagent la première place, il n’y a donc pas de meilleur à défendre.`,
      allLevel: 'Tous ont le même score.',
      level: (count) =>
        `${format.number(count)} partagent leur score avec un autre. Tout autre poids décide lequel passe devant.`,
      bestNever: (title) => `${title} est premier, quel que soit un poids donné.`,
      bestNearest: (title, criterion, weight, at, other) =>
        at > weight
          ? `${title} est premier tant que « ${criterion} » ne compte pas plus de ${format.percent(at, 1)} au lieu de ${format.percent(weight, 1)} ; au-delà, c’est ${other}.`
          : `${title} est premier tant que « ${criterion} » ne compte pas moins de ${format.percent(at, 1)} au lieu de ${format.percent(weight, 1)} ; en deçà, c’est ${other}.`,
      rankingNearest: (ahead, behind, criterion, at, weight) =>
        at > weight
          ? `Les premiers à permuter sont ${ahead} et ${behind}, quand « ${criterion} » compte plus de ${format.percent(at, 1)}.`
          : `Les premiers à permuter sont ${ahead} et ${behind}, quand « ${criterion} » compte moins de ${format.percent(at, 1)}.`,
      rankingNever: 'Aucun poids seul ne change l’ordre.',
    },
    deck: {
      titles: {
        shared: (count) =>
          `${first(count, 'f')} idées partagent la première place, les poids décident donc laquelle mène`,
        always: (title) => `${title} mène, quel que soit un poids donné`,
        alwaysShort: 'La première place tient, quel que soit un poids donné',
        until: (title, criterion, at, isMore) =>
          isMore
            ? `${title} mène tant que « ${criterion} » ne compte pas plus de ${format.percent(at)}`
            : `${title} mène tant que « ${criterion} » ne compte pas moins de ${format.percent(at)}`,
        untilShort: 'Jusqu’où les poids peuvent varier avant qu’un autre mène',
      },
      foundBy: (method, source) =>
        source === 'given'
          ? `Les poids ont été trouvés par : ${method}.`
          : 'Les poids sont ceux de la méthode ; personne n’a pondéré les critères.',
      reason: (text) => `Pourquoi ces poids : ${text}`,
      notJudged: (count) =>
        `${format.number(count)} cas d’usage ${format.plural(count, { one: 'n’est pas jugé', other: 'ne sont pas jugés' })} ici, faute d’une note sur un critère.`,
    },
    duels: {
      title: 'Chacun face au suivant',
      lead: 'Avance',
      points: (lead) => format.number(lead, 1),
      turns: 'S’inverse à',
      never: 'par aucun poids seul',
      level: 'à égalité',
      when: (criterion, weight, at) =>
        at > weight
          ? `plus de ${format.percent(at, 1)} (au lieu de ${format.percent(weight, 1)}) pour « ${criterion} »`
          : `moins de ${format.percent(at, 1)} (au lieu de ${format.percent(weight, 1)}) pour « ${criterion} »`,
      pair: (ahead, behind) => `${ahead} avant ${behind}`,
      heading: 'Paire',
    },
    opinions: {
      title: 'Ce que disent d’autres méthodes',
      lead: 'Les mêmes notes et poids, agrégés autrement. Elles ne recommandent rien ; elles disent quand un rang n’est pas fiable.',
      table: 'Rangs selon quatre méthodes',
      sum: 'Somme pondérée',
      topsis: 'Distance au meilleur (TOPSIS)',
      promethee: 'Paire par paire (PROMETHEE II)',
      together: 'Toutes méthodes',
      front: 'Premier sous certains poids',
      isOnFront: 'possible',
      beaten: (by) => `non : ${by} n’est nulle part moins bon`,
      topShared: 'Les trois méthodes placent les mêmes cas d’usage aux trois premiers rangs.',
      topDiffers:
        'Les trois méthodes divergent sur les trois premiers. Parlez des notes avant de vous fier à ces rangs.',
      agree: (limit) => `Aucun cas d’usage ne varie de ${format.number(limit)} rangs ou plus d’une méthode à l’autre.`,
      disagree: (count, limit) =>
        `${format.number(count)} cas d’usage ${format.plural(count, { one: 'varie', other: 'varient' })} de ${format.number(limit)} rangs ou plus. Lisez un tel rang comme une fourchette.`,
      range: (low, high) => (low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`),
      why: ({ title, criterion, move }) => {
        const score = format.number(move.value, 1);
        const because: Readonly<Record<Disagreement['because'], string>> = {
          'far-from-best': `Une valeur basse y compte plus que dans une somme : ${score} en « ${criterion} ».`,
          'far-from-worst': `Une valeur haute y compte plus que dans une somme : ${score} en « ${criterion} ».`,
          'lead-capped': `Une avance de plus de deux points n’y apporte rien de plus : ${score} en « ${criterion} ».`,
          'gap-capped': `Un retard de plus de deux points n’y coûte rien de plus : ${score} en « ${criterion} ».`,
          'lead-in-full': `Une avance de deux points y compte en entier : ${score} en « ${criterion} ».`,
          'gap-in-full': `Un retard de deux points y compte en entier : ${score} en « ${criterion} ».`,
        };
        const by: Readonly<Record<Disagreement['method'], string>> = {
          topsis: `Selon la distance au meilleur, ${title} est au rang ${format.number(move.to)} au lieu de ${format.number(move.from)}.`,
          promethee: `Paire par paire, ${title} est au rang ${format.number(move.to)} au lieu de ${format.number(move.from)}.`,
        };
        return `${by[move.method]} ${because[move.because]}`;
      },
      rangeOf: (low, high) =>
        `D’autres méthodes le placent entre le rang ${format.number(low)} et le rang ${format.number(high)}.`,
      more: (count) => `${others(count)} dans le tableau.`,
    },
  };
}
