import { listUseCases } from '#shared/workspace/list-use-cases.ts';
import type { Content, UseCase, UseCaseId } from '#shared/workspace/types.ts';

/** The text without case, accents and no-break spaces, so that what people type meets what is written. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00A0', ' ').toLowerCase();
}

/** All that is said about a use case in words and can be searched. */
function toHaystack(useCase: UseCase): string {
  const texts = [
    useCase.title,
    useCase.shortTitle,
    useCase.owner,
    useCase.sponsor,
    useCase.department,
    ...useCase.tags,
    useCase.summary,
    useCase.decisionSupported,
    useCase.users,
    useCase.peopleAffected,
    useCase.outOfScope,
    useCase.businessMetric,
    useCase.nextStep?.text ?? '',
    ...Object.values(useCase.modelCard),
    ...Object.values(useCase.source),
  ];
  return foldText(texts.join('\n'));
}

const folded = new WeakMap<UseCase, string>();

function readHaystack(useCase: UseCase): string {
  const known = folded.get(useCase);
  if (known !== undefined) return known;
  const haystack = toHaystack(useCase);
  folded.set(useCase, haystack);
  return haystack;
}

/**
 * True when `word` names the use case: by its number as the room writes it (8, 08 or #8), or by its whole id. Part of an id means
 * nothing, and would be found at random.
 */
function isNameOf(word: string, id: UseCaseId, { number }: UseCase): boolean {
  return word === id.toLowerCase() || (/^#?\d{1,6}$/.test(word) && Number(word.replace('#', '')) === number);
}

/**
 * The use cases in which every word of `query` occurs somewhere: as the number or the whole id, or within title, owner, department,
 * tags, description, model card, next step or a column that was imported, without regard to case and accents. In the
 * room's order, archived ones left out; empty for an empty query.
 */
export function findUseCases(content: Content, query: string): readonly UseCaseId[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return listUseCases(content)
    .filter(({ id, useCase }) => {
      const haystack = readHaystack(useCase);
      return words.every((word) => isNameOf(word, id, useCase) || haystack.includes(word));
    })
    .map(({ id }) => id);
}
