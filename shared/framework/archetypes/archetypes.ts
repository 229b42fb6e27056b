import type { ArchetypeShape } from './archetype.ts';
import { bankingArchetypes } from './banking-archetypes.ts';
import { energyArchetypes } from './energy-archetypes.ts';
import { healthArchetypes } from './health-archetypes.ts';
import { insuranceArchetypes } from './insurance-archetypes.ts';
import { logisticsArchetypes } from './logistics-archetypes.ts';
import { manufacturingArchetypes } from './manufacturing-archetypes.ts';
import { officeArchetypes } from './office-archetypes.ts';
import { publicSectorArchetypes } from './public-sector-archetypes.ts';
import { retailArchetypes } from './retail-archetypes.ts';
import { telecomMediaArchetypes } from './telecom-media-archetypes.ts';

const all = [
  ...insuranceArchetypes,
  ...bankingArchetypes,
  ...retailArchetypes,
  ...healthArchetypes,
  ...manufacturingArchetypes,
  ...energyArchetypes,
  ...publicSectorArchetypes,
  ...telecomMediaArchetypes,
  ...logisticsArchetypes,
  ...officeArchetypes,
] as const;
export type ArchetypeId = (typeof all)[number]['id'];
export type Archetype = ArchetypeShape & { readonly id: ArchetypeId };

/** Well-known kinds of use case. Large: load it when it is needed, not with the first screen. */
export const archetypes: readonly Archetype[] = all;
