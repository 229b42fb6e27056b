import type { governance as source } from '../en/governance.ts';
import type { Format } from '../format.ts';

/** The words of the Risk tab beyond its questions: release, law with its days, and fairness. */
export function governance(format: Format): ReturnType<typeof source> {
  const { number, date, percent, plural } = format;
  return {
    whyTier: 'Warum diese Risikostufe?',
    release: {
      gated: (done, required) =>
        done >= required
          ? 'Freigabe möglich: Alle Kontrollen sind erledigt.'
          : `Noch keine Freigabe: ${number(done)} von ${number(required)} Kontrollen sind erledigt, und diese Risikostufe verlangt alle.`,
      open: (done, required) =>
        `${number(done)} von ${number(required)} Kontrollen sind erledigt. Diese Risikostufe darf mit offenen Kontrollen freigegeben werden.`,
      coverage: (share) => `${percent(share)} abgedeckt`,
    },
    review: {
      next: (day) => `Nächste Überprüfung am ${date(day)}.`,
      nextAudit: (day) => `Nächstes externes Audit am ${date(day)}.`,
      overdue: (day) => `Die Überprüfung war am ${date(day)} fällig.`,
      unset: 'Es ist kein Tag gesetzt, ab dem Überprüfungen zählen.',
    },
    law: {
      title: 'Recht und Normen',
      classOf: (text) => `KI-Verordnung der EU: ${text}.`,
      classOpen: 'KI-Verordnung der EU: noch offen. Geben Sie an, ob es in der EU eingesetzt wird.',
      applies: (day, left) =>
        left > 0
          ? `Die Pflichten gelten ab ${date(day)}, in ${plural(left, { one: 'einem Tag', other: `${number(left)} Tagen` })}.`
          : `Die Pflichten gelten seit ${date(day)}.`,
      duties: 'Pflichten eines Hochrisiko-Systems',
      duty: (text, article) => `${text} (Artikel ${number(article)})`,
      transparency: 'Transparenzpflichten (Artikel 50)',
      suggested: (points) => `Die Antworten legen nahe: ${format.list(points)}.`,
      product: 'Produkt nach Anhang I',
      noProduct: 'keines oder keine Angabe',
      limited: 'Für diese Art von Produkt gelten nur wenige Artikel der Verordnung (Anhang I, Abschnitt B).',
      excepted: {
        '5b': 'Es deckt nur Finanzbetrug auf, was 5(b) ausnimmt',
        '5c': 'Es betrifft weder Lebens- noch Krankenversicherung; nur diese meint 5(c)',
      },
      condition: 'Grund für die Ausnahme nach Artikel 6(3)',
      noCondition: 'keiner',
      exemption: {
        possible:
          'Die Ausnahme nach Artikel 6(3) ist möglich. Sie ist zu dokumentieren und zu registrieren; bis dahin gilt das System als hochriskant.',
        holds: 'Die Ausnahme nach Artikel 6(3) ist dokumentiert, das System gilt daher nicht als hochriskant.',
        profiling: 'Die Ausnahme nach Artikel 6(3) steht einem System, das Profiling betreibt, nie offen.',
        lacking:
          'Für die Ausnahme nach Artikel 6(3) muss ein Mensch jeden Fall entscheiden oder die Aufgabe eng begrenzt sein (Frage 14).',
      },
      overlays: 'Was sonst noch gelten kann',
      inUs: 'Einsatz in den Vereinigten Staaten',
      isBank: 'Einsatz durch eine Bank',
      isEmployment: 'Entscheidet über Arbeit: Einstellung, Beförderung, Kündigung',
      inColorado: 'Entscheidet über Menschen in Colorado',
      calendar: 'Termine der KI-Verordnung',
      past: 'in Kraft',
      left: (days) => plural(days, { one: 'noch ein Tag', other: `noch ${number(days)} Tage` }),
      sources: 'Quellen',
      risks: (names) => `Es sind: ${names.join('; ')}.`,
    },
    fairness: {
      z: (z, isClear) =>
        isClear
          ? `Niedrigste gegen höchste Quote: z ${number(z, 2)}, mehr als der Zufall erklärt.`
          : `Niedrigste gegen höchste Quote: z ${number(z, 2)}, was der Zufall erklären kann.`,
      fisher: (p) =>
        p < 0.001
          ? 'Exakter Test nach Fisher, für kleine Zahlen: p unter 0,001.'
          : `Exakter Test nach Fisher, für kleine Zahlen: p ${number(p, 3)}.`,
      screening: 'Eine Prüfzahl, keine rechtliche Feststellung.',
    },
  };
}
