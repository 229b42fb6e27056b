/** Rules about levels and practices, in words. */
export const maturityRuleTexts = {
  'target-below-need': {
    name: 'Target below the need',
    why: 'What is run below the level that it needs turns into debt.',
    fix: 'Raise the target, or change what calls for the higher level.',
  },
  'interval-unclear': {
    name: 'Deployment interval that cannot be read',
    why: 'How often it is deployed decides which level it needs.',
    fix: 'Give it as P14D, PT1H or continuous.',
  },
  'own-level-without-evidence': {
    name: 'Level of a use case claimed only',
    why: 'Only what somebody can show counts.',
    fix: 'Say what shows it: a link, a document, a name and a date.',
  },
  'level-without-evidence': {
    name: 'Level claimed only',
    why: 'Only what somebody can show counts; the rest is a hope.',
    fix: 'Say what shows it, or answer no.',
  },
  'level-3-without-drift': {
    name: 'Level 3 without drift monitoring',
    why: 'What acts by itself on drift must first be able to see it.',
    fix: 'Show that drift is monitored, or take the claim back.',
  },
  'frequency-contradicts': {
    name: 'Deployments that do not fit the level',
    why: 'How often models are deployed shows how automated deploying is.',
    fix: 'Check the interval and the evidence.',
  },
  'practice-without-evidence': {
    name: 'Practice without evidence',
    why: 'A standard that nobody can show is a habit of a few.',
    fix: 'Add the evidence that the practice asks for, or lower the score.',
  },
  'practice-contradicts-area': {
    name: 'Practice and maturity apart',
    why: 'The two describe the same thing and should come close.',
    fix: 'Look at both again, with the evidence at hand.',
  },
  'unknown-ids': {
    name: 'Answers to unknown questions',
    why: 'Nothing is lost, but what the method does not know counts for nothing.',
    fix: 'Open the file with the method that it was made with.',
  },
};
