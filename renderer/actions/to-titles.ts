const listMark = /^(?:[-*•‣–—]|\d{1,3}[.)])\s+/;

/** The titles in pasted text: one per line, without the mark of a list, blank lines left out, cut at `limit` characters. */
export function toTitles(text: string, limit: number): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('\t', ' ').trim().replace(listMark, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.slice(0, limit));
}
