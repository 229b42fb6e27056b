import type { findings as source } from '../en/findings.ts';
import type { Format } from '../format.ts';
import { findingRuleTexts } from './finding-rules.ts';

/** The words of what the linter finds. */
export function findings(format: Format): ReturnType<typeof source> {
  const { number, plural, date } = format;
  return {
    rules: findingRuleTexts,
    title: 'Befunde',
    lead: 'Was sich widerspricht oder offen ist. Jeder Befund lässt sich beheben oder mit einer Begründung, die das Deck zeigt, in Kauf nehmen.',
    severities: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
    severityHead: (severity, count) =>
      ({ high: `Hoch: ${number(count)}`, medium: `Mittel: ${number(count)}`, low: `Niedrig: ${number(count)}` })[
        severity
      ],
    none: 'Nichts widerspricht sich, und nichts ist offen.',
    count: (open, high) =>
      high === 0
        ? plural(open, { one: `${number(open)} Befund`, other: `${number(open)} Befunde` })
        : plural(open, {
            one: `${number(open)} Befund, ${number(high)} hoch`,
            other: `${number(open)} Befunde, ${number(high)} hoch`,
          }),
    noneShort: 'Keine Befunde',
    open: 'Befunde zeigen',
    close: 'Schließen',
    workshop: 'Der Workshop',
    why: (text) => `Warum es wichtig ist: ${text}`,
    fix: (text) => `Was zu tun ist: ${text}`,
    goTo: 'Dorthin',
    goToCard: (title) => `Zu „${title}“`,
    waive: 'In Kauf nehmen',
    waiveOne: (name, about) => `In Kauf nehmen: ${name}, ${about}`,
    waiveTitle: 'Diesen Befund in Kauf nehmen',
    reason: 'Begründung',
    reasonHint: 'Das Deck druckt sie mit Namen und Tag.',
    by: 'Wer das sagt',
    keep: 'In Kauf nehmen',
    cancel: 'Abbrechen',
    waived: (count) => `In Kauf genommen: ${number(count)}`,
    takeBack: 'Zurücknehmen',
    moot: (count) => `Ausnahmen ohne Befund: ${number(count)}`,
    mootLead:
      'Was hier in Kauf genommen wurde, besteht nicht mehr. Nehmen Sie es zurück, wenn es niemand mehr braucht.',
    unknownRule: 'Ein Befund, den diese Version nicht kennt',
    waivedBy: (reason, by, at) => {
      const said = reason.trim();
      const name = by.trim();
      if (name === '') return at === null ? said : `${said} (${date(at)})`;
      return at === null ? `${said} (${name})` : `${said} (${name}, ${date(at)})`;
    },
    table: {
      id: 'Regel',
      severity: 'Schwere',
      name: 'was sie findet',
      why: 'warum es wichtig ist',
      fix: 'was zu tun ist',
    },
  };
}
