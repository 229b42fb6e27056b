import './method.css';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { OfferedPack } from '#renderer/state/session-store.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { PackDifference } from '#shared/analysis/packs/compare-packs.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { packKeep } from '#shared/commands/pack/keep.ts';
import { packTake } from '#shared/commands/pack/take.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { PackDifferences } from './pack-differences.tsx';
import { useComparison } from './use-comparison.ts';

type Props = { readonly offered: OfferedPack; readonly onClose: () => void };

/** What another pack would change, use case by use case and why, before it is taken. Closing leaves everything as it is. */
export function OtherPackDialog({ offered: { pack: other, from }, onClose }: Props) {
  const { other: words } = useMessages().method;
  const own = usePack();
  const { run, isReadOnly } = useEdit();
  const keep = () => {
    onClose();
    if (from === 'opening') run(packKeep, {});
  };
  const take = () => {
    onClose();
    run(packTake, { pack: other });
  };
  const isSame = packHash(own) === packHash(other);
  return (
    <Dialog
      title={from === 'opening' ? words.titleOpening : words.titleImport}
      size="full"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={keep}>
            {words.keep}
          </Button>
          <Button kind="primary" disabled={isReadOnly || isSame} onClick={take}>
            {words.take}
          </Button>
        </>
      }
    >
      <p className="soft">{words.lead}</p>
      <dl className="pack-names">
        <PackName label={words.own} pack={own} />
        <PackName label={from === 'file' ? words.imported : words.ours} pack={other} />
      </dl>
      {isSame ? <p>{words.same}</p> : <Changes own={own} other={other} />}
    </Dialog>
  );
}

function PackName({ label, pack }: { readonly label: string; readonly pack: Pack }) {
  const { method, framework } = useMessages();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <b>{method.name(pack)}</b> <span className="small soft">{packHash(pack)}</span>{' '}
        <span className="small soft">{framework.regulation.asOf(pack.regulation.asOf)}</span>
      </dd>
    </>
  );
}

function Changes({ own, other }: { readonly own: Pack; readonly other: Pack }) {
  const messages = useMessages();
  const { other: words } = messages.method;
  const workspace = useOpenWorkspace();
  const comparison = useComparison(workspace, own, other);
  if (comparison === null) return <p aria-live="polite">{words.comparing}</p>;
  const { useCases } = comparison;
  const total = workspace.content.useCaseOrder.length;
  return (
    <>
      <p>{useCases.length === 0 ? words.noUseCase : words.counts(useCases.length, total)}</p>
      {useCases.length > 0 && (
        <table className="pack-changes">
          <thead>
            <tr>
              {(['useCase', 'what', 'now', 'other', 'because'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {useCases.flatMap(({ id, number, title, differences }) =>
              differences.map((difference, index) => (
                <tr key={`${id} ${difference.type}`}>
                  <td>{index === 0 && `${toNumberText(number)} ${title}`}</td>
                  <td>{words.what[difference.type]}</td>
                  <td>{toWords(difference, 'before', messages)}</td>
                  <td>
                    <b>{toWords(difference, 'after', messages)}</b>
                  </td>
                  <td className="soft">{toBecause(difference, messages)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
      <PackDifferences own={own} other={other} />
    </>
  );
}

function toWords(difference: PackDifference, when: 'before' | 'after', { method, common }: Messages): string {
  switch (difference.type) {
    case 'recommendation': {
      const value = difference[when];
      return value === null ? method.other.none : common.recommendations[value];
    }
    case 'tier': {
      const value = difference[when];
      return value === null ? method.other.none : common.tiers[value];
    }
    case 'level':
    case 'target': {
      const value = difference[when];
      return value === null ? method.other.none : method.other.level(value);
    }
  }
}

function toBecause({ because }: PackDifference, { method, format }: Messages): string {
  return because.length === 0 ? method.other.together : format.list(because.map((part) => method.parts[part]));
}
