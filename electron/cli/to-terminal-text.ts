// Controls but tab and line feed, what turns the direction of reading, and the line ends of Unicode.
const unsafe = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * The text with every character that could steer a terminal or turn its reading direction written out as `\u001b`;
 * in JSON this is the same text still.
 */
export function toTerminalText(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
