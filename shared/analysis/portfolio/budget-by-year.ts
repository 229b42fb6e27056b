export type BudgetItem = {
  /** Year in which it is built, from 0. */
  readonly year: number;
  readonly build: number;
  /** Upkeep a year from the year after it is built. */
  readonly upkeepPerYear: number;
};

export type BudgetByYear = {
  readonly spend: readonly number[];
  readonly build: readonly number[];
  readonly upkeep: readonly number[];
  /** First year in which upkeep costs more than building; null if none. */
  readonly upkeepOvertakesIn: number | null;
};

/** Money per year for what is built and for keeping up everything that is live (method 8). */
export function budgetByYear(items: readonly BudgetItem[], years: number): BudgetByYear {
  const perYear = Array.from({ length: years }, (_, year) => year);
  const sum = (part: (item: BudgetItem) => number) => items.reduce((total, item) => total + part(item), 0);
  const build = perYear.map((year) => sum((item) => (item.year === year ? item.build : 0)));
  const upkeep = perYear.map((year) => sum((item) => (item.year < year ? item.upkeepPerYear : 0)));
  const overtakes = perYear.find((year) => (upkeep[year] ?? 0) > (build[year] ?? 0));
  return {
    spend: perYear.map((year) => (build[year] ?? 0) + (upkeep[year] ?? 0)),
    build,
    upkeep,
    upkeepOvertakesIn: overtakes ?? null,
  };
}
