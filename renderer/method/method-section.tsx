import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { findAtPath } from '#shared/framework/packs/pack-path.ts';
import { EntryField } from './entry-field.tsx';
import { listGroups } from './list-groups.ts';
import type { MethodEntry, SectionId } from './method-entries.ts';
import { toValueWords } from './to-value-words.ts';
import { usePackEdit } from './use-pack-edit.ts';

/** A section of the method: its values in groups, each beside what the app's own pack says where they differ. */
export function MethodSection({ id }: { readonly id: SectionId }) {
  const messages = useMessages();
  const pack = usePack();
  const { method } = messages;
  return (
    <>
      {(id === 'criteria' || id === 'thresholds') && <p className="small soft method-note">{method.about.fixed}</p>}
      {listGroups(id, pack, messages).map((group) => (
        <fieldset key={group.id} className="method-group">
          <legend>{group.title}</legend>
          {group.entries.map((entry) => (
            <Entry key={entry.path.join('.')} entry={entry} />
          ))}
        </fieldset>
      ))}
    </>
  );
}

function Entry({ entry }: { readonly entry: MethodEntry }) {
  const messages = useMessages();
  const pack = usePack();
  const { isReadOnly } = useEdit();
  const edit = usePackEdit();
  const { method } = messages;
  const [value, shipped] = [findAtPath(pack, entry.path), findAtPath(defaultPack, entry.path)];
  const differs = value !== shipped;
  return (
    <div className="method-entry" data-differs={differs ? '' : undefined} data-kind={entry.kind.type}>
      <EntryField entry={entry} value={value} isReadOnly={isReadOnly} />
      {differs && (
        <p className="method-shipped">
          <span>{method.entry.differs(toValueWords(shipped, entry.kind, messages))}</span>
          {!isReadOnly && shipped !== undefined && (
            <Button
              kind="quiet"
              aria-label={method.entry.putBackOf(entry.label)}
              onClick={() => void edit(entry.path, shipped)}
            >
              {method.entry.putBack}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
