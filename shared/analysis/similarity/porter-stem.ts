const consonant = '[^aeiou]';
const vowel = '[aeiouy]';
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
/** Measure above 0, exactly 1 and above 1: how often vowels are followed by consonants. */
const someMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}`);
const oneMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`);
const moreMeasure = new RegExp(`^(${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(${consonants})?${vowel}`);
const shortEnd = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

type Ending = readonly [ending: string, replacement: string];

const secondStep: readonly Ending[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];

const thirdStep: readonly Ending[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const fourthStep =
  /^(.+?)(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$|^(.+?[st])(ion)$/;

/** Step 1a: plurals. */
function cutPlural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function mend(stem: string): string {
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return shortEnd.test(stem) ? `${stem}e` : stem;
}

/** Steps 1b and 1c: past tense, gerund, final y. */
function cutTense(word: string): string {
  const agreed = /^(.+?)eed$/.exec(word);
  if (agreed !== null) return someMeasure.test(agreed[1] ?? '') ? word.slice(0, -1) : word;
  const stem = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  return stem !== undefined && hasVowel.test(stem) ? mend(stem) : word;
}

function cutY(word: string): string {
  const stem = /^(.+?)y$/.exec(word)?.[1];
  return stem !== undefined && hasVowel.test(stem) ? `${stem}i` : word;
}

function replaceEnding(word: string, endings: readonly Ending[]): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const stem = word.slice(0, -found[0].length);
  return someMeasure.test(stem) ? stem + found[1] : word;
}

function cutLast(word: string): string {
  const match = fourthStep.exec(word);
  const stem = match?.[1] ?? match?.[3];
  return stem !== undefined && moreMeasure.test(stem) ? stem : word;
}

/** Step 5: a final e, and ll. */
function tidy(word: string): string {
  const stem = /^(.+?)e$/.exec(word)?.[1];
  const isCut = stem !== undefined && (moreMeasure.test(stem) || (oneMeasure.test(stem) && !shortEnd.test(stem)));
  const cut = isCut ? stem : word;
  return cut.endsWith('ll') && moreMeasure.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * The stem of an English word in small letters, by Porter's algorithm (Porter 1980): `maintenance`, `mainten`;
 * `predicting`, `predict`. Words of one or two letters, and what is no word, stay as they are.
 */
export function porterStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const base = cutY(cutTense(cutPlural(word)));
  return tidy(cutLast(replaceEnding(replaceEnding(base, secondStep), thirdStep)));
}
