import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { measureFirstScreen } from '../../perf/measure-first-screen.ts';

const limitKb = 180;

test('the first screen loads at most 180 KB of script', () => {
  const built = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
  const { scripts, gzipBytes } = measureFirstScreen(built);
  expect(scripts.length).toBeGreaterThan(0);
  expect(gzipBytes / 1024).toBeLessThanOrEqual(limitKb);
});
