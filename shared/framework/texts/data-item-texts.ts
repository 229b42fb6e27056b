import type { DataItemId } from '../data-checklist.ts';

/** The twelve questions about the data, in words. */
export const dataItemTexts: Readonly<Record<DataItemId, string>> = {
  D1: 'Labeled examples exist, or a plan with money behind it makes them',
  D2: 'The rarest class has enough cases',
  D3: 'Agreement and errors of the labels were measured and are acceptable',
  D4: 'Training data resembles production in people, period and channel',
  D5: 'Every feature can be had when serving, computed the same way',
  D6: 'Features are as fresh as the decision needs',
  D7: 'The history covers at least two full cycles, such as seasons or campaigns',
  D8: 'True outcomes come back, and soon enough to monitor',
  D9: 'Legal basis, consent and license cover this use, special categories included',
  D10: 'The data is versioned, has an owner, and its origin is known',
  D11: 'Gaps and errors were profiled',
  D12: 'Protected groups can be told apart for fairness tests',
};
