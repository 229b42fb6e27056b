const ofValue = {
  'no-baseline': {
    name: 'No simplest approach',
    why: 'What machine learning is worth shows only against the simplest approach that would do.',
    fix: 'Add the simplest approach with its accuracy and cost.',
  },
  'no-good-enough': {
    name: 'Nothing is good enough yet',
    why: 'Without a goal that comes from the business, accuracy is never enough.',
    fix: 'Agree on what is good enough, and why, before looking at the model.',
  },
  'accuracy-beyond-need': {
    name: 'More accurate than needed, at a loss',
    why: 'Points beyond what is good enough have to earn what they cost.',
    fix: 'Take the simplest approach that is good enough, or show what the further points earn.',
  },
  'ml-costs-more': {
    name: 'Machine learning at a loss',
    why: 'The simplest approach earns more here.',
    fix: 'Follow the recommendation, or correct costs and benefits.',
  },
  'loses-money': {
    name: 'Built at a loss',
    why: 'Whoever pays for it should know that it does not pay back.',
    fix: 'Take it out, shrink it, or waive this with what it is good for.',
  },
  'probably-loses': {
    name: 'More likely to lose than to earn',
    why: 'The most likely numbers hide that the range is on the side of loss.',
    fix: 'Narrow the widest input first, with a pilot.',
  },
  'counts-twice': {
    name: 'The same loss counted twice',
    why: 'A miss that costs what a hit gains is one amount, and counting both doubles the value.',
    fix: 'Set one of the two to zero.',
  },
  'value-contradicts': {
    name: 'Numbers that contradict each other',
    why: 'A value cannot be right while its inputs disagree.',
    fix: 'Correct the number that is wrong.',
  },
  'no-upkeep': {
    name: 'No upkeep',
    why: 'Keeping a model costs several times what building it costs.',
    fix: 'Give its running cost, or the upkeep multiple.',
  },
  'no-range': {
    name: 'No ranges',
    why: 'A single number looks certain, and nobody is.',
    fix: 'Give the lowest and the highest value of what matters most.',
  },
};

const ofData = {
  'data-first-as-ml': {
    name: 'Planned before its data',
    why: 'A model cannot make up for data that are not there.',
    fix: 'Plan the data work, and decide again when it is done.',
  },
  'features-not-served': {
    name: 'Features missing in use',
    why: 'What the model learned from must be there, and the same, when it decides.',
    fix: 'Leave those features out, or make them available.',
  },
  'no-legal-basis': {
    name: 'No legal basis',
    why: 'Without a legal basis the data may not be used, however good they are.',
    fix: 'Settle the basis first, or use other data.',
  },
  'data-insufficient': {
    name: 'Data that do not suffice',
    why: 'Most failures of models are failures of data.',
    fix: 'Do the data tasks first.',
  },
  'labels-disagree': {
    name: 'Labels that people disagree on',
    why: 'A model cannot be surer than the people who taught it.',
    fix: 'Write a guideline, label a sample twice, and measure again.',
  },
  'data-contradicts': {
    name: 'Figures against answers about the data',
    why: 'Either the answer or the figure is wrong.',
    fix: 'Correct the one that is wrong.',
  },
};

const ofOperations = {
  'availability-above-sources': {
    name: 'More available than its sources',
    why: 'No service is up more often than all that it needs.',
    fix: 'Lower the target, improve the sources, or serve without them.',
  },
  'no-time-left': {
    name: 'No time left for the model',
    why: 'An answer that comes too late is no answer.',
    fix: 'Allow more time, or fetch less.',
  },
  'operations-contradict': {
    name: 'Facts about running it that do not fit',
    why: 'What does not fit on paper fails when it is live.',
    fix: 'Correct the fact that is wrong.',
  },
  'hybrid-without-guardrail': {
    name: 'Hybrid without guardrail',
    why: 'A hybrid is safe only because rules take over where the model fails.',
    fix: 'Write down the rules that bound it and what holds when it fails.',
  },
  'no-fallback': {
    name: 'No fallback',
    why: 'Every model fails some day, and at high risk somebody is harmed by it.',
    fix: 'Write down what happens when it fails.',
  },
  'operations-unknown': {
    name: 'Built without knowing how it runs',
    why: 'Latency, load and availability decide what is built, so they come first.',
    fix: 'Fill in the facts about operations.',
  },
};

/** Rules about value, data and operations, in words. */
export const valueRuleTexts = { ...ofValue, ...ofData, ...ofOperations };
