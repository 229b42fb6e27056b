import type { SummaryFigure, SummaryPoint } from '../slide.ts';
import type { Telling } from './telling.ts';

const mostYears = 4;

/** What is asked of the board, in three numbers. */
export type FundedFacts = { readonly count: number; readonly commitment: number; readonly p50: number };

/** What is funded under a budget, with its value as drawn; null where money is left out, or nothing is funded or drawn. */
export function findFunded({ analysis, isPublic }: Telling): FundedFacts | null {
  const { selection } = analysis.portfolio;
  const drawn = analysis.draws?.portfolio ?? null;
  if (isPublic || drawn === null || selection.budget === null || selection.useCases.length === 0) return null;
  return { count: selection.useCases.length, commitment: selection.commitment, p50: drawn.p50 };
}

/** The value of what is funded with its range, and what is committed of the budget. */
export function outlineFundedFigures(years: number, telling: Telling): readonly SummaryFigure[] {
  const { analysis, messages } = telling;
  const drawn = analysis.draws?.portfolio ?? null;
  const funded = findFunded(telling);
  const { selection } = analysis.portfolio;
  if (funded === null || drawn === null || selection.budget === null) return [];
  const words = messages.deck.summary;
  const { money } = messages.format;
  const { p10, p50, p90 } = drawn;
  return [
    {
      label: words.fundedValue(years),
      figure: money(p50),
      explanation: words.fundedRange(p10, p90),
      mark: { type: 'range', p10, p50, p90 },
    },
    {
      label: words.commitment,
      figure: money(selection.commitment),
      explanation: words.ofBudget(selection.budget, funded.count),
      mark: { type: 'share', share: selection.budget > 0 ? selection.commitment / selection.budget : 0 },
    },
  ];
}

/** What is funded costs in each of the first years, and from when on upkeep costs more than building. */
export function outlineFundedYears({ analysis, messages }: Telling): readonly SummaryPoint[] {
  const { years, upkeepOvertakesIn } = analysis.portfolio.budget;
  const words = messages.deck.summary;
  const { money } = messages.plan;
  return years.slice(0, mostYears).map(({ index, calendarYear, total, upkeep }) => ({
    text: words.yearCosts(money.year(index, calendarYear), total),
    detail: [upkeep > 0 ? words.ofItUpkeep(upkeep) : words.noUpkeep, index === upkeepOvertakesIn ? money.overtakes : '']
      .filter((part) => part !== '')
      .join(' · '),
  }));
}
