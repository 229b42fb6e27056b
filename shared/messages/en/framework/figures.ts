import type { Figure, FigureId, PlatformId } from '#shared/framework/figures.ts';

type FigureText = { readonly headline: string; readonly sentence: string; readonly caveat: string | null };

/** Who is named as the source of a figure. */
export const attributionTexts: Readonly<Record<Figure['attribution'], string>> = {
  gartner: 'Gartner, as stated by the source framework',
  venturebeat: 'VentureBeat, as stated by the source framework',
  'google-hidden-debt':
    'Attributed by the source framework to Google, “Hidden Technical Debt in Machine Learning Systems”',
  ng: 'Andrew Ng, as stated by the source framework',
  'source-framework': '“The Anatomy of a Machine Learning Strategy”, Stratrix',
};

/** The figures in words, with the footnote that an honest quotation needs. */
export const figureTexts: Readonly<Record<FigureId, FigureText>> = {
  'prototype-to-production': {
    headline: '53\u00A0%',
    sentence: 'Only 53\u00A0% of ML projects get from prototype to production.',
    caveat:
      'A Gartner release of 2022 says 54\u00A0%, and the press has quoted the 53\u00A0% of 2019 both ways round. Given here as the source framework states it.',
  },
  'never-in-production': {
    headline: '87\u00A0%',
    sentence: '87\u00A0% of data science projects never reach production.',
    caveat: 'Traced to an article of July 2019; no published method of a study was found.',
  },
  'team-ratio': {
    headline: '3 : 1',
    sentence:
      'Most organizations have three data scientists or more for each ML engineer. The leaders have two or three ML engineers for each data scientist; one or two is what we recommend.',
    caveat: null,
  },
  'maintenance-multiple': {
    headline: '5–10×',
    sentence: 'Keeping a model in production costs five to ten times what building it cost.',
    caveat:
      'The paper speaks of massive ongoing maintenance costs; the multiple was not found in it. It is used as a planning number that can be changed.',
  },
  'data-over-algorithm': {
    headline: '10\u00A0%',
    sentence: 'Data that is 10\u00A0% better usually does more than a more sophisticated algorithm.',
    caveat: null,
  },
  'data-gain': {
    headline: '2–5×',
    sentence: 'With the model left alone, work on the data gained two to five times what work on the architecture did.',
    caveat: null,
  },
  'effort-split': {
    headline: '80 / 20',
    sentence:
      'Teams spend 80\u00A0% of their effort on the model and 20\u00A0% on the data. The strategy turns this round.',
    caveat: null,
  },
  'claims-routing': {
    headline: '100×',
    sentence:
      'An insurer spent $2\u00A0million on a model that routes claims with 91\u00A0% accuracy. Rules that an analyst wrote in two weeks reach 89\u00A0% for 1\u00A0% of the cost. Two points did not justify a hundredfold cost.',
    caveat: null,
  },
};

/** The reference platforms in words. */
export const platformTexts: Readonly<Record<PlatformId, { readonly name: string; readonly lesson: string }>> = {
  tfx: { name: 'Google TFX', lesson: 'Serves billions of predictions a day.' },
  michelangelo: {
    name: 'Uber Michelangelo',
    lesson: 'From fewer than 10 models to hundreds; deployment fell from months to hours.',
  },
  spotify: {
    name: 'Spotify',
    lesson:
      'More than 1,000 models; from months to days by judging on offline metrics and online business metrics, with A/B tests that never stop.',
  },
};
