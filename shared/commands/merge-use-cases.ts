import { isSame } from '#shared/workspace/is-same.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { longTextLimit } from '#shared/workspace/schema/primitives.ts';
import { useCase as schema } from '#shared/workspace/schema/use-case.ts';
import type { CriterionScore, UseCase, Vote } from '#shared/workspace/types.ts';
import { findEntry } from './replace.ts';

/** What the other use case says about a fact on which both say something, by the path of the fact. */
type Conflicts = Map<string, string>;

type Fields = Readonly<Record<string, unknown>>;

/** Fields in which two texts stand one under the other; of a short one there is room for one. */
const longTexts: ReadonlySet<string> = new Set([
  'summary',
  'decisionSupported',
  'users',
  'peopleAffected',
  'outOfScope',
  'note',
  'description',
  'evidence',
  'sources',
  'fallback',
  'reason',
  'dissent',
]);
/** Lists in which each entry counts by itself. */
const sets: ReadonlySet<string> = new Set(['tags', 'requires']);
/** What is one statement, and would be none if it were made of two. */
const wholes: ReadonlySet<string> = new Set([
  'recommendationOverride',
  'override',
  'target',
  'placement',
  'standing',
  'nextStep',
  'cellValues',
]);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isFields(value) && Object.keys(value).length === 0;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Both texts, one under the other; null where there is no room for both. */
function joinTexts(own: string, other: string): string | null {
  if (own.includes(other)) return own;
  const joined = `${own}\n${other}`;
  return joined.length <= longTextLimit ? joined : null;
}

function mergeValue(own: unknown, other: unknown, path: readonly string[], conflicts: Conflicts): unknown {
  const key = path.at(-1) ?? '';
  if (own === undefined) return other;
  if (isEmpty(other) || isSame(own, other)) return own;
  if (isEmpty(own)) return other;
  if (typeof own === 'string' && typeof other === 'string' && (longTexts.has(key) || path[0] === 'modelCard')) {
    const joined = joinTexts(own, other);
    if (joined !== null) return joined;
  }
  if (Array.isArray(own) && Array.isArray(other) && sets.has(key)) {
    return [...own, ...other.filter((item) => !own.includes(item))];
  }
  if (isFields(own) && isFields(other) && !wholes.has(key) && !Object.hasOwn(own, 'likely')) {
    return mergeFields(own, other, path, conflicts);
  }
  conflicts.set(path.join('.'), toText(other));
  return own;
}

function mergeFields(own: Fields, other: Fields, path: readonly string[], conflicts: Conflicts): Fields {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.map((key) => [key, mergeValue(findEntry(own, key), findEntry(other, key), [...path, key], conflicts)]),
  );
}

function say(number: number, value: number | null, reason: string): string {
  return [`${number}:`, value === null ? '?' : String(value), reason].filter((part) => part !== '').join(' ');
}

/** The votes of one participant on both: every round of either; the other word in a round stands in the reason. */
function mergeVotes(
  own: readonly Vote[],
  other: readonly Vote[],
  number: number,
  keep: (key: string, text: string) => void,
): readonly Vote[] {
  const merged = own.map((vote) => {
    let { reason } = vote;
    for (const again of other) {
      if (again.round !== vote.round || own.some((each) => isSame(again, each))) continue;
      const text = say(number, again.value, again.reason);
      reason = reason === '' ? text : (joinTexts(reason, text) ?? reason);
      keep(`round ${vote.round}`, JSON.stringify(again));
    }
    return reason === vote.reason ? vote : { ...vote, reason };
  });
  const added = other.filter(({ round }) => !own.some((vote) => vote.round === round));
  return added.length === 0 ? merged : [...merged, ...added].sort((a, b) => a.round - b.round);
}

function mergeScore(
  own: CriterionScore,
  other: CriterionScore,
  number: number,
  keep: (key: string, text: string) => void,
): CriterionScore {
  const votes = { ...own.votes };
  for (const participant of listKeys(other.votes)) {
    const note = (name: string, text: string) => keep(`${participant} ${name}`, text);
    votes[participant] = mergeVotes(
      findEntry(own.votes, participant) ?? [],
      other.votes[participant] ?? [],
      number,
      note,
    );
  }
  let settled = own.settled ?? other.settled;
  if (own.settled !== null && other.settled !== null && !isSame(own.settled, other.settled)) {
    const text = say(number, other.settled.value, other.settled.reason);
    const reason = own.settled.reason === '' ? text : joinTexts(own.settled.reason, text);
    keep('settled', JSON.stringify(other.settled));
    if (reason !== null) settled = { ...own.settled, reason };
  }
  const dissent = own.dissent === '' ? other.dissent : joinTexts(own.dissent, other.dissent);
  if (dissent === null) keep('dissent', other.dissent);
  return { votes, settled, dissent: dissent ?? own.dissent };
}

/** Fields of a score that this version does not know. */
function pickUnknown({ votes: _votes, settled: _settled, dissent: _dissent, ...rest }: CriterionScore): Fields {
  return rest;
}

function mergeScores(own: UseCase, other: UseCase, conflicts: Conflicts): UseCase['scores'] {
  const scores = { ...own.scores };
  for (const criterion of listKeys(other.scores)) {
    const theirs = other.scores[criterion];
    const ours = own.scores[criterion];
    if (theirs === undefined) continue;
    const keep = (key: string, text: string) => {
      const name = `scores.${criterion}.${key}`;
      const before = conflicts.get(name);
      conflicts.set(name, before === undefined ? text : `${before}\n${text}`);
    };
    if (ours === undefined) scores[criterion] = theirs;
    else {
      const unknown = mergeFields(pickUnknown(ours), pickUnknown(theirs), ['scores', criterion], conflicts);
      scores[criterion] = { ...unknown, ...mergeScore(ours, theirs, other.number, keep) };
    }
  }
  return scores;
}

/** What came from lists and other use cases, by name; a name that both have holds both texts. */
function mergeSources(own: UseCase, other: UseCase, conflicts: Conflicts): UseCase['source'] {
  const source = new Map(Object.entries(own.source));
  const add = (name: string, text: string) => {
    const before = source.get(name) ?? '';
    const joined = before === '' ? text : joinTexts(before, text);
    if (joined === null) add(`${name}*`, text);
    else source.set(name, joined);
  };
  for (const [name, text] of Object.entries(other.source)) add(name, text);
  for (const [path, text] of conflicts) add(`${other.number} ${path}`, text);
  return Object.fromEntries(source);
}

/**
 * One use case with all that was said about two. What one of them leaves open comes from the other; votes, tags and
 * requirements of both are kept, long texts stand one under the other, and another word about the same fact is kept
 * under `source` by number and name of the fact. Number, title and whatever both decided stay as `own` has them.
 */
export function mergeUseCases(own: UseCase, other: UseCase): UseCase {
  const conflicts: Conflicts = new Map();
  const { scores: _scores, source: _source, number: _number, archivedAt: _archivedAt, ...rest } = other;
  const merged = mergeFields({ ...own }, { ...rest }, [], conflicts);
  const scores = mergeScores(own, other, conflicts);
  // Everything in it came from use cases that are valid: this only says so to the compiler.
  return schema.parse({ ...merged, scores, source: mergeSources(own, other, conflicts) });
}
