import type { Workspace } from '#shared/workspace/types.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

type Named = { readonly name: string; readonly role: string; readonly isParticipant: boolean };

const personFields: ReadonlySet<string> = new Set(['by', 'owner', 'sponsor', 'facilitator']);

/** Every text in `value` that stands where a person is named. */
function* listPersonTexts(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, held] of Object.entries(value)) {
    if (typeof held !== 'string') yield* listPersonTexts(held);
    else if (personFields.has(field)) yield held;
  }
}

/** The words of one name, given names first; “Lovelace, Ada” and “Ada Lovelace, finance” are the same two. */
function toParts(text: string): readonly string[] {
  const [before = '', after = ''] = text.replace(/\([^)]*\)/g, ' ').split(',');
  const isFamilyFirst = after.trim() !== '' && !/\S\s+\S/.test(before.trim());
  const name = isFamilyFirst ? `${after} ${before}` : before;
  const parts = name.normalize('NFC').split(/[\s\p{Pd}]+/u);
  return parts
    .map((part) => part.replace(/[.:]+$/, ''))
    .filter((part) => /\p{L}/u.test(part) && !/^(?:dr|prof|mr|mrs|ms|mx|sir|dame)$/i.test(part));
}

function collectNames({ content }: Workspace): readonly Named[] {
  const participants = Object.values(content.participants).map(({ name, role }) => ({
    name,
    role: role.trim(),
    isParticipant: true,
  }));
  const others = [...listPersonTexts(content)]
    .flatMap((text) => text.split(/[/;&+\n]|\sand\s/u))
    .map((name) => ({ name, role: '', isParticipant: false }));
  return [...participants, ...others];
}

/** Names of units and roles, and their words: an owner called so is no person. */
function collectUnits({ content }: Workspace): ReadonlySet<string> {
  const texts = [
    content.workshop.organization,
    ...Object.values(content.useCases).map(({ department }) => department),
    ...Object.values(content.participants).flatMap(({ role, group }) => [role, group]),
  ];
  const lower = texts.map((text) => text.trim().toLowerCase());
  return new Set([...lower, ...lower.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))]);
}

const between = String.raw`[\s\p{Pd}\u00AD\u200B-\u200D\u2060._]+`;

function toPattern(part: string): string {
  return part
    .toLowerCase()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
    .replace(/['’ʼ]/g, "['’ʼ]");
}

type Spelling = { readonly pattern: string; readonly role: string };

/** Every way in which one person may be written, the longest first. */
function listSpellings({ name, role, isParticipant }: Named, units: ReadonlySet<string>): readonly Spelling[] {
  const parts = toParts(name);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isUnit = (word: string) => isOrdinaryWord(word) || units.has(word.toLowerCase());
  if (parts.length === 1) {
    const isTooShort = [...first].length < (isParticipant ? 2 : 3);
    return isTooShort || (!isParticipant && isUnit(first)) ? [] : [{ pattern: toPattern(first), role }];
  }
  if (!isParticipant && (/^(?:the|a|an|our|all)$/i.test(first) || units.has(name.trim().toLowerCase()))) return [];
  const given = parts.slice(0, -1).map(toPattern);
  const family = toPattern(last);
  const spellings = [
    [...given, family].join(between),
    `${family}\\s*,\\s*${given.join(between)}`,
    ...(given.length > 1 ? [`${toPattern(first)}${between}${family}`, `${family}\\s*,\\s*${toPattern(first)}`] : []),
  ];
  // A unit such as “Claims Operations” has ordinary words in it, and a person's family name may be one: “Price”.
  const isPerson = isParticipant || !parts.some((part) => isUnit(part) || !/^\p{Lu}/u.test(part));
  if (isPerson && [...last].length >= 4 && !isUnit(last)) spellings.push(family);
  return spellings.map((pattern) => ({ pattern, role }));
}

/**
 * Puts the role, or `fallback`, in place of every person that the workspace names anywhere: as whole words, in any case,
 * with any space or hyphen between them, family name first, and the family name alone.
 */
export function createNameRedactor(workspace: Workspace, fallback: string): (text: string) => string {
  const units = collectUnits(workspace);
  const roles = new Map<string, string>();
  for (const named of collectNames(workspace)) {
    for (const { pattern, role } of listSpellings(named, units)) {
      // One spelling of two people tells neither role; participants, who have one, come first.
      const known = roles.get(pattern);
      if (known === undefined) roles.set(pattern, role);
      else if (role !== '' && role !== known) roles.set(pattern, '');
    }
  }
  if (roles.size === 0) return (text) => text;
  const spellings = [...roles].sort(([one], [two]) => two.length - one.length);
  const exact = spellings.map(([pattern, role]) => ({ matcher: new RegExp(`^(?:${pattern})$`, 'iu'), role }));
  const any = spellings.map(([pattern]) => pattern).join('|');
  const matcher = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${any})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  const replace = (found: string) => {
    const spelling = exact.find((one) => one.matcher.test(found));
    // “Mark” and “Al” are names, “mark” and “al” are not.
    const isOrdinary = isOrdinaryWord(found) || [...found].length < 3;
    if (isOrdinary && !/^\p{Lu}/u.test(found)) return found;
    return (spelling?.role ?? '') || fallback;
  };
  return (text) => text.normalize('NFC').replace(matcher, replace);
}
