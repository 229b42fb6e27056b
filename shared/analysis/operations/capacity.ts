export type CapacityInput = {
  readonly decisionsPerDay: number;
  /** Peak over average, where the busiest hour is not known. */
  readonly peakFactor: number;
  /** Share of the day's decisions in its busiest hour. */
  readonly busiestHourShare: number | null;
  /** Peak over mean inside that hour. */
  readonly burst: number;
  readonly latencyMs: number | null;
  readonly concurrencyPerReplica: number;
  /** Share of a replica that may be busy. */
  readonly utilization: number;
};

export type Capacity = {
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
  /** Decisions under way at once at the peak (Little's law); null without a latency. */
  readonly concurrency: number | null;
  readonly replicas: number | null;
  /** One replica may fail. */
  readonly replicasWithSpare: number | null;
};

/** What a service must carry at its peak, and how many replicas do (method 5). */
export function capacity(input: CapacityInput): Capacity {
  const averagePerSecond = input.decisionsPerDay / 86_400;
  const peakPerSecond =
    input.busiestHourShare === null
      ? averagePerSecond * input.peakFactor
      : ((input.decisionsPerDay * input.busiestHourShare) / 3600) * input.burst;
  const concurrency = input.latencyMs === null ? null : (peakPerSecond * input.latencyMs) / 1000;
  const perReplica = input.concurrencyPerReplica * input.utilization;
  const replicas = concurrency === null || !(perReplica > 0) ? null : Math.ceil(concurrency / perReplica - 1e-9);
  return {
    averagePerSecond,
    peakPerSecond,
    concurrency,
    replicas,
    replicasWithSpare: replicas === null ? null : replicas + 1,
  };
}
