const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const plainKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', '-': '\u2212' };

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Splits `Mod+Shift+Z` into its keys; a plus at the end is the key itself. */
export function splitShortcut(shortcut: string): readonly string[] {
  return shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
}

/** The keys of a shortcut (`Mod+Shift+Z`) as they are printed on this keyboard. */
export function shortcutKeys(shortcut: string, mac = isMac()): readonly string[] {
  return splitShortcut(shortcut).map((key) => (mac ? macKeys[key] : undefined) ?? plainKeys[key] ?? key);
}
