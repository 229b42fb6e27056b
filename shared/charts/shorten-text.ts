const ellipsis = '…';

/** The text in one line that takes at most `room`; what is cut ends in an ellipsis, which at least is left. */
export function shortenText(text: string, room: number, textRoom: (text: string) => number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (textRoom(line) <= room) return line;
  // A title may have thousands of letters, and no line holds more than some hundred.
  const letters = [...line].slice(0, 200);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textRoom(`${letters.slice(0, middle).join('').trimEnd()}${ellipsis}`) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}${ellipsis}`;
}
