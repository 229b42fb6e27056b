import { splitShortcut } from '#renderer/parts/shortcut-keys.ts';
import { type ActionName, actions, listActionNames } from '#shared/commands/registry.ts';

/** What of a key press matters. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const isPrintable = (key: string) => key.length === 1;

function isModified(keys: readonly string[]): boolean {
  return keys.includes('Mod') || keys.includes('Alt') || keys.some((key) => /^F\d+$/.test(key));
}

function matches(shortcut: string, press: KeyPress, mac: boolean, isTyping: boolean): boolean {
  const keys = splitShortcut(shortcut);
  if (isTyping && !isModified(keys)) return false;
  const key = keys.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (otherMod || mod !== keys.includes('Mod') || press.altKey !== keys.includes('Alt')) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && press.shiftKey === keys.includes('Shift');
  // What a key prints already tells whether Shift was down: "?" needs it on one keyboard and not on another.
  const needsShift = keys.includes('Shift');
  const isSymbol = isPrintable(key) && !/^[a-z]$/i.test(key);
  if (!isSymbol && press.shiftKey !== needsShift) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** The action that a key press asks for. While somebody is typing, only keys with Mod, Alt or a function key count. */
export function findAction(press: KeyPress, mac: boolean, isTyping: boolean): ActionName | undefined {
  return listActionNames().find((name) =>
    actions[name].keys.some((shortcut) => matches(shortcut, press, mac, isTyping)),
  );
}
