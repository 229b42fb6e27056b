import { More } from '#renderer/inspector/fields/more.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type FourFifths, fourFifths, type GroupFairness } from '#shared/analysis/risk/four-fifths.ts';
import type { UseCaseId, UseCaseRisk } from '#shared/workspace/types.ts';

type Props = { readonly risk: UseCaseRisk; readonly id: UseCaseId };
/** Beyond it, chance explains a difference in fewer than one of twenty cases. */
const clearZ = 1.96;
type Group = UseCaseRisk['fairnessGroups'][number];

/** How many of each group applied and were chosen, with each group's rate against the highest. */
export function FairnessPart({ risk, id }: Props) {
  const words = useMessages().inspector.more.risk;
  const { edit, isReadOnly } = useEdits(id);
  const { fairnessGroups } = risk;
  const keep = (next: readonly Group[]) => edit.risk({ fairnessGroups: next });
  const isSound = fairnessGroups.every(({ applicants, selected }) => selected <= applicants);
  const screening = isSound ? fourFifths(fairnessGroups) : null;
  return (
    <Spot name="fairness">
      <More title={words.fairness} values={[fairnessGroups]}>
        <p className="entry-hint">{words.fairnessHint}</p>
        <ul className="entry-rows">
          {fairnessGroups.map((group, index) => (
            <GroupRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a group has no id, and its name is what is being typed
              key={index}
              group={group}
              result={screening?.groups[index]}
              isReadOnly={isReadOnly}
              onChange={(changes) =>
                keep(fairnessGroups.map((each, other) => (other === index ? { ...each, ...changes } : each)))
              }
              onRemove={() => keep(fairnessGroups.filter((_, other) => other !== index))}
            />
          ))}
        </ul>
        {!isReadOnly && (
          <Button onClick={() => keep([...fairnessGroups, { name: '', applicants: 0, selected: 0 }])}>
            {words.addGroup}
          </Button>
        )}
        {screening !== null && <Screening screening={screening} />}
      </More>
    </Spot>
  );
}

/** What chance explains of the difference between the lowest and the highest rate. */
function Screening({ screening }: { readonly screening: FourFifths }) {
  const { inspector, governance } = useMessages();
  const { z, fisherP, needsExact, isTooFewToTell } = screening;
  if (z === null && fisherP === null) return null;
  return (
    <div aria-live="polite">
      {isTooFewToTell && <p className="small">{inspector.more.risk.tooFew}</p>}
      {!needsExact && z !== null && <p className="small">{governance.fairness.z(z, Math.abs(z) > clearZ)}</p>}
      {needsExact && fisherP !== null && <p className="small">{governance.fairness.fisher(fisherP)}</p>}
      <p className="small quiet">{governance.fairness.screening}</p>
    </div>
  );
}

type RowProps = {
  readonly group: Group;
  readonly result: GroupFairness | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (changes: Partial<Group>) => void;
  readonly onRemove: () => void;
};

function GroupRow({ group, result, isReadOnly, onChange, onRemove }: RowProps) {
  const words = useMessages().inspector.more.risk;
  const number = (field: 'applicants' | 'selected') => (
    <NumberField
      kind="count"
      isWhole
      isRequired
      label={words[field]}
      value={group[field]}
      isReadOnly={isReadOnly}
      onChange={(value) => onChange({ [field]: value ?? 0 })}
    />
  );
  return (
    <li>
      <span className="grow">
        <TextField
          label={words.group}
          value={group.name}
          isReadOnly={isReadOnly}
          onChange={(name) => onChange({ name })}
        />
      </span>
      <IconButton icon="x" label={words.removeGroup(group.name)} disabled={isReadOnly} onClick={onRemove} />
      {number('applicants')}
      {number('selected')}
      {group.selected > group.applicants && <p className="entry-error">{words.tooMany}</p>}
      {result !== undefined && result.ratio !== null && (
        <p className="small quiet">
          {words.ratio(result.ratio)}
          {result.isTooSmall ? `, ${words.tooSmall}` : result.isAdverse ? `, ${words.adverse}` : ''}
        </p>
      )}
    </li>
  );
}
