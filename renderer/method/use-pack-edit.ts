import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { packEdit } from '#shared/commands/pack/edit.ts';
import { editPack } from '#shared/framework/packs/edit-pack.ts';
import type { PackPath } from '#shared/framework/packs/pack-path.ts';

/** Edits one value of the open workshop's pack: undefined when it was taken, else a sentence about what it would break. */
export function usePackEdit(): (path: PackPath, value: unknown) => string | undefined {
  const pack = usePack();
  const { run } = useEdit();
  const { workspaceErrors, common, method } = useMessages();
  return (path, value) => {
    const edited = editPack(pack, path, value);
    if (edited.ok) {
      run(packEdit, { path, value });
      return undefined;
    }
    const [issue] = edited.error;
    if (issue === undefined) return common.unknown;
    const part = issue.path.split('.')[0] ?? '';
    const names: Readonly<Record<string, string>> = {
      ...method.parts,
      id: method.about.id,
      version: method.about.version,
    };
    return `${workspaceErrors.issue({ ...issue, path: names[part] ?? issue.path })}.`;
  };
}
