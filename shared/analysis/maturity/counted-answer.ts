import type { MaturityAnswer } from '#shared/workspace/types.ts';

/** What an answer to a statement counts as: evidenced only where its text says what shows it, else claimed (method 7.1). */
export function countedAnswer(given: MaturityAnswer | undefined): MaturityAnswer['answer'] {
  if (given === undefined) return null;
  return given.answer === 'evidenced' && given.evidence.trim() === '' ? 'claimed' : given.answer;
}
