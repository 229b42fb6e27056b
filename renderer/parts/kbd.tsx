import './kbd.css';
import { shortcutKeys } from './shortcut-keys.ts';

/** The keys of a shortcut such as `Ctrl+Shift+Z`, one box each. */
export function Kbd({ shortcut }: { readonly shortcut: string }) {
  const keys = shortcutKeys(shortcut);
  return (
    <span className="kbd-keys">
      {keys.map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}
