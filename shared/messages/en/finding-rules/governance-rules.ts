const ofRisk = {
  prohibited: {
    name: 'Prohibited practice among the use cases',
    why: 'A prohibited practice may not be built at all, whatever it earns.',
    fix: 'Take it out of the plan, or answer question 1 with no and note why.',
  },
  'tier-lowered': {
    name: 'Tier lowered without a trace',
    why: 'A lower tier drops duties, so it must be clear who decided that, when and why.',
    fix: 'Add the reason, the name and the date, or take the lower tier back.',
  },
  'manual-target': {
    name: 'High risk, manual target',
    why: 'A model of high risk that is run by hand and not monitored fails unseen.',
    fix: 'Raise the target to level 2 or more, or explain what stands in for it.',
  },
  'no-owner': {
    name: 'High risk without an owner',
    why: 'Controls and reviews happen only where a person answers for them.',
    fix: 'Name the person who answers for it.',
  },
  'control-gap': {
    name: 'Controls open',
    why: 'At high and critical tiers every control has to be done before release.',
    fix: 'Give each open control a person and a day, and mark what is done.',
  },
  'control-left-out': {
    name: 'Control set aside in silence',
    why: 'An auditor asks first about what was left out.',
    fix: 'Note at the control why it does not apply, or open it again.',
  },
  'tier-open': {
    name: 'Machine learning with open risk questions',
    why: 'An open question can still raise the tier, and with it what must be done and paid.',
    fix: 'Answer the open questions.',
  },
  'review-unset': {
    name: 'Reviews not scheduled',
    why: 'A review without a day does not take place.',
    fix: 'Set the day from which reviews count, or the first day of the plan.',
  },
  'retraining-without-approval': {
    name: 'Automatic change without approval',
    why: 'A model that decides about people must not change without a person who agrees to it.',
    fix: 'Record an approval gate, or aim at level 2.',
  },
  'oversight-contradicts': {
    name: 'Automatic and decided by a person',
    why: 'Whether a person decides settles which rights people have and which exemptions are open.',
    fix: 'Change the answer to question 7 or to question 14.',
  },
};

const ofLaw = {
  'eu-open': {
    name: 'Class under the EU AI Act open',
    why: 'If it is used in the EU, duties and days follow from its class.',
    fix: 'Say whether it is used in the EU.',
  },
  'eu-high-low-tier': {
    name: 'High risk by law, low by tier',
    why: 'The controls of a lower tier do not cover what the law asks for.',
    fix: 'Raise the tier, or look again at the class.',
  },
  'eu-high-without-duties': {
    name: 'High risk by law, duties not planned',
    why: 'Documentation, logging and conformity take months and cannot be added at the end.',
    fix: 'Name a person and a day for regulatory compliance.',
  },
  'exemption-impossible': {
    name: 'Exemption that cannot hold',
    why: 'An exemption that does not hold leaves every duty unmet.',
    fix: 'Take the exemption back, or correct the answers on profiling and on who decides.',
  },
  'annex-point-open': {
    name: 'Point of Annex III not chosen',
    why: 'Whatever is not chosen counts as minimal risk, and the duties of a high-risk system go unseen.',
    fix: 'Choose the point, or waive this with why none of them fits.',
  },
  'annex-point-excepted': {
    name: 'Filed under a point that excepts it',
    why: 'Fraud detection is excepted from 5(b), and insurance other than life and health from 5(c).',
    fix: 'Choose the point that fits, or none, or correct the answer to question 5.',
  },
  'no-fairness-groups': {
    name: 'No groups to test fairness by',
    why: 'Fairness can be tested only between groups that somebody named before.',
    fix: 'Name the groups, with numbers as soon as there are any.',
  },
  'fairness-adverse': {
    name: 'A group below four fifths',
    why: 'A rate below four fifths of the highest is the usual sign of a disparate impact.',
    fix: 'Look into the cause, write down what is done about it, and measure again.',
  },
  'fairness-too-few': {
    name: 'Too few to judge fairness',
    why: 'With numbers this small a ratio says nothing, for or against.',
    fix: 'Wait for more cases, or pool periods.',
  },
  'fairness-impossible': {
    name: 'More chosen than applied',
    why: 'A rate above one shows that a count is wrong.',
    fix: 'Correct the counts.',
  },
  'fairness-done-without-groups': {
    name: 'Fairness done, nothing to show',
    why: 'A test without numbers cannot be checked by anybody.',
    fix: 'Add the groups and their counts, or open the control again.',
  },
};

const ofDays = {
  'review-overdue': {
    name: 'Review overdue',
    why: 'A tier without its reviews is a label.',
    fix: 'Hold the review, and set the day from which the next one counts.',
  },
  'audit-overdue': {
    name: 'Audit overdue',
    why: 'The yearly audit from outside is what a tier of high rests on.',
    fix: 'Order the audit, and set the day from which the next one counts.',
  },
  'control-overdue': {
    name: 'Control overdue',
    why: 'Before all controls are done there is no release.',
    fix: 'Do it, or give it a new day and a note.',
  },
  'step-overdue': {
    name: 'Next step overdue',
    why: 'What slips in silence slips again.',
    fix: 'Do it, or give it a new day.',
  },
  'duties-apply': {
    name: 'Duties in force',
    why: 'From that day on it may not be run without them.',
    fix: 'Meet the duties, or take it out of use.',
  },
};

/** Rules about tier, law, fairness and days, in words. */
export const governanceRuleTexts = { ...ofRisk, ...ofLaw, ...ofDays };
