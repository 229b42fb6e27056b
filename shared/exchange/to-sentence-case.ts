/** Whether a title of two words or more has letters and all of them are capitals. A lone word may be an acronym. */
export function isInCapitals(title: string): boolean {
  const words = title.trim().split(/\s+/);
  return words.length > 1 && /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
}

/** The title with a capital at its start and small letters after it; words with a digit in them stay as they are. */
export function toSentenceCase(title: string): string {
  const lowered = title
    .split(/(\s+)/)
    .map((word) => (/\d/.test(word) ? word : word.toLowerCase()))
    .join('');
  return lowered.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
