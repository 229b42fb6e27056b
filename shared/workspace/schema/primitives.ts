import '#shared/interpret-schemas.ts';
import * as z from 'zod';

/**
 * An object that keeps fields it does not know, so that a file of a later version survives a round trip,
 * while its type shows only the fields that are known.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/** Longest text of one line, in characters (titles, names). */
export const shortTextLimit = 300;
/** Longest text of several lines, in characters (summaries, reasons). */
export const longTextLimit = 20_000;

export const shortText = z.string().max(shortTextLimit);
export const longText = z.string().max(longTextLimit);
/** A number that JSON can hold: `1e999` is refused here and not turned into Infinity. */
export const finite = z.number().finite();
/** Largest amount of money, and largest count of anything: a sum of a whole portfolio stays a number that can be read. */
export const amountLimit = 1e12;
/** Largest worth of one decision, in money. */
export const unitValueLimit = 1e9;
/** Largest upkeep as a multiple of what it costs to build. */
export const multipleLimit = 1000;

export const nonNegative = finite.min(0).max(amountLimit);
/** Money per decision, gained or lost. */
export const unitValue = finite.min(-unitValueLimit).max(unitValueLimit);
export const share = finite.min(0).max(1);
export const whole = z.int().min(0);
/** A calendar day, `2026-11-23`. */
export const day = z.iso.date();
/** A moment, `2026-11-23T14:02:00.000Z`. */
export const instant = z.iso.datetime();

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const idText = z.string().regex(idPattern);

export const useCaseId = idText.brand<'UseCaseId'>();
export const participantId = idText.brand<'ParticipantId'>();
export const zoneId = idText.brand<'ZoneId'>();
export const noteId = idText.brand<'NoteId'>();
export const linkId = idText.brand<'LinkId'>();
export const decisionId = idText.brand<'DecisionId'>();
export const enablerId = idText.brand<'EnablerId'>();
export const groupId = idText.brand<'GroupId'>();
export const bookmarkId = idText.brand<'BookmarkId'>();

export type UseCaseId = z.infer<typeof useCaseId>;
export type ParticipantId = z.infer<typeof participantId>;
export type ZoneId = z.infer<typeof zoneId>;
export type NoteId = z.infer<typeof noteId>;
export type LinkId = z.infer<typeof linkId>;
export type DecisionId = z.infer<typeof decisionId>;
export type EnablerId = z.infer<typeof enablerId>;
export type GroupId = z.infer<typeof groupId>;
export type BookmarkId = z.infer<typeof bookmarkId>;

/** An estimate as lowest, most likely and highest value of the kind `of`, low ≤ likely ≤ high. */
function threePointOf(of: z.ZodNumber) {
  return record({ low: of, likely: of, high: of }).refine(
    (value) => value.low <= value.likely && value.likely <= value.high,
    { message: 'low ≤ likely ≤ high' },
  );
}

/** A share, 0 to 1: an accuracy, the part in which a result is used. */
export const threePointShare = threePointOf(share);
/** Costs in money, or how often something happens; never below zero. */
export const threePointAmount = threePointOf(nonNegative);
/** Money that may be a loss. */
export const threePointMoney = threePointOf(finite.min(-amountLimit).max(amountLimit));
/** Money per decision that may be a loss. */
export const threePointUnitValue = threePointOf(unitValue);
/** A multiple of another amount. */
export const threePointMultiple = threePointOf(finite.min(0).max(multipleLimit));

/** Who said it, when, and why: carried by everything that overrides what the app computes. */
export const reasonFields = {
  reason: longText,
  by: shortText.default(''),
  at: instant.nullable().default(null),
};

export const criterionIds = ['complexity', 'data', 'value', 'dynamics', 'volume'] as const;
export const criterionId = z.enum(criterionIds);
export type CriterionId = z.infer<typeof criterionId>;

export const tiers = ['low', 'medium', 'high', 'critical'] as const;
export const tier = z.enum(tiers);

export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const grade = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export const scoreValue = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const roles = ['dataScientist', 'mlEngineer', 'dataEngineer', 'platformEngineer'] as const;
export const role = z.enum(roles);
/** A number per role; a role left out is zero. */
export const perRole = z.partialRecord(role, nonNegative);
