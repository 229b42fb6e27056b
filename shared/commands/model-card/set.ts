import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { omitKeys, replaceEntries, replaceUseCase } from '../replace.ts';

export type ModelCardSetParams = {
  readonly id: UseCaseId;
  /** Id of the section. */
  readonly section: string;
  /** Empty: the section goes. */
  readonly text: string;
};

/** Writes a section of a use case's model card. */
export const modelCardSet: Command<ModelCardSetParams> = {
  name: 'model-card.set',
  isEnabled: ({ content }, { id, section, text }) =>
    findUseCase(content, id) !== undefined && isValidEntry(schema.shape.modelCard, section, text),
  run: (workspace, { id, section, text }) =>
    replaceUseCase(workspace, id, ({ modelCard }) => ({
      modelCard: text === '' ? omitKeys(modelCard, [section]) : replaceEntries(modelCard, [[section, text]]),
    })),
};
