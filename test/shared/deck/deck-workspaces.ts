import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';
import type { UseCase, Workspace } from '#shared/workspace/types.ts';

const samples = join(import.meta.dirname, '../../../assets/samples');

export function readSample(name: 'insurer' | 'retailer' | 'hospital'): Workspace {
  const parsed = parseWorkspace(readFileSync(join(samples, `${name}.sextant`), 'utf8'));
  if (!parsed.ok) throw new Error(`${name} does not open: ${parsed.error.type}`);
  return parsed.value.workspace;
}

/** The insurer with `count` use cases, its own repeated under new numbers and, with `change`, altered. */
export function withUseCases(
  count: number,
  change: (useCase: UseCase, index: number) => UseCase = (one) => one,
): Workspace {
  const sample = readSample('insurer');
  const originals = sample.content.useCaseOrder.flatMap((id) => sample.content.useCases[id] ?? []);
  const entries = Array.from({ length: count }, (_, index) => {
    const original = originals[index % originals.length];
    if (original === undefined) throw new Error('the sample has no use cases');
    const title = index < originals.length ? original.title : `${original.title} ${index + 1}`;
    return [useCaseId.parse(`u${index + 1}`), change({ ...original, number: index + 1, title }, index)] as const;
  });
  return {
    ...sample,
    content: {
      ...sample.content,
      useCases: Object.fromEntries(entries),
      useCaseOrder: entries.map(([id]) => id),
      decisions: Object.fromEntries(
        Object.entries(sample.content.decisions).map(([id, decision]) => [id, { ...decision, useCases: [] }]),
      ),
    },
  };
}

const sentence = 'The room saw it differently, and nobody wanted to give way. ';

/** Texts that break careless layouts, by how they do it. */
export const hostileTexts = {
  'one word of 20,000 letters': 'W'.repeat(20_000),
  'many sentences': sentence.repeat(120),
  'only line ends': '\n'.repeat(200),
  'control characters': 'a\u0000b\u0007c\u001b[31md\u2028e\u2029f\r\ng\th',
  'right to left with overrides': '\u202Eabc\u202C שלום עולם مرحبا بالعالم',
  'scripts the typeface lacks': '漢字仮名交じり文 한국어 ไทย 👩‍👩‍👧‍👦🏳️‍🌈',
  'lone surrogates': '\uD800 a \uDFFF b \uDBFF',
  'stacked marks': 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  'a formula': '=HYPERLINK("https://example.org") +1 @x',
  markup: '<b>bold</b> **strong** [a](javascript:alert(1)) </text>',
  'wide letters without spaces': 'WMW'.repeat(90),
  'kerning traps': 'AVATAR L·L 1⁄2 To. Ty, fi ffl ﬁ',
} as const;
