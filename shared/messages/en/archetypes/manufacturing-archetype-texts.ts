import type { manufacturingArchetypes } from '#shared/framework/archetypes/manufacturing-archetypes.ts';
import type { ArchetypeText } from './archetype-text.ts';

export const manufacturingArchetypeTexts: Readonly<
  Record<(typeof manufacturingArchetypes)[number]['id'], ArchetypeText>
> = {
  'predictive-maintenance': {
    name: 'Predictive maintenance',
    baseline: 'Service by running hours, with limits on temperature and vibration',
    metric: 'Unplanned downtime avoided for each inspection',
    why: 'Failures show in faint patterns, and an hour of downtime is dear.',
    risk: 'A miss costs what no maintenance plan would have saved; safety stays with its own systems.',
    data: 'Failures are rare, and repairs are logged in free text.',
    caution: 'Too few failures to learn from: begin with limits and anomalies.',
  },
  'visual-inspection': {
    name: 'Visual quality inspection',
    baseline: 'A person at the line, or a fixed camera with thresholds',
    metric: 'Defects missed at the false rejects that the line can bear',
    why: 'Defects cannot be listed, every part is seen, and a missed one comes back as a complaint.',
    risk: 'It rejects parts, not people.',
    data: 'Defect pictures are rare and inspectors disagree.',
    caution: 'Light and camera change, and the model is blamed.',
  },
  'process-optimization': {
    name: 'Process and yield optimization',
    baseline: 'Design of experiments and control charts',
    metric: "Yield against the operator's settings, in a planned trial",
    why: 'Many settings interact, and a point of yield is worth a lot.',
    risk: 'It advises operators inside limits that stay fixed.',
    data: 'Operators avoid bad settings, so data show a narrow range.',
    caution: 'Sensors drift more than the process does.',
  },
  'production-scheduling': {
    name: 'Production and staff scheduling',
    baseline: "A solver with the planner's rules",
    metric: "Late orders and overtime against the planner's schedule",
    why: 'It is a matter of optimization: constraints can be written down.',
    risk: 'It plans work; where it assigns people, ask question 11 again.',
    data: 'True processing times and skills.',
    caution: 'Planners overrule what ignores one constraint.',
  },
  robotics: {
    name: 'Autonomous robots',
    baseline: 'Fixed programs with guarded zones',
    metric: 'Picks or moves per hour without help',
    why: 'Grip and path depend on what is seen at that moment.',
    risk: 'It moves in a physical space where nobody can stop each act in time.',
    data: 'Scenes from the real floor, at all hours.',
    caution: 'The last two percent of objects cost the most.',
  },
  'energy-consumption': {
    name: 'Energy use of buildings and plants',
    baseline: 'Schedules and set points by outside temperature',
    metric: 'Energy saved against a weather-corrected baseline',
    why: 'Weather and use explain most; the rest is small and steady.',
    risk: 'It changes comfort and cost.',
    data: 'Meter data by hour for a year.',
    caution: 'A good schedule earns most of the saving.',
  },
};
