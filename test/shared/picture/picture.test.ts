import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { lensNames } from '#shared/canvas/lens/lens-name.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { buildPicture, type PictureSelection } from '#shared/picture/build-picture.ts';
import { findPictureColors, picturePapers } from '#shared/picture/picture-colors.ts';
import { toSvg } from '#shared/picture/to-svg.ts';
import { wrapText } from '#shared/picture/wrap-text.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from '../deck/deck-fonts.ts';
import { hostileTexts, readSample, withUseCases } from '../deck/deck-workspaces.ts';
import { allElements, named, readXml, textOf, type XmlElement } from '../deck/read-xml.ts';

const fonts = createDeckMeasure();
const measure = (text: string, size: number, weight: number) =>
  fonts.width(text, weight >= 600 ? 'semibold' : 'regular', size);
const messages = createMessages('en-US', 'USD');

type Look = { lens?: (typeof lensNames)[number]; paper?: (typeof picturePapers)[number]; selection?: PictureSelection };

function draw(workspace: Workspace, { lens = 'free', paper = 'light', selection }: Look = {}): string | null {
  const request = { workspace, analysis: analyze(workspace), messages, lens, paper, selection: selection ?? null };
  const picture = buildPicture(request, measure);
  return picture === null ? null : toSvg(picture);
}

function drawn(workspace: Workspace, look: Look = {}): XmlElement {
  const svg = draw(workspace, look);
  if (svg === null) throw new Error('nothing was drawn');
  return readXml(svg);
}

const titles = (root: XmlElement) => named(root, 'title').map(textOf);

describe('the canvas as SVG', () => {
  const insurer = readSample('insurer');

  it.each(lensNames)('shows every use case once in the lens %s, with its texts as text', (lens) => {
    const root = drawn(insurer, { lens });
    const said = titles(root).slice(1);
    for (const { title, number } of Object.values(insurer.content.useCases))
      expect(said.filter((one) => one.startsWith(`${title}, number ${number},`))).toHaveLength(1);
    expect(named(root, 'text').map(textOf).join(' ')).toContain('Claims routing');
  });

  it.each(lensNames)('gives the same text twice, and holds nothing that runs or is fetched, in %s', (lens) => {
    const svg = draw(insurer, { lens });
    expect(draw(insurer, { lens })).toBe(svg);
    const allowed = ['svg', 'title', 'desc', 'rect', 'g', 'text', 'circle', 'path'];
    for (const { name, attributes } of allElements(readXml(svg ?? ''))) {
      expect(allowed).toContain(name);
      expect(Object.keys(attributes).filter((key) => /^on|href|style|class/.test(key))).toEqual([]);
      expect(
        Object.entries(attributes).filter(([key, value]) => key !== 'xmlns' && /url\(|https?:/.test(value)),
      ).toEqual([]);
    }
  });

  it('names the typeface and what stands in for it', () => {
    expect(drawn(insurer).attributes['font-family']).toMatch(/^'Source Sans 3', .*sans-serif$/);
  });

  it('draws zones, notes and links of the free lens', () => {
    const said = titles(drawn(insurer));
    expect(said.filter((one) => one.startsWith('Zone: '))).toHaveLength(Object.keys(insurer.content.zones).length);
    expect(said.filter((one) => one.startsWith('Note: '))).toHaveLength(Object.keys(insurer.content.notes).length);
    expect(said.filter((one) => one.startsWith('Link: '))).toHaveLength(Object.keys(insurer.content.links).length);
  });

  it('draws only what is selected, and links between selected cards', () => {
    const [link] = Object.values(insurer.content.links);
    if (link === undefined) throw new Error('the sample has no link');
    const selection = { useCases: [link.from, link.to], notes: [], zones: [] };
    const said = titles(drawn(insurer, { selection })).slice(1);
    expect(said).toHaveLength(3);
    const width = (root: XmlElement) => Number(root.attributes.width);
    expect(width(drawn(insurer, { selection }))).toBeLessThan(width(drawn(insurer)));
  });

  it('keeps every text inside the picture', () => {
    for (const lens of lensNames) {
      const request = {
        workspace: insurer,
        analysis: analyze(insurer),
        messages,
        lens,
        paper: 'room',
        selection: null,
      } as const;
      const picture = buildPicture(request, measure);
      const [part] = picture?.items ?? [];
      if (picture === null || part?.type !== 'at') throw new Error('nothing was drawn');
      const visit = (items: typeof part.items, x: number): void => {
        for (const item of items) {
          if (item.type === 'at') visit(item.items, x + item.x);
          else if (item.type === 'group') visit(item.items, x);
          else if (item.type === 'text') {
            const width = measure(item.text, item.size, item.weight);
            const left = x + item.x - { start: 0, middle: width / 2, end: width }[item.anchor];
            expect([item.text, left >= 0, left + width <= picture.width]).toEqual([item.text, true, true]);
          }
        }
      };
      visit(part.items, part.x);
    }
  });

  it('draws nothing of an empty board', () => {
    const empty = withUseCases(0);
    const content = { ...empty.content, zones: {}, notes: {}, links: {} };
    const layout = { ...empty.layout, cards: {}, zones: {}, notes: {} };
    expect(draw({ ...empty, content, layout })).toBeNull();
  });

  it.each(['<script>alert(1)</script>', '"/><image href="http://example.org"/>', '\u0000\u0007\ud800 ]]> &amp;'])(
    'is well-formed and harmless with %j in every text',
    (trap) => {
      const workspace = withUseCases(6, (useCase, index) => ({
        ...useCase,
        title: `${trap}${Object.values(hostileTexts)[index]?.slice(0, 200) ?? ''}`,
        tags: [trap],
      }));
      const notes = Object.fromEntries(
        Object.entries(workspace.content.notes).map(([id, note]) => [id, { ...note, text: trap, by: trap }]),
      );
      const zones = Object.fromEntries(
        Object.entries(workspace.content.zones).map(([id, zone]) => [id, { ...zone, title: trap }]),
      );
      const content = { ...workspace.content, notes, zones, tagColors: { [trap]: 'blue' as const } };
      for (const lens of lensNames) {
        const root = drawn({ ...workspace, content }, { lens });
        expect(named(root, 'script')).toEqual([]);
        expect(named(root, 'image')).toEqual([]);
      }
    },
  );
});

describe('the colors of pictures', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../renderer/styles', name), 'utf8');
  const css = read('tokens.css') + read('tag-tokens.css');

  it.each(picturePapers)('are the tokens of %s paper', (paper) => {
    const blocks = [...css.matchAll(new RegExp(`\\[data-theme="${paper}"\\]\\s*\\{([^}]*)\\}`, 'g'))].map(
      ([block]) => block,
    );
    const tokens = new Map(
      [...blocks.join('').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
    for (const [name, value] of Object.entries(findPictureColors(paper)))
      expect([name, value]).toEqual([name, tokens.get(name)]);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, never at a space that does not break, and inside words that are too long', () => {
    expect(wrapText('would 91\u00a0% change', 50, { size: 14, weight: 400 }, (text) => text.length * 6)).toEqual([
      'would',
      '91\u00a0%',
      'change',
    ]);
    const lines = wrapText('W'.repeat(40), 60, { size: 14, weight: 400 }, (text) => text.length * 6);
    expect(lines.join('')).toBe('W'.repeat(40));
    expect(Math.max(...lines.map((line) => line.length))).toBe(10);
  });
});
