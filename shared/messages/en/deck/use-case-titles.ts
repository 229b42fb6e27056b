import type { Gate, Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** The title of the page about one use case: its verdict, with the most telling finding, then said shorter. */
export function deckUseCaseTitles(format: Format) {
  const { inWords } = createNumberWords(format);
  return (
    names: { readonly title: string; readonly short: string },
    found: {
      readonly recommendation: Recommendation | null;
      readonly gate: Gate;
      readonly isOverridden: boolean;
      readonly incrementalNpv: number | null;
      readonly contested: number;
      readonly dataScore: number | null;
    },
  ): Titles => {
    const verdict = {
      ml: 'use machine learning',
      hybrid: 'rules first, machine learning on the rest',
      rules: 'use rules or statistics',
      'data-first': 'build the data first',
      'do-not-build': 'do not build it',
      none: 'not decided yet',
    }[found.recommendation ?? 'none'];
    const finding = (() => {
      if (found.isOverridden) return 'the room decided against the scores';
      if (found.gate === 'prohibited') return 'it may be a prohibited practice';
      if (found.gate === 'simplest-wins' && found.incrementalNpv !== null) {
        return `machine learning would leave ${format.money(-found.incrementalNpv)} less`;
      }
      if (found.gate === 'data-veto' && found.dataScore !== null)
        return `data availability is scored ${format.number(found.dataScore, 1)} of 5`;
      if (found.contested > 0) return `the room disagrees on ${inWords(found.contested)} of five criteria`;
      if (found.recommendation === 'ml' && found.incrementalNpv !== null && found.incrementalNpv > 0) {
        return `it brings ${format.money(found.incrementalNpv)} more than the simplest approach`;
      }
      return '';
    })();
    const short = names.short === '' ? names.title : names.short;
    const verdicts = [`${names.title}: ${verdict}`, `${short}: ${verdict}`, names.title];
    return finding === ''
      ? [`${names.title}: ${verdict}`, ...verdicts.slice(1)]
      : [`${names.title}: ${verdict}; ${finding}`, ...verdicts];
  };
}
