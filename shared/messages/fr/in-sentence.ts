/** A name as it stands inside a sentence: its first letter small, unless it begins with an abbreviation such as ML. */
export function inSentence(name: string): string {
  return /^(?:\p{Lu}{2}|\p{Lu}\/)/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
