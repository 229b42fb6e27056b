const ofRoom = {
  'override-without-reason': {
    name: 'Decision against the recommendation without a reason',
    why: 'A year on nobody remembers why.',
    fix: 'Write down the reason.',
  },
  'contested-decided': {
    name: 'Decided while contested',
    why: 'A decision over an open dispute comes back.',
    fix: 'Settle the score, or record the dissent and waive this.',
  },
  contested: {
    name: 'Contested',
    why: 'The voices part, so the median stands for nobody.',
    fix: 'Talk about it, and settle a value.',
  },
  'single-voter': {
    name: 'Decided on one voice',
    why: 'One voice shows no spread and finds no mistake.',
    fix: 'Let others score it too.',
  },
  'fragile-decided': {
    name: 'Decided on fragile ground',
    why: 'Other weights or other voices would have led elsewhere.',
    fix: 'Talk about what tips it, or decide to learn first.',
  },
  'unscored-decided': {
    name: 'Decided without a score',
    why: 'Nobody can say why it is machine learning and not something simpler.',
    fix: 'Score it.',
  },
  'zero-weights': {
    name: 'All weights zero',
    why: 'Weights of zero say nothing about what matters.',
    fix: 'Give at least one criterion a weight.',
  },
  'decision-without-owner': {
    name: 'Decision without an owner',
    why: 'What nobody owns does not get done.',
    fix: 'Name who sees to it.',
  },
  'same-title': {
    name: 'Same title',
    why: 'Two cards of one name may be one idea that counts twice.',
    fix: 'Merge them, or give them different titles.',
  },
};

const ofPlan = {
  'funded-without-owner': {
    name: 'Built without an owner',
    why: 'Money without an owner is spent without a result.',
    fix: 'Name the person who answers for it.',
  },
  'requirement-not-funded': {
    name: 'Requirement not funded',
    why: 'It cannot work without what it requires.',
    fix: 'Plan what it requires too, or free it from that need.',
  },
  'requirement-unknown': {
    name: 'Requirement unknown',
    why: 'What is not in the workshop is neither planned nor paid.',
    fix: 'Add what is required, or take the requirement away.',
  },
  'requires-itself': {
    name: 'Requires itself',
    why: 'In a circle nothing can begin first.',
    fix: 'Take one requirement out of the circle.',
  },
  'duplicates-counted': {
    name: 'Duplicates counted twice',
    why: 'The same benefit cannot be earned twice.',
    fix: 'Merge the two, or leave one out of the plan.',
  },
  'requirement-without-cost': {
    name: 'Requirement without a cost',
    why: 'A platform that costs nothing makes everything on it look cheap.',
    fix: 'Give its cost.',
  },
  'mandatory-blocked': {
    name: 'A must that cannot be',
    why: 'Until it is settled nothing can be chosen.',
    fix: 'Free it from what bars it, or let it be optional.',
  },
  'mandatory-over-budget': {
    name: 'Musts above the budget',
    why: 'Until it is settled nothing can be chosen.',
    fix: 'Raise the budget, or make something optional.',
  },
  'mandatory-over-people': {
    name: 'Musts above the people',
    why: 'Until it is settled nothing can be chosen.',
    fix: 'Find people, allow more time, or make something optional.',
  },
  'placed-before': {
    name: 'Placed before what it requires',
    why: 'It would have to wait, or be built twice.',
    fix: 'Place it later, or what it requires earlier.',
  },
  'placed-beyond': {
    name: 'Placed beyond the plan',
    why: 'What ends after the plan has no money in it.',
    fix: 'Place it earlier, or lengthen the plan.',
  },
  'placed-unfunded': {
    name: 'Placed, but not funded',
    why: 'A place in the plan promises what nobody pays for.',
    fix: 'Make it a must, or take it off the roadmap.',
  },
  'too-few-people': {
    name: 'Too few people in a quarter',
    why: 'The plan slips from the first quarter in which it takes more people than there are.',
    fix: 'Move something, or find people.',
  },
};

/** Rules about what the room said and decided and about the plan, in words. */
export const planRuleTexts = { ...ofRoom, ...ofPlan };
