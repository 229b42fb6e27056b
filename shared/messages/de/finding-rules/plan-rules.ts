import type { planRuleTexts as source } from '../../en/finding-rules/plan-rules.ts';

/** Rules about what the room said and decided and about the plan, in words. */
export const planRuleTexts: typeof source = {
  'override-without-reason': {
    name: 'Entscheidung gegen die Empfehlung ohne Begründung',
    why: 'In einem Jahr weiß niemand mehr, warum.',
    fix: 'Schreiben Sie die Begründung auf.',
  },
  'contested-decided': {
    name: 'Entschieden, obwohl strittig',
    why: 'Eine Entscheidung über offenem Streit kommt zurück.',
    fix: 'Legen Sie die Bewertung fest, oder halten Sie die abweichende Meinung fest und nehmen Sie dies in Kauf.',
  },
  contested: {
    name: 'Strittig',
    why: 'Die Stimmen gehen auseinander, der Median steht für niemanden.',
    fix: 'Sprechen Sie darüber, und legen Sie einen Wert fest.',
  },
  'single-voter': {
    name: 'Auf eine einzige Stimme hin entschieden',
    why: 'Eine Stimme zeigt keine Streuung und findet keinen Fehler.',
    fix: 'Lassen Sie auch andere bewerten.',
  },
  'fragile-decided': {
    name: 'Auf fragiler Grundlage entschieden',
    why: 'Andere Gewichte oder andere Stimmen hätten woandershin geführt.',
    fix: 'Sprechen Sie über das, was es kippt, oder entscheiden Sie, erst mehr zu lernen.',
  },
  'unscored-decided': {
    name: 'Ohne Bewertung entschieden',
    why: 'Niemand kann sagen, warum es maschinelles Lernen ist und nichts Einfacheres.',
    fix: 'Bewerten Sie es.',
  },
  'zero-weights': {
    name: 'Alle Gewichte null',
    why: 'Gewichte von null sagen nichts darüber, was zählt.',
    fix: 'Geben Sie mindestens einem Kriterium ein Gewicht.',
  },
  'decision-without-owner': {
    name: 'Entscheidung ohne Verantwortliche',
    why: 'Wofür niemand verantwortlich ist, das geschieht nicht.',
    fix: 'Nennen Sie, wer sich darum kümmert.',
  },
  'same-title': {
    name: 'Gleicher Titel',
    why: 'Zwei Karten gleichen Namens sind vielleicht eine Idee, die doppelt zählt.',
    fix: 'Führen Sie sie zusammen, oder geben Sie ihnen verschiedene Titel.',
  },
  'funded-without-owner': {
    name: 'Gebaut, aber niemand verantwortlich',
    why: 'Geld ohne Verantwortliche wird ohne Ergebnis ausgegeben.',
    fix: 'Nennen Sie die Person, die dafür einsteht.',
  },
  'requirement-not-funded': {
    name: 'Voraussetzung nicht finanziert',
    why: 'Ohne das, was es voraussetzt, kann es nicht funktionieren.',
    fix: 'Planen Sie die Voraussetzung mit ein, oder lösen Sie die Abhängigkeit.',
  },
  'requirement-unknown': {
    name: 'Voraussetzung unbekannt',
    why: 'Was nicht im Workshop ist, wird weder geplant noch bezahlt.',
    fix: 'Ergänzen Sie das Vorausgesetzte, oder nehmen Sie die Voraussetzung weg.',
  },
  'requires-itself': {
    name: 'Setzt sich selbst voraus',
    why: 'In einem Kreis kann nichts zuerst beginnen.',
    fix: 'Nehmen Sie eine Voraussetzung aus dem Kreis.',
  },
  'duplicates-counted': {
    name: 'Dubletten doppelt gezählt',
    why: 'Derselbe Nutzen lässt sich nicht zweimal verdienen.',
    fix: 'Führen Sie beide zusammen, oder lassen Sie eine aus dem Plan.',
  },
  'requirement-without-cost': {
    name: 'Voraussetzung ohne Kosten',
    why: 'Eine Plattform, die nichts kostet, lässt alles darauf billig aussehen.',
    fix: 'Geben Sie ihre Kosten an.',
  },
  'mandatory-blocked': {
    name: 'Ein Muss, das nicht sein kann',
    why: 'Bis das geklärt ist, lässt sich nichts auswählen.',
    fix: 'Beseitigen Sie, was es verhindert, oder machen Sie es freiwillig.',
  },
  'mandatory-over-budget': {
    name: 'Pflichtvorhaben über dem Budget',
    why: 'Bis das geklärt ist, lässt sich nichts auswählen.',
    fix: 'Erhöhen Sie das Budget, oder machen Sie etwas freiwillig.',
  },
  'mandatory-over-people': {
    name: 'Pflichtvorhaben über der Kapazität',
    why: 'Bis das geklärt ist, lässt sich nichts auswählen.',
    fix: 'Finden Sie Personen, geben Sie mehr Zeit, oder machen Sie etwas freiwillig.',
  },
  'placed-before': {
    name: 'Vor seiner Voraussetzung eingeplant',
    why: 'Es müsste warten oder zweimal gebaut werden.',
    fix: 'Legen Sie es später oder die Voraussetzung früher.',
  },
  'placed-beyond': {
    name: 'Jenseits des Plans eingeplant',
    why: 'Was nach dem Plan endet, hat darin kein Geld.',
    fix: 'Legen Sie es früher, oder verlängern Sie den Plan.',
  },
  'placed-unfunded': {
    name: 'Eingeplant, aber nicht finanziert',
    why: 'Ein Platz im Plan verspricht, was niemand bezahlt.',
    fix: 'Machen Sie es zum Muss, oder nehmen Sie es von der Roadmap.',
  },
  'too-few-people': {
    name: 'Zu wenige Personen in einem Quartal',
    why: 'Der Plan rutscht ab dem ersten Quartal, das mehr Personen braucht, als es gibt.',
    fix: 'Verschieben Sie etwas, oder finden Sie Personen.',
  },
};
