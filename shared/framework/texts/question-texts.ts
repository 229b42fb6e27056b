import type { RiskQuestionId } from '../risk.ts';

export type QuestionText = { readonly question: string; readonly short: string };

/** The fourteen questions in words; `short` names what a yes means. */
export const questionTexts: Readonly<Record<RiskQuestionId, QuestionText>> = {
  q1: { question: 'Could it fall under a prohibited practice?', short: 'may be a prohibited practice' },
  q2: {
    question:
      'Can a wrong result directly harm life, health or physical safety, or is it part of a regulated medical or safety product?',
    short: 'can harm life, health or safety',
  },
  q3: {
    question: 'Is it used in policing, courts, sentencing, parole, border or asylum decisions?',
    short: 'is used in justice, policing or at borders',
  },
  q4: {
    question: 'Does it steer something physical, or act where nobody can stop it in time?',
    short: 'acts where nobody can stop it in time',
  },
  q5: {
    question: 'Does it affect who gets credit, insurance, a job, education, housing, benefits or essential services?',
    short: 'affects access to credit, work or essential services',
  },
  q6: {
    question: 'Does it identify or sort people by biometrics, or infer their emotions?',
    short: 'uses biometrics or infers emotions',
  },
  q7: {
    question: 'Is the decision fully automatic, with legal or similarly serious effect on a person?',
    short: 'decides automatically with serious effect on people',
  },
  q8: {
    question: 'Can it block, accuse or investigate a person or an account, for fraud, abuse or compliance?',
    short: 'can block, accuse or investigate people',
  },
  q9: {
    question: 'Does it set prices or offers, or pick or group identifiable people for marketing?',
    short: 'sets prices or targets people',
  },
  q10: {
    question: 'Would a wrong result cost more than the materiality limit, or feed a material regulated report?',
    short: 'is material in money or reporting',
  },
  q11: {
    question:
      'Are mainly children, patients, workers or other vulnerable people affected, or is special-category data used?',
    short: 'affects vulnerable people or uses special-category data',
  },
  q12: {
    question: 'Are its mistakes hard to notice or to put right?',
    short: 'makes mistakes that are hard to notice or to put right',
  },
  q13: {
    question: 'Does it talk with people, or produce text, images, sound or video?',
    short: 'talks with people or generates content',
  },
  q14: {
    question:
      'Does a competent person decide every case and can overrule it, or is it a narrow or preparatory task without profiling?',
    short: 'leaves every decision to a competent person',
  },
};
