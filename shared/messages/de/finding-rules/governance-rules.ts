import type { governanceRuleTexts as source } from '../../en/finding-rules/governance-rules.ts';

/** Rules about tier, law, fairness and days, in words. */
export const governanceRuleTexts: typeof source = {
  prohibited: {
    name: 'Verbotene Praxis unter den Anwendungsfällen',
    why: 'Eine verbotene Praxis darf gar nicht gebaut werden, was immer sie einbringt.',
    fix: 'Nehmen Sie sie aus dem Plan, oder beantworten Sie Frage 1 mit Nein und notieren Sie, warum.',
  },
  'tier-lowered': {
    name: 'Risikostufe ohne Nachweis gesenkt',
    why: 'Eine niedrigere Stufe lässt Pflichten fallen; es muss klar sein, wer das wann und warum entschieden hat.',
    fix: 'Ergänzen Sie Begründung, Namen und Datum, oder nehmen Sie die niedrigere Stufe zurück.',
  },
  'manual-target': {
    name: 'Hohes Risiko, manuelles Ziel',
    why: 'Ein Modell mit hohem Risiko, das von Hand läuft und nicht überwacht wird, versagt unbemerkt.',
    fix: 'Heben Sie das Ziel auf Reifegrad 2 oder mehr, oder erklären Sie, was an seine Stelle tritt.',
  },
  'no-owner': {
    name: 'Hohes Risiko, niemand verantwortlich',
    why: 'Kontrollen und Überprüfungen geschehen nur, wo ein Mensch dafür einsteht.',
    fix: 'Nennen Sie die Person, die dafür einsteht.',
  },
  'control-gap': {
    name: 'Offene Kontrollen',
    why: 'In den Stufen Hoch und Kritisch muss vor der Freigabe jede Kontrolle erledigt sein.',
    fix: 'Geben Sie jeder offenen Kontrolle eine Person und einen Tag, und markieren Sie, was erledigt ist.',
  },
  'control-left-out': {
    name: 'Kontrolle stillschweigend weggelassen',
    why: 'Wer prüft, fragt zuerst nach dem, was weggelassen wurde.',
    fix: 'Notieren Sie an der Kontrolle, warum sie nicht gilt, oder öffnen Sie sie wieder.',
  },
  'tier-open': {
    name: 'Maschinelles Lernen mit offenen Risikofragen',
    why: 'Eine offene Frage kann die Risikostufe noch heben und damit, was zu tun und zu zahlen ist.',
    fix: 'Beantworten Sie die offenen Fragen.',
  },
  'review-unset': {
    name: 'Überprüfungen nicht eingeplant',
    why: 'Eine Überprüfung ohne Tag findet nicht statt.',
    fix: 'Setzen Sie den Tag, ab dem Überprüfungen zählen, oder den ersten Tag des Plans.',
  },
  'retraining-without-approval': {
    name: 'Automatische Änderung ohne Freigabe',
    why: 'Ein Modell, das über Menschen entscheidet, darf sich nicht ändern, ohne dass ein Mensch zustimmt.',
    fix: 'Halten Sie eine Freigabe fest, oder streben Sie Reifegrad 2 an.',
  },
  'oversight-contradicts': {
    name: 'Automatisch und zugleich von Menschen entschieden',
    why: 'Ob ein Mensch entscheidet, bestimmt, welche Rechte Betroffene haben und welche Ausnahmen offenstehen.',
    fix: 'Ändern Sie die Antwort auf Frage 7 oder auf Frage 14.',
  },
  'eu-open': {
    name: 'Klasse nach der KI-Verordnung offen',
    why: 'Bei Einsatz in der EU folgen Pflichten und Termine aus der Klasse.',
    fix: 'Geben Sie an, ob es in der EU eingesetzt wird.',
  },
  'eu-high-low-tier': {
    name: 'Rechtlich hohes Risiko, niedrige Risikostufe',
    why: 'Die Kontrollen einer niedrigeren Stufe decken nicht ab, was das Gesetz verlangt.',
    fix: 'Heben Sie die Risikostufe, oder prüfen Sie die Klasse noch einmal.',
  },
  'eu-high-without-duties': {
    name: 'Rechtlich hohes Risiko, Pflichten nicht geplant',
    why: 'Dokumentation, Protokollierung und Konformität dauern Monate und lassen sich nicht am Ende anfügen.',
    fix: 'Nennen Sie für die Einhaltung der Regulierung eine Person und einen Tag.',
  },
  'exemption-impossible': {
    name: 'Ausnahme, die nicht halten kann',
    why: 'Eine Ausnahme, die nicht hält, lässt jede Pflicht unerfüllt.',
    fix: 'Nehmen Sie die Ausnahme zurück, oder berichtigen Sie die Antworten zu Profiling und Entscheidung.',
  },
  'annex-point-open': {
    name: 'Nummer in Anhang III nicht gewählt',
    why: 'Was nicht gewählt ist, gilt als minimales Risiko, und die Pflichten eines Hochrisiko-Systems bleiben ungesehen.',
    fix: 'Wählen Sie die Nummer, oder nehmen Sie den Befund mit der Begründung in Kauf, warum keine passt.',
  },
  'annex-point-excepted': {
    name: 'Unter einer Nummer geführt, die es ausnimmt',
    why: 'Betrugserkennung ist von 5(b) ausgenommen, andere als Lebens- und Krankenversicherungen von 5(c).',
    fix: 'Wählen Sie die passende Nummer oder keine, oder berichtigen Sie die Antwort auf Frage 5.',
  },
  'no-fairness-groups': {
    name: 'Keine Gruppen für die Fairnessprüfung',
    why: 'Fairness lässt sich nur zwischen Gruppen prüfen, die jemand vorher genannt hat.',
    fix: 'Nennen Sie die Gruppen, mit Zahlen, sobald es welche gibt.',
  },
  'fairness-adverse': {
    name: 'Eine Gruppe unter vier Fünfteln',
    why: 'Eine Quote unter vier Fünfteln der höchsten ist das übliche Zeichen ungleicher Wirkung.',
    fix: 'Gehen Sie der Ursache nach, halten Sie fest, was dagegen getan wird, und messen Sie noch einmal.',
  },
  'fairness-too-few': {
    name: 'Zu wenige für ein Urteil über Fairness',
    why: 'Bei so kleinen Zahlen sagt ein Verhältnis nichts, weder dafür noch dagegen.',
    fix: 'Warten Sie auf mehr Fälle, oder fassen Sie Zeiträume zusammen.',
  },
  'fairness-impossible': {
    name: 'Mehr ausgewählt als beworben',
    why: 'Eine Quote über eins zeigt, dass eine Zahl falsch ist.',
    fix: 'Berichtigen Sie die Zahlen.',
  },
  'fairness-done-without-groups': {
    name: 'Fairness erledigt, nichts vorzuweisen',
    why: 'Eine Prüfung ohne Zahlen kann niemand nachvollziehen.',
    fix: 'Ergänzen Sie die Gruppen und ihre Zahlen, oder öffnen Sie die Kontrolle wieder.',
  },
  'review-overdue': {
    name: 'Überprüfung überfällig',
    why: 'Eine Risikostufe ohne ihre Überprüfungen ist nur ein Etikett.',
    fix: 'Halten Sie die Überprüfung ab, und setzen Sie den Tag, ab dem die nächste zählt.',
  },
  'audit-overdue': {
    name: 'Audit überfällig',
    why: 'Das jährliche Audit von außen ist es, worauf die Stufe Hoch beruht.',
    fix: 'Beauftragen Sie das Audit, und setzen Sie den Tag, ab dem das nächste zählt.',
  },
  'control-overdue': {
    name: 'Kontrolle überfällig',
    why: 'Bevor nicht alle Kontrollen erledigt sind, gibt es keine Freigabe.',
    fix: 'Erledigen Sie sie, oder geben Sie ihr einen neuen Tag und eine Notiz.',
  },
  'step-overdue': {
    name: 'Nächster Schritt überfällig',
    why: 'Was still verrutscht, verrutscht wieder.',
    fix: 'Gehen Sie ihn, oder geben Sie ihm einen neuen Tag.',
  },
  'duties-apply': {
    name: 'Pflichten in Kraft',
    why: 'Ab diesem Tag darf es ohne sie nicht betrieben werden.',
    fix: 'Erfüllen Sie die Pflichten, oder nehmen Sie es außer Betrieb.',
  },
};
