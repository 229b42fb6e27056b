export type ValueKind = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'object' | 'nothing' | 'other';
export type TextForm =
  | 'day'
  | 'instant'
  | 'id'
  | 'document-id'
  | 'time-of-day'
  | 'color'
  | 'currency'
  | 'image'
  | 'other';
export type ReferenceKind =
  | 'use-case'
  | 'participant'
  | 'enabler'
  | 'decision'
  | 'zone'
  | 'note'
  | 'use-case-or-enabler';

/** What is wrong with a value, with what was expected instead. */
export type IssueProblem =
  | { readonly type: 'missing' }
  | { readonly type: 'wrong-kind'; readonly expected: ValueKind; readonly found: ValueKind }
  | { readonly type: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly type: 'too-small'; readonly minimum: number; readonly of: 'number' | 'text' | 'list' }
  | { readonly type: 'too-big'; readonly maximum: number; readonly of: 'number' | 'text' | 'list' }
  | { readonly type: 'not-a-multiple'; readonly step: number }
  | { readonly type: 'wrong-form'; readonly form: TextForm }
  | { readonly type: 'wrong-key' }
  | { readonly type: 'out-of-order' }
  | { readonly type: 'falling' }
  | { readonly type: 'all-zero' }
  | { readonly type: 'differs'; readonly stated: string; readonly found: string }
  | { readonly type: 'unknown-reference'; readonly to: ReferenceKind; readonly id: string }
  | { readonly type: 'listed-twice'; readonly id: string }
  | { readonly type: 'not-listed'; readonly order: string }
  | { readonly type: 'number-taken'; readonly number: number }
  | { readonly type: 'number-not-ahead'; readonly minimum: number }
  | { readonly type: 'other'; readonly detail: string };

/** One bad value: keys and positions that lead to it, joined by dots, and what is wrong. */
export type ParseIssue = { readonly path: string; readonly problem: IssueProblem };
