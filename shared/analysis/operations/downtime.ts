export type Downtime = {
  readonly hoursPerYear: number;
  readonly minutesPerYear: number;
  readonly minutesPer30Days: number;
};

/** How long a service of this availability (0 to 1) may be down (method 5). */
export function downtime(availability: number): Downtime {
  const hoursPerYear = (1 - availability) * 8760;
  return { hoursPerYear, minutesPerYear: hoursPerYear * 60, minutesPer30Days: (1 - availability) * 43_200 };
}
