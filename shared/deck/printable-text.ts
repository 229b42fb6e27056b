import type { Measure } from './measure.ts';

const lineEnds = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
const spaces = /[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

const loneSurrogate = /\p{Surrogate}/gu;

/** What stands for a character that the typeface lacks; the deck says on its method page where it does. */
export const missingSign = '□';

/** One spelling of spaces and line ends, nothing invisible, lone surrogates gone. */
export function toPlainText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, missingSign)
    .normalize('NFC');
}

/** Letters that need no change: the typeface draws them all, which a test holds. */
export const knownLetters =
  /^[\n -~\u00A0-\u00AC\u00AE-\u017F\u2013\u2014\u2018\u2019\u201C-\u201E\u2026\u2192\u2212]*$/;

/** The text as it is set: plain, with a sign for each character that the typeface lacks. */
export function toPrintableText(text: string, measure: Measure): string {
  if (knownLetters.test(text)) return text;
  let printable = '';
  for (const letter of toPlainText(text)) {
    printable += letter === '\n' || measure.covers(letter.codePointAt(0) ?? 0) ? letter : missingSign;
  }
  return printable;
}

function collect(value: unknown, measure: Measure, found: Set<string>): void {
  if (typeof value === 'string') {
    if (knownLetters.test(value)) return;
    for (const letter of toPlainText(value)) {
      if (letter !== '\n' && !measure.covers(letter.codePointAt(0) ?? 0)) found.add(letter);
    }
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, measure, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, measure, found);
  }
}

/** Characters in any text inside `value` that the typeface cannot draw, each once, in order of code point. */
export function findUncoveredCharacters(value: unknown, measure: Measure): readonly string[] {
  const found = new Set<string>();
  collect(value, measure, found);
  return [...found].sort((one, two) => (one.codePointAt(0) ?? 0) - (two.codePointAt(0) ?? 0));
}
