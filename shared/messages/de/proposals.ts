import type { proposals as source } from '../en/proposals.ts';
import type { Format } from '../format.ts';

/** Words of what the room places against the answers: the question beside a dropped card, and the dialog for the keyboard. */
export function proposals(format: Format): ReturnType<typeof source> {
  const { number } = format;
  return {
    title: (title, from, to) => `${title}: von „${from}“ nach „${to}“?`,
    titleMany: (count, to) => `${number(count)} Anwendungsfälle nach „${to}“?`,
    noTier: 'keine Risikostufe',
    noTarget: 'kein Ziel',
    noRecommendation: 'keine Empfehlung',
    noStanding: 'kein Platz',
    noQuarter: 'nicht eingeplant',
    level: (level) => `Ziel ${number(level)}`,
    standing: (quadrant, value, feasibility) =>
      `${quadrant} (Wert ${number(Math.round(value))}, Machbarkeit ${number(Math.round(feasibility))})`,
    saysTier: (word) => `Die Antworten ergeben ${word}:`,
    saysTarget: (word) => `Der Bedarf ergibt ${word}:`,
    saysRecommendation: (word) => `Die Bewertungen ergeben ${word}:`,
    saysStanding: (word) => `Die Zahlen ergeben ${word}.`,
    saysQuarter: (word) => `Die Planung ergibt ${word}.`,
    saysNoStanding: (gaps) => `Die Zahlen ergeben noch keinen Platz: ${format.list(gaps)}.`,
    saysNoQuarter: (reason) =>
      reason === null ? 'Die Planung ergibt kein Quartal.' : `Die Planung ergibt kein Quartal: ${reason}.`,
    saysMany: 'Für diese ergeben die Antworten etwas anderes:',
    room: (word) => `Die Runde sagt ${word}.`,
    placed: (word, reason, by) =>
      by === ''
        ? `Die Runde hat es „${word}“ zugeordnet: ${reason}.`
        : `Die Runde hat es „${word}“ zugeordnet: ${reason} (${by}).`,
    goByFigures: { standing: 'Wieder nach den Zahlen', quarter: 'Wieder nach der Planung' },
    reason: 'Warum sieht die Runde es anders?',
    reasonHint: 'Wird mit Datum aufbewahrt und gedruckt.',
    by: 'Wer das sagt',
    byNeeded: 'Wer das sagt: Eine niedrigere Risikostufe braucht einen Namen',
    accept: (word) => `„${word}“ zuordnen`,
    putBack: 'Zurücklegen',
    refused: {
      prohibited: 'Eine verbotene Praxis bleibt, wo sie ist, was immer die Runde sagt.',
      'below-level': 'Dieser Reifegrad ist bereits belegt. Ein Ziel kann nicht unter dem liegen, was belegt ist.',
      'not-planned': 'Was ausgeschlossen oder nicht zu bauen ist, hat kein Quartal.',
      'no-duration': 'Sagen Sie zuerst, wie viele Quartale es dauert: im Inspektor unter Wert.',
      nowhere: 'Hier lässt sich nichts ablegen.',
    },
    moveTitle: (count) =>
      format.plural(count, {
        one: 'Anwendungsfall verschieben nach',
        other: `${number(count)} Anwendungsfälle verschieben nach`,
      }),
    kind: 'Was zugeordnet wird',
    kinds: {
      tier: 'Risikostufe',
      target: 'Zielreifegrad',
      recommendation: 'Empfehlung',
      standing: 'Wert und Machbarkeit',
      quarter: 'Quartal der Roadmap',
    },
    to: 'Wohin',
    choose: 'Platz wählen',
    alreadyThere: 'Es steht schon dort.',
    takeBack: 'Das ergeben die Antworten: Was die Runde gesetzt hatte, wird zurückgenommen.',
    cancel: 'Abbrechen',
    byRoom: 'von der Runde gesetzt',
    byRoomSign: 'Von der Runde gesetzt, abweichend von der Berechnung',
  };
}
