import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { weights as source } from '../en/weights.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

const saaty: Readonly<Record<number, string>> = {
  1: 'genauso wichtig wie',
  2: 'zwischen gleich wichtig und etwas wichtiger als',
  3: 'etwas wichtiger als',
  4: 'zwischen etwas und deutlich wichtiger als',
  5: 'deutlich wichtiger als',
  6: 'zwischen deutlich und sehr viel wichtiger als',
  7: 'sehr viel wichtiger als',
  8: 'zwischen sehr viel und äußerst viel wichtiger als',
  9: 'äußerst viel wichtiger als',
};

/** A judgement as people write it: `3`, or `1/3` where it is turned round. */
function ratioText(format: Format, value: number): string {
  if (value >= 1 - 1e-9) return format.number(value, 1);
  return `1/${format.number(1 / value, 1)}`;
}

/** The words of the screen on which the weights are worked out. */
export function weights(format: Format): ReturnType<typeof source> {
  const { recommendations } = common(format);
  const { number, percent } = format;
  const named = (recommendation: Recommendation) => recommendations[recommendation];
  return {
    title: 'Was jedes Kriterium zählt',
    lead: 'Erarbeiten Sie die Gewichte so, wie die Runde es am besten versteht. Nichts zählt, bis Sie sie übernehmen.',
    back: 'Zurück zum Workshop',
    open: 'Gewichte erarbeiten',
    openDraft: 'Weiter an den Gewichten',
    draftWaits: 'Andere Gewichte sind in Arbeit. Sie ändern nichts, bis sie übernommen werden.',
    methods: {
      title: 'Wege, sie zu finden',
      way: 'Weg',
      inUse: 'gilt',
      inWork: 'in Arbeit',
      nothing: 'noch nichts eingegeben',
      partial: (judged, pairs) => `${number(judged)} von ${number(pairs)} Paaren`,
      choose: (method) => `Gewichte finden durch: ${method}`,
      cell: (criterion, share) => `${criterion} ${percent(share)}`,
    },
    hints: {
      equal:
        'Die Kriterien zählen, wie die Methode sie hat: alle gleich, wenn ihre Gewichte nicht geändert sind. Damit beginnt die App, und es ist ein fairer Anfang, solange niemand es besser weiß.',
      direct: 'Geben Sie jedem Kriterium Punkte. Sein Anteil an allen Punkten ist sein Gewicht.',
      swing:
        'Denken Sie an einen Anwendungsfall, der in allem am schlechtesten ist. Welches Kriterium würden Sie zuerst vom Schlechtesten zum Besten heben? Es bekommt 100, die übrigen weniger.',
      'rank-order-centroid':
        'Setzen Sie das Wichtigste nach vorn. Die Gewichte sind die Mitte aller, die zu dieser Reihenfolge passen: steil, das erste zählt fast die Hälfte.',
      'rank-sum':
        'Setzen Sie das Wichtigste nach vorn. Die Gewichte fallen in gleichen Schritten: flacher als der Schwerpunkt.',
      'rank-reciprocal':
        'Setzen Sie das Wichtigste nach vorn. Die Gewichte fallen wie 1, 1/2, 1/3: oben steil, unten flach.',
      pairwise:
        'Vergleichen Sie je zwei Kriterien. Die App findet die Gewichte, die am besten passen, und sagt, wo Antworten sich widersprechen.',
    },
    rank: {
      list: 'Kriterien, das wichtigste zuerst',
      keys: 'Pfeiltasten gehen von einem zum nächsten. Alt und eine Pfeiltaste verschieben ein Kriterium; T stellt es mit dem vorigen gleich.',
      nobody: 'Noch hat niemand sie gereiht. Verschieben Sie eines, oder übernehmen Sie sie, wie sie stehen.',
      takeOrder: 'Diese Reihenfolge übernehmen',
      place: (rank) => number(rank),
      item: (criterion, rank, count) => `${criterion}, Platz ${number(rank)} von ${number(count)}`,
      tied: (criterion, rank) => `${criterion}, teilt Platz ${number(rank)}`,
      tie: (criterion) => `${criterion} mit dem vorigen gleichstellen`,
      untie: (criterion) => `${criterion} vom vorigen trennen`,
      sameAsBefore: 'gleicher Platz',
    },
    pairs: {
      whose: 'Wessen Urteil',
      room: 'Die Runde',
      somebody: (place) => `Person ${number(place)}`,
      roomHint:
        'Was die Runde festlegt, geht vor dem, was Einzelne gesagt haben; wo sie nichts festgelegt hat, zählt deren Mittel.',
      grid: 'Paare von Kriterien: wievielmal so wichtig die Zeile ist wie die Spalte',
      gridKeys:
        'Pfeiltasten gehen von Zelle zu Zelle. 1 bis 9 beurteilen das Paar, Schrägstrich kehrt es um, Entf öffnet es wieder.',
      open: 'offen',
      cell: (row, column, value) =>
        value === null
          ? `${row} gegen ${column}: nicht beurteilt`
          : `${row} gegen ${column}: ${ratioText(format, value)}`,
      ratio: (value) => ratioText(format, value),
      sentence: (row, column, value) => {
        if (value === null) return `Wie wichtig ist ${row} gegenüber ${column}? Das hat noch niemand gesagt.`;
        const [first, second, strength] = value >= 1 - 1e-9 ? [row, column, value] : [column, row, 1 / value];
        return `${first} ist ${saaty[Math.min(9, Math.max(1, Math.round(strength)))]} ${second}.`;
      },
      slider: (row, column) => `${row} gegen ${column}`,
      left: (pairs) =>
        `${number(pairs)} ${format.plural(pairs, { one: 'Paar ist', other: 'Paare sind' })} noch offen. Die Gewichte folgen aus dem letzten.`,
      consistency: 'Passen die Antworten zusammen?',
      consistent: (ratio) => `Ja: Konsistenzverhältnis ${number(ratio, 2)}; bis 0,10 gelten Antworten als konsistent.`,
      inconsistent: (ratio) => `Nein: Konsistenzverhältnis ${number(ratio, 2)}, über der Grenze von 0,10.`,
      worst: (row, column, value, suggested) =>
        `Am schlechtesten passt ${row} gegen ${column}: Dort steht ${ratioText(format, value)}, die übrigen Antworten zusammen ergeben ${ratioText(format, suggested)}.`,
      mend: (suggested) => `Auf ${ratioText(format, suggested)} setzen`,
      look: 'Dieses Paar ansehen',
    },
    changes: {
      title: 'Was sich ändern würde',
      none: 'Das sind die geltenden Gewichte. Ändern Sie etwas, und hier steht, was es bewirken würde, bevor es zählt.',
      unanswered:
        'Noch ist nichts eingegeben, was Gewichte ergibt. Sobald es da ist, steht hier, was es bewirken würde.',
      same: 'Es kommen dieselben Gewichte heraus, also ändert sich nichts.',
      use: 'Diese Gewichte übernehmen',
      discard: 'Unverändert lassen',
      weights: 'Gewichte',
      now: 'jetzt',
      next: 'dann',
      noScores: 'Noch ist kein Anwendungsfall bewertet, es gibt nichts zu vergleichen.',
      noClass: 'Jede Empfehlung bleibt, wie sie ist.',
      classes: (count, of) => `Für ${number(count)} von ${number(of)} Anwendungsfällen lautete die Empfehlung anders.`,
      class: (from, to) => `${named(from)} → ${named(to)}`,
      noPlace: 'Keiner wechselt den Platz.',
      places: (count, of) => `${number(count)} von ${number(of)} Anwendungsfällen würden den Platz wechseln.`,
      place: (from, to) => `${number(from)} → ${number(to)}`,
      moves: (title, from, to) => `${title}: Platz ${number(from)} auf ${number(to)}`,
      more: (count) => `und ${number(count)} weitere`,
      firstStays: (titles) => `${titles} bleibt vorn.`,
      firstChanges: (before, after) => `Vorn wäre ${after} statt ${before}.`,
      reason: 'Warum diese Gewichte',
      reasonHint: 'In den Worten der Runde, für alle, die das Deck später lesen.',
    },
    cardHolds: {
      title: 'Was andere Gewichte ändern würden',
      chart: (title) => `Zwischen welchen Gewichten die Empfehlung für ${title} bleibt`,
      strip: (low, high) => (low <= 1e-9 && high >= 1 - 1e-9 ? 'jedes Gewicht' : `${percent(low)} – ${percent(high)}`),
      never: 'Kein einzelnes Gewicht ändert diese Empfehlung, wie weit es auch wandert.',
      fixed: {
        prohibited: 'Gewichte haben hier nichts zu sagen: Die Praxis ist verboten.',
        'simplest-wins': 'Gewichte haben hier nichts zu sagen: Der einfachste Ansatz bringt mindestens so viel.',
      },
      atLimit: (criterion, becomes, isBelow) =>
        isBelow
          ? `Es steht genau an einer Grenze: Jedes geringere Gewicht auf ${criterion} ergäbe „${named(becomes)}“.`
          : `Es steht genau an einer Grenze: Jedes höhere Gewicht auf ${criterion} ergäbe „${named(becomes)}“.`,
      nearest: (criterion, weight, at, becomes) =>
        at > weight
          ? `Am nächsten: Zählte ${criterion} mehr als ${percent(at, 1)} statt ${percent(weight, 1)}, hieße es „${named(becomes)}“.`
          : `Am nächsten: Zählte ${criterion} weniger als ${percent(at, 1)} statt ${percent(weight, 1)}, hieße es „${named(becomes)}“.`,
      note: 'Ein Gewicht wandert, die übrigen behalten ihr Verhältnis. Der Balken zeigt, wo die Empfehlung bleibt, die Marke das geltende Gewicht.',
    },
  };
}
