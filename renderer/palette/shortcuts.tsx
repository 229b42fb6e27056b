import './palette.css';
import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Kbd } from '#renderer/parts/kbd.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { listActionNames, actions as registry } from '#shared/commands/registry.ts';
import { scoreMatch } from './score-match.ts';

type Line = { readonly key: string; readonly label: string; readonly shortcuts: readonly string[] };

/** Every shortcut, searchable. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { palette, actions } = useMessages();
  const [query, setQuery] = useState('');
  const groups = new Map<string, Line[]>();
  const add = (group: string, line: Line) => {
    const isFound = scoreMatch(line.label, query) !== null || line.shortcuts.some((keys) => scoreMatch(keys, query));
    if (isFound) groups.set(group, [...(groups.get(group) ?? []), line]);
  };
  for (const name of listActionNames()) {
    const { keys, menu } = registry[name];
    if (keys.length > 0)
      add(actions.menus[menu ?? 'tools'], { key: name, label: actions.words[name].label, shortcuts: keys });
  }
  for (const { keys, label } of palette.byHand) add(palette.handTitle, { key: label, label, shortcuts: [keys] });
  return (
    <Dialog
      title={palette.shortcutsTitle}
      size="full"
      onClose={onClose}
      actions={<Button onClick={onClose}>{palette.close}</Button>}
    >
      <TextField type="search" label={palette.searchShortcuts} value={query} onChange={setQuery} />
      {groups.size === 0 && <p className="palette-none">{palette.nothing}</p>}
      <div className="shortcut-groups">
        {[...groups].map(([group, lines]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {lines.map(({ key, label, shortcuts }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>
                    {shortcuts.map((keys) => (
                      <Kbd key={keys} shortcut={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
