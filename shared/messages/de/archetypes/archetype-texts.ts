import type { archetypeTexts as source } from '../../en/archetypes/archetype-texts.ts';
import { bankingArchetypeTexts } from './banking-archetype-texts.ts';
import { energyArchetypeTexts } from './energy-archetype-texts.ts';
import { healthArchetypeTexts } from './health-archetype-texts.ts';
import { insuranceArchetypeTexts } from './insurance-archetype-texts.ts';
import { logisticsArchetypeTexts } from './logistics-archetype-texts.ts';
import { manufacturingArchetypeTexts } from './manufacturing-archetype-texts.ts';
import { officeArchetypeTexts } from './office-archetype-texts.ts';
import { publicSectorArchetypeTexts } from './public-sector-archetype-texts.ts';
import { retailArchetypeTexts } from './retail-archetype-texts.ts';
import { telecomMediaArchetypeTexts } from './telecom-media-archetype-texts.ts';

/** The kinds of use case in words. Large: load it together with the archetypes, when they are needed. */
export const archetypeTexts: typeof source = {
  ...insuranceArchetypeTexts,
  ...bankingArchetypeTexts,
  ...retailArchetypeTexts,
  ...healthArchetypeTexts,
  ...manufacturingArchetypeTexts,
  ...energyArchetypeTexts,
  ...publicSectorArchetypeTexts,
  ...telecomMediaArchetypeTexts,
  ...logisticsArchetypeTexts,
  ...officeArchetypeTexts,
};
