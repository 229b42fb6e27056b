import { type Filter, type FilterKind, filterKinds } from '#shared/canvas/finding/filter.ts';
import type { Messages } from '#shared/messages/messages.ts';

function find<Words extends Readonly<Record<string, string>>>(words: Words, key: string, none: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? none) : none;
}

/** What a value of the filter is called. */
export function toValueWord({ finding, common }: Messages, kind: FilterKind, value: string): string {
  switch (kind) {
    case 'tier':
      return find(common.tiers, value, finding.noTier);
    case 'recommendation':
      return find(common.recommendations, value, finding.noRecommendation);
    case 'owner':
      return value === '' ? finding.noOwner : value;
    case 'tag':
      return value === '' ? finding.noTag : value;
    case 'open':
      return find(finding.open, value, value);
  }
}

/** What the filter asks, kind by kind, in words. */
export function listAsked(
  messages: Messages,
  filter: Filter,
): readonly { readonly kind: FilterKind; readonly text: string }[] {
  return filterKinds
    .filter((kind) => filter[kind].length > 0)
    .map((kind) => {
      const values = filter[kind].map((value) => toValueWord(messages, kind, value));
      return { kind, text: messages.finding.asked(messages.finding.kinds[kind], values) };
    });
}
