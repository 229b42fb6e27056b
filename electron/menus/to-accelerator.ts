const names: Readonly<Record<string, string>> = { Mod: 'CommandOrControl', '+': 'Plus', Enter: 'Return' };

/** The key of the registry (`Mod+Shift+Z`) as the system's menus write it (`CommandOrControl+Shift+Z`). */
export function toAccelerator(key: string): string {
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
  return parts.map((part) => names[part] ?? part).join('+');
}
