// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/**
 * Text as it may stand in XML 1.0, between tags or in a quoted attribute: no character of it can be read as markup, and
 * what XML cannot hold at all (control characters, halves of a pair) is U+FFFD.
 */
export function toXmlText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
