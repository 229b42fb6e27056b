import type { Format } from '../format.ts';
import { findingRuleTexts } from './finding-rules.ts';

/** The words of what the linter finds. */
export function findings(format: Format) {
  const { number, plural, date } = format;
  return {
    rules: findingRuleTexts,
    title: 'Findings',
    lead: 'What contradicts itself or is left open. Each can be put right, or waived with a reason that the deck shows.',
    severities: { high: 'High', medium: 'Medium', low: 'Low' },
    /** `High, 3`. */
    severityHead: (severity: 'high' | 'medium' | 'low', count: number) =>
      ({ high: `High: ${number(count)}`, medium: `Medium: ${number(count)}`, low: `Low: ${number(count)}` })[severity],
    none: 'Nothing contradicts itself, and nothing is left open.',
    /** In the status bar: `3 high, 9 findings`. */
    count: (open: number, high: number) =>
      high === 0
        ? plural(open, { one: `${number(open)} finding`, other: `${number(open)} findings` })
        : plural(open, {
            one: `${number(open)} finding, ${number(high)} high`,
            other: `${number(open)} findings, ${number(high)} high`,
          }),
    noneShort: 'No findings',
    open: 'Show the findings',
    close: 'Close',
    workshop: 'The workshop',
    why: (text: string) => `Why it matters: ${text}`,
    fix: (text: string) => `What to do: ${text}`,
    goTo: 'Go to it',
    goToCard: (title: string) => `Go to “${title}”`,
    waive: 'Waive',
    waiveOne: (name: string, about: string) => `Waive: ${name}, ${about}`,
    waiveTitle: 'Live with this finding',
    reason: 'Reason',
    reasonHint: 'The deck prints it with the name and the day.',
    by: 'Who says so',
    keep: 'Waive it',
    cancel: 'Cancel',
    waived: (count: number) => `Waived: ${number(count)}`,
    takeBack: 'Take the waiver back',
    moot: (count: number) => `Waivers without a finding: ${number(count)}`,
    mootLead: 'What these waived no longer holds. Take them back when nobody needs them any more.',
    unknownRule: 'A finding that this version does not know',
    /** Why somebody lives with it: `Kept as a warning. Ana, 23 November 2026`. */
    waivedBy: (reason: string, by: string, at: string | null) => {
      const said = reason.trim();
      const name = by.trim();
      if (name === '') return at === null ? said : `${said} (${date(at)})`;
      return at === null ? `${said} (${name})` : `${said} (${name}, ${date(at)})`;
    },
    /** The table of all rules in the documentation. */
    table: { id: 'rule', severity: 'severity', name: 'what it finds', why: 'why it matters', fix: 'what to do' },
  };
}
