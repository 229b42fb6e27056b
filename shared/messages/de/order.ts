import type { Disagreement } from '#shared/analysis/order/order-types.ts';
import type { order as source } from '../en/order.ts';
import type { Format } from '../format.ts';
import { createNumberWords } from './deck/number-words.ts';

/** The words of how far the order can be trusted: other weights, other methods. */
export function order(format: Format): ReturnType<typeof source> {
  const { first } = createNumberWords(format);
  const { number, percent } = format;
  return {
    title: 'Was die Reihenfolge ändern würde',
    useCase: 'Anwendungsfall',
    none: 'Weniger als zwei Anwendungsfälle sind in jedem Kriterium bewertet; es gibt keine Reihenfolge zu prüfen.',
    notJudged: (titles, count) =>
      `Nicht beurteilt, weil ein Kriterium nicht bewertet ist: ${titles}${count > 0 ? ` und ${number(count)} weitere` : ''}.`,
    strips: {
      best: 'Wie weit jedes Gewicht wandern darf, bevor ein anderer Erster ist',
      ranking: 'Wie weit jedes Gewicht wandern darf, bevor jemand überholt',
      strip: (low, high) => (low <= 1e-9 && high >= 1 - 1e-9 ? 'jedes Gewicht' : `${percent(low)} – ${percent(high)}`),
      note: 'Ein Gewicht wandert, die übrigen behalten ihr Verhältnis. Der Balken zeigt, wo es hält, die Marke das geltende Gewicht.',
      bestShared: (titles) => `${titles} teilen sich den ersten Platz; es gibt keinen Besten zu halten.`,
      allLevel: 'Alle haben denselben Wert.',
      level: (count) =>
        `${number(count)} teilen ihren Wert mit einem anderen. Wer davon vorn liegt, entscheidet jedes andere Gewicht.`,
      bestNever: (title) => `${title} ist Erster, wie immer ein einzelnes Gewicht ausfällt.`,
      bestNearest: (title, criterion, weight, at, other) =>
        at > weight
          ? `${title} ist Erster, bis ${criterion} mehr als ${percent(at, 1)} statt ${percent(weight, 1)} zählt; dann ist es ${other}.`
          : `${title} ist Erster, bis ${criterion} weniger als ${percent(at, 1)} statt ${percent(weight, 1)} zählt; dann ist es ${other}.`,
      rankingNearest: (ahead, behind, criterion, at, weight) =>
        at > weight
          ? `Zuerst tauschen ${ahead} und ${behind} die Plätze, wenn ${criterion} mehr als ${percent(at, 1)} zählt.`
          : `Zuerst tauschen ${ahead} und ${behind} die Plätze, wenn ${criterion} weniger als ${percent(at, 1)} zählt.`,
      rankingNever: 'Kein einzelnes Gewicht ändert die Reihenfolge.',
    },
    deck: {
      titles: {
        shared: (count) =>
          `${first(count)} Ideen teilen sich den ersten Platz; die Gewichte entscheiden, welche davon führt`,
        always: (title) => `${title} führt, wie immer ein einzelnes Gewicht ausfällt`,
        alwaysShort: 'Der erste Platz hält, wie immer ein einzelnes Gewicht ausfällt',
        until: (title, criterion, at, isMore) =>
          isMore
            ? `${title} führt, bis ${criterion} mehr als ${percent(at)} zählt`
            : `${title} führt, bis ${criterion} weniger als ${percent(at)} zählt`,
        untilShort: 'Wie weit die Gewichte wandern dürfen, bevor ein anderer führt',
      },
      foundBy: (method, from) =>
        from === 'given'
          ? `Die Gewichte wurden gefunden durch: ${method}.`
          : 'Die Gewichte sind die der Methode; niemand hat die Kriterien gewichtet.',
      reason: (text) => `Warum diese Gewichte: ${text}`,
      notJudged: (count) =>
        `${number(count)} ${format.plural(count, { one: 'Anwendungsfall ist', other: 'Anwendungsfälle sind' })} hier nicht beurteilt, weil ein Kriterium nicht bewertet ist.`,
    },
    duels: {
      title: 'Jeder gegen den Nächsten',
      lead: 'Vorsprung',
      points: (lead) => number(lead, 1),
      turns: 'Umgekehrt, wenn',
      never: 'durch kein einzelnes Gewicht',
      level: 'jetzt gleichauf',
      when: (criterion, weight, at) =>
        at > weight
          ? `${criterion} über ${percent(at, 1)} zählt (jetzt ${percent(weight, 1)})`
          : `${criterion} unter ${percent(at, 1)} zählt (jetzt ${percent(weight, 1)})`,
      pair: (ahead, behind) => `${ahead} vor ${behind}`,
      heading: 'Paar',
    },
    opinions: {
      title: 'Was andere Verfahren sagen',
      lead: 'Dieselben Bewertungen und Gewichte, anders zusammengezählt. Sie empfehlen nichts; sie zeigen, wann einem Platz nicht zu trauen ist.',
      table: 'Plätze nach vier Verfahren',
      sum: 'Gewichtete Summe',
      topsis: 'Abstand zum Besten (TOPSIS)',
      promethee: 'Paarvergleich (PROMETHEE II)',
      together: 'Alle Verfahren',
      front: 'Erster unter irgendwelchen Gewichten',
      isOnFront: 'möglich',
      beaten: (by) => `nein: ${by} ist nirgends schlechter`,
      topShared: 'Alle drei setzen dieselben Anwendungsfälle auf die ersten drei Plätze.',
      topDiffers:
        'Die drei Verfahren sind sich über die ersten drei nicht einig. Sprechen Sie über die Bewertungen, bevor Sie sich auf diese Plätze verlassen.',
      agree: (limit) =>
        `Kein Anwendungsfall verschiebt sich von einem Verfahren zum anderen um ${number(limit)} Plätze oder mehr.`,
      disagree: (count, limit) =>
        `${number(count)} ${format.plural(count, { one: 'Anwendungsfall verschiebt', other: 'Anwendungsfälle verschieben' })} sich um ${number(limit)} Plätze oder mehr. Lesen Sie einen solchen Platz als Spanne.`,
      range: (low, high) => (low === high ? number(low) : `${number(low)}–${number(high)}`),
      why: ({ title, criterion, move }) => {
        const score = number(move.value, 1);
        const because: Readonly<Record<Disagreement['because'], string>> = {
          'far-from-best': `Ein niedriger Wert zählt dort mehr als in einer Summe: ${score} bei ${criterion}.`,
          'far-from-worst': `Ein hoher Wert zählt dort mehr als in einer Summe: ${score} bei ${criterion}.`,
          'lead-capped': `Ein Vorsprung von mehr als zwei Punkten bringt dort nichts zusätzlich: ${score} bei ${criterion}.`,
          'gap-capped': `Ein Rückstand von mehr als zwei Punkten kostet dort nichts zusätzlich: ${score} bei ${criterion}.`,
          'lead-in-full': `Ein Vorsprung von zwei Punkten zählt dort voll: ${score} bei ${criterion}.`,
          'gap-in-full': `Ein Rückstand von zwei Punkten zählt dort voll: ${score} bei ${criterion}.`,
        };
        const by: Readonly<Record<Disagreement['method'], string>> = {
          topsis: `Nach dem Abstand zum Besten kommt ${title} auf Platz ${number(move.to)} statt ${number(move.from)}.`,
          promethee: `Im Paarvergleich kommt ${title} auf Platz ${number(move.to)} statt ${number(move.from)}.`,
        };
        return `${by[move.method]} ${because[move.because]}`;
      },
      rangeOf: (low, high) => `Andere Verfahren setzen ihn zwischen Platz ${number(low)} und Platz ${number(high)}.`,
      more: (count) => `${number(count)} weitere stehen in der Tabelle.`,
    },
  };
}
