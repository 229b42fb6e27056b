import type { bankingArchetypes } from '#shared/framework/archetypes/banking-archetypes.ts';
import type { ArchetypeText } from './archetype-text.ts';

export const bankingArchetypeTexts: Readonly<Record<(typeof bankingArchetypes)[number]['id'], ArchetypeText>> = {
  'fraud-detection': {
    name: 'Fraud detection',
    baseline: 'Rules on amount, speed, place and known lists, tuned every month',
    metric: 'Money saved at a fixed number of cases that the team can review',
    why: 'Fraudsters change their ways as soon as they are found, the signals are faint, and each case is worth a lot.',
    risk: 'It can block or accuse a person.',
    data: 'Confirmed fraud is rare and comes late; cases nobody looked at are not clean.',
    caution: 'False alarms cost customers: set the number that may be reviewed before the model.',
  },
  'credit-scoring': {
    name: 'Credit scoring',
    baseline: 'A scorecard by logistic regression on bureau and account data',
    metric: 'Discrimination (Gini) and calibration out of time, per segment',
    why: 'Decades of outcomes exist, and a little better ranking moves losses in every cycle.',
    risk: 'It decides who gets credit, often without a person.',
    data: 'Applicants who were refused have no outcome; the population drifts with the economy.',
    caution: 'A gain that cannot be explained to an applicant cannot be used.',
  },
  'money-laundering': {
    name: 'Anti-money-laundering alerts',
    baseline: 'Scenario rules of the monitoring system, tuned by segment',
    metric: 'Share of alerts that become a report, at no loss of true ones',
    why: 'Rules raise many false alarms, patterns move, and each alert costs an analyst an hour.',
    risk: 'It can start an investigation of a person and feeds a duty to report.',
    data: 'Only alerts were investigated, so what the rules missed is not labeled.',
    caution: 'A supervisor must be able to follow why an alert was closed.',
  },
  collections: {
    name: 'Collections prioritization',
    baseline: 'Order by days overdue and amount',
    metric: 'Amount recovered for each contact made',
    why: 'Who pays after a reminder depends on several facts, and contacts cost little.',
    risk: 'It selects people for contact about their debts.',
    data: 'Past contacts steered who paid: keep a random group to learn from.',
    caution: 'The order matters less than the offer that is made.',
  },
  'trade-surveillance': {
    name: 'Trade surveillance',
    baseline: 'Threshold alerts per product, as supervisors know them',
    metric: 'Share of alerts worth a case, at the same coverage',
    why: 'Abuse hides between orders and messages, and traders adapt.',
    risk: 'It can accuse a person and feeds a duty to report.',
    data: 'Confirmed cases are a handful: there is too little to learn from alone.',
    caution: 'Start by ranking the alerts that rules raise.',
  },
  'liquidity-forecasting': {
    name: 'Liquidity and cash-flow forecasting',
    baseline: 'Seasonal averages with known payments added by hand',
    metric: 'Error in money at the horizon that treasury acts on',
    why: 'Payments follow the calendar; the rest is history that statistics uses well.',
    risk: 'It informs treasury and affects no person.',
    data: 'Two full years of daily flows, with one-off payments marked.',
    caution: "A planner's known payments beat any model.",
  },
};
