/** The ways to arrange the cards, in the order in which they are offered. */
export const lensNames = ['free', 'rules-ml', 'risk', 'maturity', 'value', 'roadmap'] as const;
export type LensName = (typeof lensNames)[number];
