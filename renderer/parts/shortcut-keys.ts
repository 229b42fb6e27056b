const macKeys: Readonly<Record<string, string>> = { Ctrl: '⌘', Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const plainKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl', Plus: '+', Escape: 'Esc', ' ': 'Space' };

const isMac = () => typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

/** The keys of a shortcut (`Mod+Shift+Z`) as they are printed on this keyboard. */
export function shortcutKeys(shortcut: string, mac = isMac()): readonly string[] {
  return shortcut
    .split('+')
    .map((key) => (key === '' ? '+' : key))
    .map((key) => (mac ? macKeys[key] : undefined) ?? plainKeys[key] ?? key);
}
