/** Medians by what was measured and the number of cards: `pan 5000`. Times in ms, sizes in MB. */
export type Figures = Readonly<Record<string, number>>;

export function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rounded = (value: number) => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null);
const frameMs = 16.7;

/** What each goal asks for, from the medians of every tool; null where a peer is missing. */
export function toReport(
  medians: Readonly<Record<string, Figures>>,
  goals: readonly string[],
  missing: readonly string[],
): Readonly<Record<string, unknown>> {
  const of = (tool: string, key: string) => medians[tool]?.[key] ?? Number.NaN;
  const peersAt = (key: string) =>
    Object.fromEntries(
      Object.entries(medians).flatMap(([tool, figures]) =>
        tool === 'sextant' || figures[key] === undefined ? [] : [[tool, rounded(figures[key])]],
      ),
    );
  const against = (peer: string, key: string) => of('sextant', key) / of(peer, key);
  const at = (key: string) => ({ ours: rounded(of('sextant', key)), peers: peersAt(key) });
  const overviews = ['overview pan 1000', 'overview zoom 1000', 'overview pan 5000', 'overview zoom 5000'];
  const worst = (peer: string) => Math.max(...overviews.map((key) => against(peer, key)));
  const report = {
    C1: {
      what: 'mount 1,000 cards in ms, beside React Flow',
      value: rounded(against('react-flow', 'mount 1000')),
      limit: 0.2,
      ...at('mount 1000'),
      of100: at('mount 100'),
    },
    C2: {
      what: 'pan at 100 % among 5,000 cards: frame p95 in ms',
      value: rounded(of('sextant', 'pan 5000')),
      limit: rounded(1.15 * frameMs),
      ...at('pan 5000'),
      work: {
        what: 'script, style and layout per step in ms, beside React Flow',
        value: rounded(against('react-flow', 'pan work 5000')),
        limit: 0.15,
        ...at('pan work 5000'),
      },
      script: {
        what: 'script alone',
        value: rounded(against('react-flow', 'pan script 5000')),
        limit: 0.15,
        ...at('pan script 5000'),
      },
      of100: at('pan 100'),
    },
    C3: {
      what: 'everything in view, pan and zoom at 1,000 and 5,000: the worst p95 beside Canvas2D',
      value: rounded(worst('bare')),
      limit: 1.3,
      excalidraw: { value: rounded(worst('excalidraw')), limit: 1 },
      peers: Object.fromEntries(overviews.map((key) => [key, at(key)])),
    },
    C4: {
      what: 'drag one card among 5,000: frame p95 beside Canvas2D',
      value: rounded(against('bare', 'drag 5000')),
      limit: 1.15,
      ...at('drag 5000'),
      longTasks: { ...at('drag long tasks 5000'), limit: 0 },
      longestTaskMs: at('drag longest task 5000'),
      scriptPerStepMs: at('drag script 5000'),
    },
    C5: {
      what: 'script heap with 5,000 cards in MB, beside Excalidraw',
      value: rounded(against('excalidraw', 'heap 5000')),
      limit: 0.3,
      ...at('heap 5000'),
      memory: {
        what: 'all of the renderer',
        value: rounded(against('excalidraw', 'memory 5000')),
        limit: 0.6,
        ...at('memory 5000'),
      },
    },
  };
  const chosen = Object.fromEntries(Object.entries(report).filter(([id]) => goals.includes(id)));
  return { ...chosen, missingPeers: missing };
}
