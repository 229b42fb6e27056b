const longestName = 80;

/** A file name that every system takes: the title without what paths and shells reserve, cut at a word, with `extension`. */
export function toFileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = plain.length <= longestName ? plain : plain.slice(0, longestName).replace(/\s+\S*$/, '');
  return `${short === '' ? 'Workshop' : short}.${extension}`;
}
