import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toContrast } from '#shared/deck/color.ts';
import { createTheme } from '#shared/deck/theme.ts';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

function readTokens(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const block = css.match(new RegExp(`\\[data-theme=["']${theme}["']\\]\\s*\\{([^}]*)\\}`))?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

describe('createTheme', () => {
  it.each(['light', 'dark'] as const)('has the values of the %s tokens', (paper) => {
    const tokens = readTokens(paper);
    const theme = createTheme(paper, null);
    const pairs: readonly (readonly [string, string | undefined])[] = [
      [theme.ink, tokens.ink],
      [theme.ink2, tokens['ink-2']],
      [theme.ink3, tokens['ink-3']],
      [theme.rule, tokens.rule],
      [theme.ruleStrong, tokens['rule-strong']],
      [theme.accent, tokens.accent],
      [theme.accentTint, tokens['accent-tint']],
      [theme.error, tokens.error],
      [theme.paper, paper === 'dark' ? tokens.ground : tokens.surface],
      [theme.wash, paper === 'dark' ? tokens.surface : tokens.canvas],
      [theme.tiers.low, tokens['tier-low']],
      [theme.tiers.medium, tokens['tier-medium']],
      [theme.tiers.high, tokens['tier-high']],
      [theme.tiers.critical, tokens['tier-critical']],
      [theme.tiers.prohibited, tokens['rec-dont']],
      [theme.tierTints.low, tokens['tier-low-tint']],
      [theme.tierTints.medium, tokens['tier-medium-tint']],
      [theme.tierTints.high, tokens['tier-high-tint']],
      [theme.tierTints.critical, tokens['tier-critical-tint']],
      [theme.tierTints.prohibited, tokens['rec-dont-tint']],
      [theme.recommendations.ml, tokens['rec-ml']],
      [theme.recommendations.hybrid, tokens['rec-hybrid']],
      [theme.recommendations.rules, tokens['rec-rules']],
      [theme.recommendations['data-first'], tokens['rec-data']],
      [theme.recommendations['do-not-build'], tokens['rec-dont']],
      ...theme.maturity.map((color, level) => [color, tokens[`mat-${level}`]] as const),
    ];
    for (const [ours, token] of pairs) expect(ours).toBe(token);
  });

  it.each(['#ffe600', '#000000', '#ffffff', '#c8102e', '#7fbf7f'])(
    'makes the accent %s readable on both papers',
    (accent) => {
      for (const paper of ['light', 'dark'] as const) {
        const theme = createTheme(paper, accent);
        expect(toContrast(theme.accent, theme.paper)).toBeGreaterThanOrEqual(4.5);
        expect(theme.error).toBe(createTheme(paper, null).error);
      }
    },
  );

  it.each(['light', 'dark'] as const)('sets all text at 4.5:1 on %s paper', (paper) => {
    const theme = createTheme(paper, null);
    for (const color of [theme.ink, theme.ink2, theme.ink3, theme.accent, theme.error]) {
      expect(toContrast(color, theme.paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(toContrast(theme.accent, theme.accentTint)).toBeGreaterThanOrEqual(4.5);
  });
});
