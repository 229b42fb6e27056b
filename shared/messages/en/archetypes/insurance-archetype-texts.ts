import type { insuranceArchetypes } from '#shared/framework/archetypes/insurance-archetypes.ts';
import type { ArchetypeText } from './archetype-text.ts';

export const insuranceArchetypeTexts: Readonly<Record<(typeof insuranceArchetypes)[number]['id'], ArchetypeText>> = {
  'claims-routing': {
    name: 'Claims routing',
    baseline: 'A decision table by line, amount and region, written by a business analyst in two weeks',
    metric: 'Share of claims that reach the right desk first time',
    why: 'Handlers can write most of the logic down, and a claim sent to the wrong desk costs an hour, not a loss.',
    risk: 'It orders work and decides nothing about a customer.',
    data: 'Past routing shows where claims went, not where they should have gone: relabel a sample by hand.',
    caution: 'A few points over the table seldom pay for the model.',
  },
  'claims-severity': {
    name: 'Claims severity and reserves',
    baseline: 'Average cost by peril and development year, as actuaries set it today',
    metric: 'Mean absolute error of the final cost, and bias per year',
    why: 'Many facts of a claim interact, years of settled claims exist, and reserves are large sums.',
    risk: 'A wrong reserve feeds a regulated report.',
    data: 'Open claims are not final: train on settled ones and correct for how they develop.',
    caution: 'Inflation moves the target while claims stay open.',
  },
  'insurance-underwriting': {
    name: 'Insurance underwriting',
    baseline: 'The underwriting manual as a scorecard with clear referrals',
    metric: 'Loss ratio of accepted business at the same acceptance rate',
    why: 'Risk depends on many facts at once, and a better choice of risks moves the loss ratio directly.',
    risk: 'It decides who gets cover and at what terms.',
    data: 'Refused applicants have no outcome: the data show accepted risks only.',
    caution: 'Gains on paper vanish when brokers learn to fill in the form.',
  },
  'insurance-pricing': {
    name: 'Insurance pricing',
    baseline: 'A generalized linear model of frequency and severity, per tariff cell',
    metric: 'Lift and calibration of expected against actual loss, out of time',
    why: 'Long claims history, many interacting factors, and each point of price accuracy reaches the result.',
    risk: 'A premium decides whether people can afford cover.',
    data: 'Exposure and claims must be joined per policy period without gaps.',
    caution: 'A tariff may have to be filed and explained before it is used.',
  },
  'damage-assessment': {
    name: 'Damage assessment from images',
    baseline: 'A handler or surveyor looks at the pictures against a price list',
    metric: "Difference from the surveyor's amount, and share settled without a visit",
    why: 'Damage in a picture cannot be written down as rules, and each visit that is saved is money.',
    risk: 'It proposes an amount; a person settles the claim.',
    data: 'Pictures with the final repair cost beside them are rarer than pictures.',
    caution: 'Pictures from phones in the field are worse than the ones it was trained on.',
  },
  subrogation: {
    name: 'Subrogation and recovery',
    baseline: 'Key words and cause codes that flag a liable third party',
    metric: 'Amount recovered for each file reviewed',
    why: 'Liability hides in free text, and every missed recovery is money left behind.',
    risk: 'It points at files for a person to review.',
    data: 'Recoveries that nobody tried are not labeled.',
    caution: 'Volume is small: key words may find most of it.',
  },
};
