/** What a column of a list can become of a use case. */
export const importFields = [
  'title',
  'summary',
  'owner',
  'sponsor',
  'department',
  'stage',
  'tags',
  'number',
  'shortTitle',
  'decisionSupported',
  'users',
  'peopleAffected',
  'businessMetric',
] as const;

export type ImportField = (typeof importFields)[number];

/** Per field the index of the column it is read from. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** Wordings by field, the surest first; compared in lower case with everything but letters and digits as one space. */
const wordings: Readonly<Record<ImportField, readonly string[]>> = {
  title: [
    'title',
    'use case title',
    'use case name',
    'ai use case title',
    'ai use case name',
    'ai use case',
    'ml use case',
    'use case',
    'usecase',
    'name of use case',
    'name',
    'idea',
    'idea title',
    'idea name',
    'project',
    'project name',
    'project title',
    'initiative',
    'initiative name',
    'system name',
    'model name',
    'topic',
    'headline',
    'subject',
  ],
  summary: [
    'summary',
    'summary of use case',
    'use case summary',
    'description',
    'use case description',
    'short description',
    'brief description',
    'idea description',
    'project description',
    'abstract',
    'purpose',
    'intended purpose',
    'what is the intended purpose and expected benefits of the ai',
    'details',
    'what it does',
    'problem',
    'problem statement',
  ],
  owner: [
    'owner',
    'business owner',
    'product owner',
    'use case owner',
    'idea owner',
    'responsible',
    'responsible person',
    'accountable',
    'lead',
    'contact',
    'contact name',
    'point of contact',
    'submitted by',
    'proposed by',
    'author',
  ],
  sponsor: ['sponsor', 'executive sponsor', 'business sponsor', 'project sponsor'],
  department: [
    'department',
    'department name',
    'dept',
    'dept name',
    'business unit',
    'line of business',
    'business area',
    'division',
    'directorate',
    'business function',
    'function',
    'agency',
    'agency name',
    'bureau',
    'office',
    'unit',
    'team',
    'area',
    'domain',
  ],
  stage: [
    'stage',
    'development stage',
    'stage of development',
    'lifecycle stage',
    'life cycle stage',
    'system development life cycle',
    'status',
    'phase',
    'project status',
    'maturity stage',
  ],
  tags: ['tags', 'tag', 'labels', 'keywords', 'categories', 'category', 'topic area', 'use case topic area', 'theme'],
  number: ['number', 'no', 'nr', 'use case number', 'use case no', 'card', 'card number', 'item'],
  shortTitle: ['short title', 'short name', 'abbreviation', 'acronym', 'nickname'],
  decisionSupported: ['decision supported', 'decision', 'decision to support', 'which decision'],
  users: ['users', 'user', 'end users', 'used by', 'user group'],
  peopleAffected: ['people affected', 'affected people', 'who is affected', 'impacted people', 'data subjects'],
  businessMetric: [
    'business metric',
    'metric',
    'kpi',
    'success metric',
    'success measure',
    'key performance indicator',
  ],
};

function toPlainName(column: string): string {
  return column
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Which columns hold what, by their names: "Use Case Name", "use_case_title" and "AI use case" are all the title.
 * A field takes the column with its surest wording, a column serves one field, and what is not recognized is left out.
 */
export function recognizeColumns(columns: readonly string[]): ColumnMapping {
  const names = columns.map(toPlainName);
  const taken = new Set<number>();
  const mapping: Partial<Record<ImportField, number>> = {};
  for (const field of importFields) {
    for (const wording of wordings[field]) {
      const index = names.findIndex((name, position) => name === wording && !taken.has(position));
      if (index < 0) continue;
      mapping[field] = index;
      taken.add(index);
      break;
    }
  }
  return mapping;
}

/** The column called `name`: exactly, else without regard to case, spaces and punctuation; undefined when none is. */
export function findColumn(columns: readonly string[], name: string): number | undefined {
  const exact = columns.indexOf(name);
  if (exact >= 0) return exact;
  const plain = toPlainName(name);
  const alike = columns.findIndex((column) => plain !== '' && toPlainName(column) === plain);
  return alike >= 0 ? alike : undefined;
}
