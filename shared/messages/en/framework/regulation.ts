import type {
  AnnexIIIPointId,
  AnnexIProductId,
  Article6ConditionId,
  EuClass,
  EuDateId,
  GenerativeRiskId,
  HighRiskDutyId,
  IsoObjectiveId,
  NistFunctionId,
  OtherFrameworkId,
  ProhibitedPracticeId,
  TransparencyDutyId,
} from '#shared/framework/regulation.ts';

export const disclaimer = 'Orientation for a workshop, not legal advice.';

export const euClassTexts: Readonly<Record<EuClass, string>> = {
  prohibited: 'Prohibited practice (Article 5)',
  'high-annex-i': 'High risk: product under Annex I',
  'high-annex-iii': 'High risk: use under Annex III',
  transparency: 'Transparency duties (Article 50)',
  minimal: 'Minimal risk',
  'out-of-eu': 'Outside the EU',
};

export const euDateTexts: Readonly<Record<EuDateId, string>> = {
  'prohibitions-literacy': 'Prohibited practices; measures that support AI literacy',
  'general-purpose-models': 'Duties for general-purpose models, governance, most penalties',
  'general-application': 'General application, transparency duties of Article 50 included',
  'new-prohibitions-marking':
    'Two new prohibitions (intimate material without consent, child sexual abuse material); machine-readable marks for older generative systems',
  'older-general-purpose-models': 'General-purpose models placed before August 2025; national sandboxes',
  'annex-iii': 'High-risk duties for uses in Annex III (formerly 2 August 2026)',
  'annex-i': 'High-risk duties for products in Annex I (formerly 2 August 2027)',
  'public-authorities': 'High-risk systems that public authorities already use',
};

export const prohibitedPracticeTexts: Readonly<Record<ProhibitedPracticeId, string>> = {
  manipulation: 'Manipulative or subliminal techniques that cause harm',
  'exploiting-vulnerability': 'Exploiting people’s vulnerability',
  'intimate-material': 'Intimate material without consent',
  'child-abuse-material': 'Child sexual abuse material',
  'social-scoring': 'Social scoring',
  'crime-prediction': 'Predicting that somebody will commit a crime from profiling alone',
  'face-scraping': 'Collecting face images without a target',
  'emotion-at-work': 'Recognizing emotions at work or in education, unless for medicine or safety',
  'sensitive-biometrics': 'Sorting people by sensitive traits from biometrics',
  'remote-identification': 'Remote biometric identification in real time for law enforcement, with narrow exceptions',
};

export const annexIProductTexts: Readonly<Record<AnnexIProductId, string>> = {
  toys: 'Toys',
  'recreational-craft': 'Recreational craft',
  lifts: 'Lifts',
  'explosive-atmospheres': 'Equipment for explosive atmospheres',
  'radio-equipment': 'Radio equipment',
  'pressure-equipment': 'Pressure equipment',
  cableways: 'Cableways',
  'protective-equipment': 'Personal protective equipment',
  'gas-appliances': 'Gas appliances',
  'medical-devices': 'Medical devices',
  'in-vitro-diagnostics': 'In-vitro diagnostics',
  aviation: 'Aviation',
  vehicles: 'Vehicles',
  marine: 'Marine equipment',
  rail: 'Rail',
  machinery: 'Machinery',
};

export const annexIIIPointTexts: Readonly<Record<AnnexIIIPointId, string>> = {
  '1': 'Biometrics',
  '2': 'Critical infrastructure',
  '3': 'Education',
  '4': 'Work and management of workers',
  '5a': 'Public benefits',
  '5b': 'Creditworthiness of people (detecting financial fraud is not meant)',
  '5c': 'Risk and price of life and health insurance',
  '5d': 'Emergency calls and triage',
  '6': 'Law enforcement',
  '7': 'Migration, asylum, borders',
  '8': 'Justice and democratic processes',
};

export const article6ConditionTexts: Readonly<Record<Article6ConditionId, string>> = {
  'narrow-task': 'It does a narrow procedural task',
  'improves-finished': 'It improves what a person has finished',
  'detects-deviation': 'It detects deviations without replacing human judgement',
  preparatory: 'It prepares something that a person then assesses',
};

export const highRiskDutyTexts: Readonly<Record<HighRiskDutyId, string>> = {
  'risk-management': 'Risk management',
  'data-governance': 'Data governance',
  'technical-documentation': 'Technical documentation',
  logging: 'Logging',
  instructions: 'Instructions and transparency',
  'human-oversight': 'Human oversight',
  'accuracy-robustness': 'Accuracy, robustness and cybersecurity',
  'quality-system': 'Quality management system',
  'deployer-duties': 'Duties of those who use it',
  'rights-assessment': 'Assessment of fundamental rights, for public bodies, credit, life and health insurance',
  conformity: 'Conformity assessment',
  registration: 'Registration',
  'post-market': 'Monitoring after release',
  'incident-reporting': 'Reporting of incidents',
};

export const transparencyDutyTexts: Readonly<Record<TransparencyDutyId, string>> = {
  'tell-people': 'Tell people that they talk to an AI (provider)',
  'mark-output': 'Mark synthetic output so that machines can read it (provider)',
  'inform-exposed': 'Tell people who are exposed to emotion recognition or biometric sorting (deployer)',
  'disclose-fakes': 'Disclose deep fakes and AI text on public matters (deployer)',
};

export const otherFrameworkTexts: Readonly<Record<OtherFrameworkId, { readonly name: string; readonly note: string }>> =
  {
    'sr-26-2': {
      name: 'SR 26-2 (2026)',
      note: 'Successor of SR 11-7, which the source framework names; superseded on 17 April 2026. Principles, not binding, chiefly for banks above $30\u00A0billion in assets; tiers by materiality, which is exposure and purpose; generative and agentic AI are outside.',
    },
    'nist-ai-rmf': { name: 'NIST AI RMF 1.0', note: 'Voluntary: govern, map, measure, manage.' },
    'nist-ai-600-1': { name: 'NIST AI 600-1', note: 'The profile for generative AI names twelve risks.' },
    'iso-42001': { name: 'ISO/IEC 42001:2023', note: 'Management system for AI: 38 controls, nine objectives.' },
    'gdpr-22': {
      name: 'GDPR Article 22',
      note: 'No decision by automation alone with legal or similar effect, unless a contract, a law or explicit consent allows it; then a person steps in, listens, and the decision can be contested.',
    },
    'four-fifths': {
      name: 'Four-fifths ratio',
      note: 'A screening number for disparate impact (29 CFR 1607.4(D)). Federal enforcement has stepped back since 23 April 2025; Title VII, state laws and private suits have not changed.',
    },
    colorado: {
      name: 'Colorado SB 26-189',
      note: 'From 1 January 2027: notice, an explanation of adverse decisions within 30 days, correction, and review by a person.',
    },
  };

export const nistFunctionTexts: Readonly<Record<NistFunctionId, { readonly name: string; readonly shownBy: string }>> =
  {
    govern: { name: 'Govern', shownBy: 'Tiers, owners, review cadence, ethics board' },
    map: { name: 'Map', shownBy: 'Framing and data of each use case' },
    measure: { name: 'Measure', shownBy: 'Metrics of the model card, bias tests, drift' },
    manage: { name: 'Manage', shownBy: 'Roadmap, rollback, runbooks' },
  };

export const generativeRiskTexts: Readonly<Record<GenerativeRiskId, string>> = {
  cbrn: 'Chemical, biological, radiological and nuclear information',
  confabulation: 'Confabulation',
  'dangerous-content': 'Dangerous, violent or hateful content',
  'data-privacy': 'Data privacy',
  environment: 'Environmental impact',
  'harmful-bias': 'Harmful bias and homogenization',
  'human-configuration': 'How people and AI work together',
  'information-integrity': 'Information integrity',
  'information-security': 'Information security',
  'intellectual-property': 'Intellectual property',
  'obscene-content': 'Obscene, degrading or abusive content',
  'value-chain': 'Value chain and component integration',
};

export const isoObjectiveTexts: Readonly<Record<IsoObjectiveId, string>> = {
  'A.2': 'Policies',
  'A.3': 'Internal organization',
  'A.4': 'Resources',
  'A.5': 'Impact assessment',
  'A.6': 'Life cycle',
  'A.7': 'Data',
  'A.8': 'Information for interested parties',
  'A.9': 'Use',
  'A.10': 'Third parties',
};
