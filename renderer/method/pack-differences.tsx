import { useMessages } from '#renderer/state/messages-context.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { findAtPath, listPackDifferences, type PackPath } from '#shared/framework/packs/pack-path.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { listGroups } from './list-groups.ts';
import { sectionIds } from './method-entries.ts';

const mostShown = 40;

/** What each value of the method is called, by its path. */
function listNames(pack: Pack, messages: Messages): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const section of sectionIds) {
    for (const { title, entries } of listGroups(section, pack, messages)) {
      for (const { path, label } of entries) names.set(path.join('.'), `${title}: ${label}`);
    }
  }
  return names;
}

function toText(pack: Pack, path: PackPath, { method }: Messages): string {
  const value = findAtPath(pack, path);
  if (value === undefined || value === null) return method.entry.nothing;
  if (typeof value === 'boolean') return value ? method.entry.yes : method.entry.no;
  return typeof value === 'object' ? '…' : String(value);
}

/** Every value and text of the method that differs, as it is and as it would be. */
export function PackDifferences({ own, other }: { readonly own: Pack; readonly other: Pack }) {
  const messages = useMessages();
  const { other: words } = messages.method;
  const paths = listPackDifferences(own, other);
  if (paths.length === 0) return null;
  const names = listNames(own, messages);
  return (
    <>
      <p>{words.method(paths.length)}</p>
      <ul className="pack-list small">
        {paths.slice(0, mostShown).map((path) => (
          <li key={path.join('.')}>
            {names.get(path.join('.')) ?? path.join('.')}: <span className="soft">{toText(own, path, messages)}</span> →{' '}
            <b>{toText(other, path, messages)}</b>
          </li>
        ))}
        {paths.length > mostShown && <li>{words.more(paths.length - mostShown)}</li>}
      </ul>
    </>
  );
}
