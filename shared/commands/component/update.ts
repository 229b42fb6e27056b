import { content as schema } from '#shared/workspace/schema/content.ts';
import type { Component } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceContent, replaceEntries } from '../replace.ts';

export type ComponentUpdateParams = {
  /** Id of the component. */
  readonly component: string;
  /** What is left out stays. */
  readonly changes: Partial<Component>;
};

const noComponent: Component = { target: null, owner: '', summary: '', actions: [] };

/** Sets the target, owner, summary or next actions of one of the seven components. */
export const componentUpdate: Command<ComponentUpdateParams> = {
  name: 'component.update',
  isEnabled: (_workspace, { component, changes }) =>
    isValidEntry(schema.shape.components, component, { ...noComponent, ...changes }),
  run: (workspace, { component, changes }) => {
    const { components } = workspace.content;
    const after = applyChanges<Component>(findEntry(components, component) ?? noComponent, changes);
    return replaceContent(workspace, { components: replaceEntries(components, [[component, after]]) });
  },
};
