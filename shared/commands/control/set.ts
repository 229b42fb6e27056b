import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { risk as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseId, UseCaseRisk } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceEntries, replaceFields, replaceUseCase } from '../replace.ts';

type Control = UseCaseRisk['controls'][string];

export type ControlSetParams = {
  readonly id: UseCaseId;
  /** Id of the control. */
  readonly control: string;
  /** What is left out stays; a control that was never set is open. */
  readonly changes: Partial<Control>;
};

const noControl: Control = { status: 'open', owner: '', due: null, note: '' };

/** Sets the state, owner, due day or note of a control that the tier requires. */
export const controlSet: Command<ControlSetParams> = {
  name: 'control.set',
  isEnabled: ({ content }, { id, control, changes }) =>
    findUseCase(content, id) !== undefined &&
    isValidEntry(schema.shape.controls, control, { ...noControl, ...changes }),
  run: (workspace, { id, control, changes }) =>
    replaceUseCase(workspace, id, ({ risk }) => {
      const after = applyChanges<Control>(findEntry(risk.controls, control) ?? noControl, changes);
      return { risk: replaceFields(risk, { controls: replaceEntries(risk.controls, [[control, after]]) }) };
    }),
};
