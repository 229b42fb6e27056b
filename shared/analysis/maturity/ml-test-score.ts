export type MlTestBand = 'research' | 'holes' | 'first-pass' | 'reasonable' | 'strong' | 'exceptional';

export type MlTestScore<Section extends string> = {
  /** Sum per section: half a point done by hand and written down, one when automated. */
  readonly sections: Readonly<Record<Section, number>>;
  /** The weakest section, 0 to 7. */
  readonly score: number;
  readonly band: MlTestBand;
};

function bandOf(score: number): MlTestBand {
  if (score <= 0) return 'research';
  if (score <= 1) return 'holes';
  if (score <= 2) return 'first-pass';
  if (score <= 3) return 'reasonable';
  return score <= 5 ? 'strong' : 'exceptional';
}

/** The ML Test Score of one model in production (Breck et al. 2017; method 7.3). */
export function mlTestScore<Section extends string>(
  answers: Readonly<Record<Section, readonly number[]>>,
): MlTestScore<Section> {
  const names = Object.keys(answers) as Section[];
  const sums = names.map((name) => [name, answers[name].reduce((sum, answer) => sum + answer, 0)] as const);
  const score = sums.length === 0 ? 0 : Math.min(...sums.map(([, sum]) => sum));
  return { sections: Object.fromEntries(sums) as Record<Section, number>, score, band: bandOf(score) };
}
