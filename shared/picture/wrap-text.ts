import type { MeasureWidth, Weight } from './picture.ts';

type Style = { readonly size: number; readonly weight: Weight };

/** The text, or as much of its beginning as fits with an ellipsis. */
export function cutText(text: string, width: number, { size, weight }: Style, measure: MeasureWidth): string {
  if (measure(text, size, weight) <= width) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** The text in lines no wider than `width`, at its line ends and spaces, and inside words that are wider than a line. */
export function wrapText(text: string, width: number, style: Style, measure: MeasureWidth): readonly string[] {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    const add = (word: string) => {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        return;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line) && line.length > 1) {
        const letters = [...line];
        let count = 1;
        while (count < letters.length && fits(letters.slice(0, count + 1).join(''))) count += 1;
        lines.push(letters.slice(0, count).join(''));
        line = letters.slice(count).join('');
      }
    };
    for (const word of paragraph.trim().split(/[ \t]+/)) add(word);
    return [...lines, line];
  });
}
