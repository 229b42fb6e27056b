/** Regulation as it stood on `asOf`; orientation for a workshop, not legal advice. */
export type Regulation = {
  readonly asOf: string;
  readonly euAiAct: {
    readonly regulation: string;
    readonly amendedBy: string;
    readonly amendmentInForce: string;
    readonly dates: readonly EuDate[];
    readonly classes: readonly EuClass[];
    readonly prohibitedPractices: readonly ProhibitedPracticeId[];
    readonly annexI: { readonly full: readonly AnnexIProductId[]; readonly limited: readonly AnnexIProductId[] };
    readonly annexIII: readonly AnnexIIIPointId[];
    readonly article6Conditions: readonly Article6ConditionId[];
    readonly highRiskDuties: readonly { readonly id: HighRiskDutyId; readonly article: number }[];
    readonly transparencyDuties: readonly TransparencyDutyId[];
    readonly highRiskFrom: { readonly annexI: string; readonly annexIII: string };
  };
  readonly frameworks: readonly OtherFramework[];
  readonly sources: readonly string[];
};

export const euClasses = [
  'prohibited',
  'high-annex-i',
  'high-annex-iii',
  'transparency',
  'minimal',
  'out-of-eu',
] as const;
export type EuClass = (typeof euClasses)[number];

/** Days from which parts of the EU AI Act apply, after its amendment of 2026. */
export const euDates = [
  { id: 'prohibitions-literacy', from: '2025-02-02' },
  { id: 'general-purpose-models', from: '2025-08-02' },
  { id: 'general-application', from: '2026-08-02' },
  { id: 'new-prohibitions-marking', from: '2026-12-02' },
  { id: 'older-general-purpose-models', from: '2027-08-02' },
  { id: 'annex-iii', from: '2027-12-02' },
  { id: 'annex-i', from: '2028-08-02' },
  { id: 'public-authorities', from: '2030-08-02' },
] as const;
export type EuDateId = (typeof euDates)[number]['id'];
export type EuDate = { readonly id: EuDateId; readonly from: string };

export const prohibitedPractices = [
  'manipulation',
  'exploiting-vulnerability',
  'intimate-material',
  'child-abuse-material',
  'social-scoring',
  'crime-prediction',
  'face-scraping',
  'emotion-at-work',
  'sensitive-biometrics',
  'remote-identification',
] as const;
export type ProhibitedPracticeId = (typeof prohibitedPractices)[number];

export const annexIFull = [
  'toys',
  'recreational-craft',
  'lifts',
  'explosive-atmospheres',
  'radio-equipment',
  'pressure-equipment',
  'cableways',
  'protective-equipment',
  'gas-appliances',
  'medical-devices',
  'in-vitro-diagnostics',
] as const;
export const annexILimited = ['aviation', 'vehicles', 'marine', 'rail', 'machinery'] as const;
export type AnnexIProductId = (typeof annexIFull)[number] | (typeof annexILimited)[number];

/** The areas of Annex III; the fifth by its points. */
export const annexIIIPoints = ['1', '2', '3', '4', '5a', '5b', '5c', '5d', '6', '7', '8'] as const;
export type AnnexIIIPointId = (typeof annexIIIPoints)[number];

export const article6Conditions = ['narrow-task', 'improves-finished', 'detects-deviation', 'preparatory'] as const;
export type Article6ConditionId = (typeof article6Conditions)[number];

export const highRiskDuties = [
  { id: 'risk-management', article: 9 },
  { id: 'data-governance', article: 10 },
  { id: 'technical-documentation', article: 11 },
  { id: 'logging', article: 12 },
  { id: 'instructions', article: 13 },
  { id: 'human-oversight', article: 14 },
  { id: 'accuracy-robustness', article: 15 },
  { id: 'quality-system', article: 17 },
  { id: 'deployer-duties', article: 26 },
  { id: 'rights-assessment', article: 27 },
  { id: 'conformity', article: 43 },
  { id: 'registration', article: 49 },
  { id: 'post-market', article: 72 },
  { id: 'incident-reporting', article: 73 },
] as const;
export type HighRiskDutyId = (typeof highRiskDuties)[number]['id'];

export const transparencyDuties = ['tell-people', 'mark-output', 'inform-exposed', 'disclose-fakes'] as const;
export type TransparencyDutyId = (typeof transparencyDuties)[number];

/** Other frameworks, with their state and the day of it. */
export const otherFrameworks = [
  { id: 'sr-26-2', since: '2026-04-17', status: 'guidance' },
  { id: 'nist-ai-rmf', since: '2023-01-26', status: 'voluntary' },
  { id: 'nist-ai-600-1', since: '2024-07-26', status: 'voluntary' },
  { id: 'iso-42001', since: '2023-12-18', status: 'standard' },
  { id: 'gdpr-22', since: '2018-05-25', status: 'law' },
  { id: 'four-fifths', since: '1978-08-25', status: 'screening' },
  { id: 'colorado', since: '2027-01-01', status: 'law' },
] as const;
export type OtherFrameworkId = (typeof otherFrameworks)[number]['id'];
export type OtherFramework = {
  readonly id: OtherFrameworkId;
  readonly since: string;
  readonly status: (typeof otherFrameworks)[number]['status'];
};

/** What the four functions of the NIST AI RMF find in a workspace. */
export const nistFunctions = ['govern', 'map', 'measure', 'manage'] as const;
export type NistFunctionId = (typeof nistFunctions)[number];

export const generativeRisks = [
  'cbrn',
  'confabulation',
  'dangerous-content',
  'data-privacy',
  'environment',
  'harmful-bias',
  'human-configuration',
  'information-integrity',
  'information-security',
  'intellectual-property',
  'obscene-content',
  'value-chain',
] as const;
export type GenerativeRiskId = (typeof generativeRisks)[number];

/** Objectives of Annex A of ISO/IEC 42001, which holds 38 controls. */
export const isoObjectives = ['A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'A.7', 'A.8', 'A.9', 'A.10'] as const;
export type IsoObjectiveId = (typeof isoObjectives)[number];
export const isoControlCount = 38;

export const regulation: Regulation = {
  asOf: '2026-11-23',
  euAiAct: {
    regulation: '(EU) 2024/1689',
    amendedBy: '(EU) 2026/1744',
    amendmentInForce: '2026-07-27',
    dates: euDates,
    classes: euClasses,
    prohibitedPractices,
    annexI: { full: annexIFull, limited: annexILimited },
    annexIII: annexIIIPoints,
    article6Conditions,
    highRiskDuties,
    transparencyDuties,
    highRiskFrom: { annexI: '2028-08-02', annexIII: '2027-12-02' },
  },
  frameworks: otherFrameworks,
  sources: [
    'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
    'DLA Piper, Digital Omnibus on AI, 2 July 2026',
    'ThomasMoreAI, timeline of the EU AI Act, 5 August 2026',
    'Opencomplai, release note 0.13.1, October 2026',
    'Federal Reserve SR 26-2, OCC Bulletin 2026-13, FDIC, 17 April 2026',
    'NIST AI 100-1 (January 2023) and NIST AI 600-1 (July 2024)',
    'ISO/IEC 42001:2023',
    '29 CFR 1607.4(D); EEOC questions and answers, 1979',
    'Colorado SB 26-189, signed 14 May 2026',
  ],
};
