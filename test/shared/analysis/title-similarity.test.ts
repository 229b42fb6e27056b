import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCloseTitle, titleSimilarity } from '#shared/analysis/similarity/title-similarity.ts';

describe('titleSimilarity', () => {
  it('is the same both ways, 0 to 1, and 1 for the same words in any order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const similarity = titleSimilarity(a, b);
        expect(similarity).toBe(titleSimilarity(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
    expect(titleSimilarity('Claims routing', 'routing, claims!')).toBe(1);
    expect(titleSimilarity('Schäden schätzen', 'SCHADEN SCHATZEN')).toBe(1);
  });

  it('finds what means the same in other words nearby, and nothing else', () => {
    const entries = ['Claims routing', 'Motor fraud screening', 'Renewal churn prediction'].map((title) => ({ title }));
    expect(findCloseTitle('Routing of claims', entries)?.title).toBe('Claims routing');
    expect(findCloseTitle('Motor fraud screning', entries)?.title).toBe('Motor fraud screening');
    expect(findCloseTitle('Claims forecast', entries)).toBeNull();
    expect(findCloseTitle('Flood exposure', entries)).toBeNull();
    expect(findCloseTitle('', entries)).toBeNull();
  });
});
