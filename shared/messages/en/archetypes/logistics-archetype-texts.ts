import type { logisticsArchetypes } from '#shared/framework/archetypes/logistics-archetypes.ts';
import type { ArchetypeText } from './archetype-text.ts';

export const logisticsArchetypeTexts: Readonly<Record<(typeof logisticsArchetypes)[number]['id'], ArchetypeText>> = {
  'route-optimization': {
    name: 'Route optimization',
    baseline: 'A routing solver with time windows',
    metric: 'Kilometers and late stops against the dispatcher',
    why: 'The problem is optimization: learning helps to estimate travel and stop times.',
    risk: 'It plans tours; drivers decide on the road.',
    data: 'Addresses, time windows and true stop times.',
    caution: 'Drivers know a gate that the map does not.',
  },
  'arrival-time': {
    name: 'Arrival-time prediction',
    baseline: 'Average time by lane and hour',
    metric: 'Share of arrivals inside the promised window',
    why: 'Traffic, weather and handling interact, and every trip gives a label.',
    risk: 'A wrong time annoys and seldom harms.',
    data: 'Time stamps that mean the same at each site.',
    caution: 'The mean is not a promise: give a range.',
  },
  'autonomous-vehicles': {
    name: 'Autonomous vehicles and systems',
    baseline: 'A driver with assistance',
    metric: 'Kilometers between interventions, by road and weather',
    why: 'The road cannot be written as rules, and each second decides.',
    risk: 'It moves in traffic where an error can kill.',
    data: 'Rare dangerous scenes.',
    caution: 'What remains after 99 percent is the work.',
  },
  'warehouse-slotting': {
    name: 'Warehouse slotting',
    baseline: 'Fast movers near the gate, by ABC analysis',
    metric: 'Steps per pick line',
    why: 'ABC analysis gets most of the gain.',
    risk: 'It moves goods.',
    data: 'Picks by item and place.',
    caution: 'Moving the goods costs more than the plan says.',
  },
  'supplier-risk': {
    name: 'Supplier and supply-chain risk',
    baseline: "A buyer's checklist with news alerts",
    metric: 'Disruptions known a week earlier',
    why: 'Failures are few, and buyers know most suppliers.',
    risk: 'It informs buyers.',
    data: 'Too few failures to learn from.',
    caution: 'A score hides what the buyer must ask.',
  },
};
