import { describe, expect, it } from 'vitest';
import { scoreMatch } from '#renderer/palette/score-match.ts';

const score = (text: string, query: string) => scoreMatch(text, query)?.score ?? Number.NEGATIVE_INFINITY;

describe('scoreMatch', () => {
  it('matches everything alike when nothing is asked', () => {
    expect(scoreMatch('Claims routing', '  ')).toEqual({ score: 0, hits: [] });
  });

  it('puts the start of a word before its middle, and a whole match before scattered letters', () => {
    expect(score('Claims routing', 'rout')).toBeGreaterThan(score('Sprouting claims', 'rout'));
    expect(score('Save as', 'save')).toBeGreaterThan(score('Show as canvas, very early', 'save'));
  });

  it('finds words by their first letters', () => {
    expect(scoreMatch('Claims routing', 'cr')?.hits).toEqual([0, 7]);
  });

  it('knows neither case nor accents', () => {
    expect(scoreMatch('Präventive Wartung', 'prav')?.hits).toEqual([0, 1, 2, 3]);
  });

  it('takes a space for the no-break space before a unit', () => {
    expect(scoreMatch('Zoom to 100\u00A0%', '100 %')?.hits).toEqual([8, 9, 10, 11, 12]);
  });

  it('finds nothing where letters are missing or too far apart', () => {
    expect(scoreMatch('Claims routing', 'xyz')).toBeNull();
    expect(scoreMatch('Document intake and sorting', 'oeg')).toBeNull();
  });
});
