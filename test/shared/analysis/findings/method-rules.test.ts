import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayRules } from '#shared/analysis/findings/day-rules.ts';
import { rules } from '#shared/analysis/findings/rules.ts';
import { createMessages } from '#shared/messages/messages.ts';

it('the documentation lists exactly the rules that there are, each with severity and why', () => {
  const { findings } = createMessages();
  const dated = new Set(dayRules.map(({ id }) => id));
  const rows = rules.map(({ id, severity }) => {
    const { name, why, fix } = findings.rules[id];
    return `| \`${id}\` | ${severity}${dated.has(id) ? ', on a day' : ''} | ${name} | ${why} | ${fix} |`;
  });
  const text = readFileSync('docs/method-rules.md', 'utf8');
  const listed = text.split('\n').filter((line) => line.startsWith('| `'));
  expect(listed).toEqual(rows);
});
