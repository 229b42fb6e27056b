import * as z from 'zod';
import { fleissKappa } from '#shared/analysis/group/fleiss-kappa.ts';
import { kendallW } from '#shared/analysis/group/kendall-w.ts';
import { krippendorffAlpha } from '#shared/analysis/group/krippendorff-alpha.ts';
import { spread } from '#shared/analysis/group/spread.ts';
import { type Adapter, adapter } from './adapter.ts';

const voices = z.array(z.array(z.number().nullable()));

/** How a group's voices agree. */
export const groupModules: Readonly<Record<string, Adapter>> = {
  'group.krippendorffAlpha': adapter(z.object({ raters: voices }), ({ raters }) => ({
    nominal: krippendorffAlpha(raters, 'nominal'),
    ordinal: krippendorffAlpha(raters, 'ordinal'),
    interval: krippendorffAlpha(raters, 'interval'),
    ratio: krippendorffAlpha(raters, 'ratio'),
  })),
  'group.kendallW': adapter(z.object({ ratings: voices }), ({ ratings }) => {
    const complete = ratings.map((row) => row.filter((value) => value !== null));
    const result = kendallW(complete.filter((row, index) => row.length === ratings[index]?.length));
    return {
      W: result.w,
      WwithoutTieCorrection: result.withoutTieCorrection,
      chi2: result.chiSquare,
      df: result.degrees,
      p: result.p,
      rankSums: result.rankSums,
    };
  }),
  'group.fleissKappa': adapter(z.object({ table: z.array(z.array(z.number())) }), ({ table }) => {
    const result = fleissKappa(table);
    return { kappa: result?.kappa ?? null, Pbar: result?.observed ?? null, Pe: result?.expected ?? null };
  }),
  'group.spread': adapter(z.object({ scores: z.array(z.number().nullable()) }), ({ scores }) => {
    const result = spread(scores.filter((score) => score !== null));
    return {
      n: result.n,
      median: result.median,
      mean: result.mean,
      sd: result.standardDeviation,
      q1: result.firstQuartile,
      q3: result.thirdQuartile,
      iqr: result.interquartileRange,
      min: result.min,
      max: result.max,
      pctWithin1OfMedian: result.withinOne,
    };
  }),
};
