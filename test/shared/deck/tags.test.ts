import { describe, expect, it } from 'vitest';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample } from './deck-workspaces.ts';
import { placeTestDeck } from './place-test-deck.ts';

const { pages } = placeTestDeck(readSample('insurer'), createDeckMeasure());

describe('the tags of placed pages', () => {
  it('give each slide one main heading, on its first page', () => {
    for (const slideId of new Set(pages.map((page) => page.slideId))) {
      const own = pages.filter((page) => page.slideId === slideId);
      expect(own.map(({ tags }) => tags.filter(({ type }) => type === 'H1').length)).toEqual(
        own.map((_, index) => (index === 0 ? 1 : 0)),
      );
    }
  });

  it('nest rows in tables and cells in rows, a tag after the one that holds it', () => {
    for (const { tags } of pages) {
      tags.forEach(({ type, parent }, index) => {
        if (parent !== null) expect(parent).toBeLessThan(index);
        const holder = parent === null ? null : tags[parent]?.type;
        if (type === 'TR') expect(holder).toBe('Table');
        else if (type === 'TD' || type === 'TH') expect(holder).toBe('TR');
        else expect(holder).toBe(null);
      });
      expect(tags.some(({ type }) => type === 'Figure')).toBe(
        tags.some(({ alternative }) => alternative !== undefined),
      );
    }
  });

  it('hold every text but the footer', () => {
    for (const page of pages) {
      for (const item of page.items) {
        if (item.type === 'text') expect(item.tag === undefined).toBe(item.baseline === 524);
      }
    }
  });

  it('keep the lines of a paragraph together', () => {
    const broken = pages.flatMap(({ tags, items }) =>
      tags.filter((tag, at) => tag.type === 'P' && items.filter((item) => item.tag === at).length > 1),
    );
    expect(broken.length).toBeGreaterThan(10);
  });
});
