import type { valueRuleTexts as source } from '../../en/finding-rules/value-rules.ts';

/** Rules about value, data and operations, in words. */
export const valueRuleTexts: typeof source = {
  'no-baseline': {
    name: 'Kein einfachster Ansatz',
    why: 'Was maschinelles Lernen wert ist, zeigt sich nur gegenüber dem einfachsten Ansatz, der genügen würde.',
    fix: 'Ergänzen Sie den einfachsten Ansatz mit Genauigkeit und Kosten.',
  },
  'no-good-enough': {
    name: 'Noch ist nichts gut genug',
    why: 'Ohne ein Ziel aus dem Geschäft genügt Genauigkeit nie.',
    fix: 'Einigen Sie sich darauf, was gut genug ist und warum, bevor Sie auf das Modell sehen.',
  },
  'accuracy-beyond-need': {
    name: 'Genauer als nötig, mit Verlust',
    why: 'Punkte jenseits von „gut genug“ müssen verdienen, was sie kosten.',
    fix: 'Nehmen Sie den einfachsten Ansatz, der gut genug ist, oder zeigen Sie, was die weiteren Punkte einbringen.',
  },
  'ml-costs-more': {
    name: 'Maschinelles Lernen mit Verlust',
    why: 'Der einfachste Ansatz bringt hier mehr ein.',
    fix: 'Folgen Sie der Empfehlung, oder berichtigen Sie Kosten und Nutzen.',
  },
  'loses-money': {
    name: 'Mit Verlust gebaut',
    why: 'Wer es bezahlt, sollte wissen, dass es sich nicht rechnet.',
    fix: 'Nehmen Sie es heraus, verkleinern Sie es, oder nehmen Sie dies in Kauf und sagen Sie, wozu es gut ist.',
  },
  'probably-loses': {
    name: 'Verlust wahrscheinlicher als Gewinn',
    why: 'Die wahrscheinlichsten Zahlen verbergen, dass die Spanne auf der Seite des Verlusts liegt.',
    fix: 'Grenzen Sie zuerst die unsicherste Eingabe ein, mit einem Piloten.',
  },
  'counts-twice': {
    name: 'Derselbe Verlust doppelt gezählt',
    why: 'Ein übersehener Fall, der kostet, was ein Treffer bringt, ist ein Betrag; beides zu zählen verdoppelt den Wert.',
    fix: 'Setzen Sie einen der beiden auf null.',
  },
  'value-contradicts': {
    name: 'Zahlen, die sich widersprechen',
    why: 'Ein Wert kann nicht stimmen, solange seine Eingaben uneins sind.',
    fix: 'Berichtigen Sie die falsche Zahl.',
  },
  'no-upkeep': {
    name: 'Kein Unterhalt',
    why: 'Ein Modell zu unterhalten kostet ein Mehrfaches seines Baus.',
    fix: 'Geben Sie die laufenden Kosten oder das Vielfache des Unterhalts an.',
  },
  'no-range': {
    name: 'Keine Spannen',
    why: 'Eine einzelne Zahl wirkt sicher, und niemand ist es.',
    fix: 'Geben Sie für das Wichtigste den niedrigsten und den höchsten Wert an.',
  },
  'data-first-as-ml': {
    name: 'Vor seinen Daten eingeplant',
    why: 'Ein Modell kann fehlende Daten nicht wettmachen.',
    fix: 'Planen Sie die Datenarbeit, und entscheiden Sie danach noch einmal.',
  },
  'features-not-served': {
    name: 'Merkmale fehlen im Einsatz',
    why: 'Woraus das Modell gelernt hat, muss beim Entscheiden da sein, und zwar unverändert.',
    fix: 'Lassen Sie diese Merkmale weg, oder machen Sie sie verfügbar.',
  },
  'no-legal-basis': {
    name: 'Keine Rechtsgrundlage',
    why: 'Ohne Rechtsgrundlage dürfen die Daten nicht genutzt werden, wie gut sie auch sind.',
    fix: 'Klären Sie zuerst die Grundlage, oder nutzen Sie andere Daten.',
  },
  'data-insufficient': {
    name: 'Daten, die nicht ausreichen',
    why: 'Die meisten Fehlschläge von Modellen sind Fehlschläge der Daten.',
    fix: 'Erledigen Sie zuerst die Datenaufgaben.',
  },
  'labels-disagree': {
    name: 'Labels, über die man sich uneins ist',
    why: 'Ein Modell kann nicht sicherer sein als die Menschen, von denen es lernt.',
    fix: 'Schreiben Sie eine Richtlinie, annotieren Sie eine Stichprobe doppelt, und messen Sie noch einmal.',
  },
  'data-contradicts': {
    name: 'Zahlen gegen Antworten zu den Daten',
    why: 'Entweder die Antwort oder die Zahl ist falsch.',
    fix: 'Berichtigen Sie, was falsch ist.',
  },
  'availability-above-sources': {
    name: 'Verfügbarer als seine Quellen',
    why: 'Kein Dienst läuft öfter als alles, was er braucht.',
    fix: 'Senken Sie das Ziel, verbessern Sie die Quellen, oder kommen Sie ohne sie aus.',
  },
  'no-time-left': {
    name: 'Keine Zeit für das Modell übrig',
    why: 'Eine Antwort, die zu spät kommt, ist keine Antwort.',
    fix: 'Geben Sie mehr Zeit, oder holen Sie weniger.',
  },
  'operations-contradict': {
    name: 'Betriebsangaben, die nicht zusammenpassen',
    why: 'Was auf dem Papier nicht passt, scheitert im Betrieb.',
    fix: 'Berichtigen Sie die falsche Angabe.',
  },
  'hybrid-without-guardrail': {
    name: 'Hybrid ohne Leitplanke',
    why: 'Ein Hybrid ist nur sicher, weil Regeln übernehmen, wo das Modell versagt.',
    fix: 'Schreiben Sie die begrenzenden Regeln auf und was gilt, wenn es versagt.',
  },
  'no-fallback': {
    name: 'Keine Ausweichlösung',
    why: 'Jedes Modell versagt eines Tages, und bei hohem Risiko kommt jemand zu Schaden.',
    fix: 'Schreiben Sie auf, was geschieht, wenn es versagt.',
  },
  'operations-unknown': {
    name: 'Gebaut, ohne den Betrieb zu kennen',
    why: 'Latenz, Last und Verfügbarkeit entscheiden, was gebaut wird, also kommen sie zuerst.',
    fix: 'Füllen Sie die Angaben zum Betrieb aus.',
  },
};
