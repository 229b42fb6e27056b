import { useMessages } from '#renderer/state/messages-context.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { findAtPath, listPackDifferences, type PackPath } from '#shared/framework/packs/pack-path.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { listGroups } from './list-groups.ts';
import { type EntryKind, sectionIds } from './method-entries.ts';
import { toValueWords } from './to-value-words.ts';

const mostShown = 40;

type Known = { readonly name: string; readonly kind: EntryKind };

/** What each value of the method is called and how it is written, by its path. */
function listKnown(pack: Pack, messages: Messages): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const section of sectionIds) {
    for (const { title, entries } of listGroups(section, pack, messages)) {
      for (const { path, label, kind } of entries)
        known.set(path.join('.'), { name: messages.format.labeled(title, label), kind });
    }
  }
  return known;
}

function toText(pack: Pack, path: PackPath, known: Known | undefined, messages: Messages): string {
  const value = findAtPath(pack, path);
  if (known !== undefined && value !== undefined) return toValueWords(value, known.kind, messages);
  const { entry } = messages.method;
  if (value === undefined || value === null) return entry.nothing;
  if (typeof value === 'boolean') return value ? entry.yes : entry.no;
  return typeof value === 'object' ? '…' : String(value);
}

/** Every value and text of the method that differs, as it is and as it would be. */
export function PackDifferences({ own, other }: { readonly own: Pack; readonly other: Pack }) {
  const messages = useMessages();
  const { other: words } = messages.method;
  const paths = listPackDifferences(own, other);
  if (paths.length === 0) return null;
  const known = listKnown(own, messages);
  return (
    <>
      <p>{words.method(paths.length)}</p>
      <ul className="pack-list small">
        {paths.slice(0, mostShown).map((path) => {
          const entry = known.get(path.join('.'));
          return (
            <li key={path.join('.')}>
              {entry?.name ?? path.join('.')}: <span className="soft">{toText(own, path, entry, messages)}</span> →{' '}
              <b>{toText(other, path, entry, messages)}</b>
            </li>
          );
        })}
        {paths.length > mostShown && <li>{words.more(paths.length - mostShown)}</li>}
      </ul>
    </>
  );
}
