import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import { mixColors, toReadableColor } from './color.ts';

/** Colors of one paper, all `#rrggbb`: the same values as the tokens of the screen. */
export type DeckTheme = {
  readonly paper: string;
  readonly isDark: boolean;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  /** Light fill behind cells and quadrants. */
  readonly wash: string;
  readonly accent: string;
  readonly accentTint: string;
  readonly error: string;
  readonly tiers: Readonly<Record<TierVerdict, string>>;
  readonly tierTints: Readonly<Record<TierVerdict, string>>;
  readonly recommendations: Readonly<Record<Recommendation, string>>;
  readonly maturity: readonly [string, string, string, string];
};

const light: DeckTheme = {
  paper: '#ffffff',
  isDark: false,
  ink: '#161d1f',
  ink2: '#465053',
  ink3: '#5c6668',
  rule: '#d5dad5',
  ruleStrong: '#7d8782',
  wash: '#f5f6f4',
  accent: '#00646a',
  accentTint: '#dcecea',
  error: '#a8200d',
  tiers: { low: '#257476', medium: '#844c00', high: '#791315', critical: '#531426', prohibited: '#191310' },
  tierTints: { low: '#e2edeb', medium: '#f4ead0', high: '#f8e2d8', critical: '#efdde2', prohibited: '#e6e3e2' },
  recommendations: {
    ml: '#003765',
    hybrid: '#006545',
    rules: '#836500',
    'data-first': '#5c6a78',
    'do-not-build': '#191310',
  },
  maturity: ['#7d8786', '#5f6f76', '#405561', '#1d3544'],
};

const dark: DeckTheme = {
  paper: '#101416',
  isDark: true,
  ink: '#e9eceb',
  ink2: '#b9c1c0',
  ink3: '#9aa4a4',
  rule: '#323a3e',
  ruleStrong: '#77837f',
  wash: '#1c2225',
  accent: '#5ec4c4',
  accentTint: '#17383b',
  error: '#ff9a86',
  tiers: { low: '#749e98', medium: '#bca749', high: '#ffa89a', critical: '#ffdfea', prohibited: '#dbdbda' },
  tierTints: { low: '#1b302f', medium: '#332b14', high: '#42251a', critical: '#45222d', prohibited: '#333131' },
  recommendations: {
    ml: '#a1c3ff',
    hybrid: '#41a779',
    rules: '#f1c769',
    'data-first': '#8e9aa5',
    'do-not-build': '#dbdbda',
  },
  maturity: ['#7c8688', '#98a8ae', '#b9c9d0', '#e0ebf0'],
};

/**
 * The theme of light or dark paper. A client's `accent` replaces the accent and its tint alone, and is moved toward
 * ink until it reads at 4.5:1; tiers, recommendations and red keep their colors.
 */
export function createTheme(paper: 'light' | 'dark', accent: string | null): DeckTheme {
  const base = paper === 'dark' ? dark : light;
  if (accent === null) return base;
  const readable = toReadableColor(accent, base.paper);
  return { ...base, accent: readable, accentTint: mixColors(readable, base.paper, 0.86) };
}
