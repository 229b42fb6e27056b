import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDeck } from '#electron/deck/render-deck.ts';
import type { PlacedPage } from '#shared/deck/placed-page.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from '../../shared/deck/deck-fonts.ts';
import { hostileTexts, readSample, withUseCases } from '../../shared/deck/deck-workspaces.ts';
import { placeTestDeck, textsOf } from '../../shared/deck/place-test-deck.ts';
import { named, readXml, textOf, type XmlElement } from '../../shared/deck/read-xml.ts';

const generatedOn = '2026-11-23';
const measure = createDeckMeasure();
type Audience = Workspace['content']['deck']['audience'];

async function render(workspace: Workspace, audience: Audience = 'board'): Promise<Uint8Array> {
  const made = await renderDeck({ workspace, generatedOn, audience, format: 'pptx' });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

type Package = ReadonlyMap<string, XmlElement>;

/** Every part that is XML, read by a parser that knows nothing of how it was written. */
function open(bytes: Uint8Array): Package {
  const files = Object.entries(unzipSync(bytes));
  const xml = files.filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(xml.map(([name, content]) => [name, readXml(new TextDecoder().decode(content))]));
}

function part(file: Package, name: string): XmlElement {
  const found = file.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const slidesOf = (file: Package, pages: readonly PlacedPage[]) =>
  pages.map((_, index) => part(file, `ppt/slides/slide${index + 1}.xml`));

const isRanking = (chart: XmlElement) => named(chart, 'c:tx').some((one) => textOf(one).includes('Suitability'));

const plain = (text: string) => text.replace(/\s+/g, '');

describe('the deck as slides', () => {
  const insurer = readSample('insurer');
  const { pages } = placeTestDeck(insurer, measure);
  let bytes = new Uint8Array();
  let file: Package = new Map();
  beforeAll(async () => {
    bytes = new Uint8Array(await render(insurer));
    file = open(bytes);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await render(insurer))).toBe(0);
  });

  it('has a slide with one title for each page, all in sections', () => {
    expect([...file.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(pages.length);
    slidesOf(file, pages).forEach((slide, index) => {
      const titles = named(slide, 'p:sp').filter((shape) =>
        named(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'),
      );
      expect(titles).toHaveLength(1);
      const [title] = titles;
      const page = pages[index];
      if (title !== undefined && page !== undefined && !page.id.includes('/'))
        expect(plain(textOf(title))).toBe(plain(page.title));
    });
    const ids = named(part(file, 'ppt/presentation.xml'), 'p14:sldId').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(pages.length);
  });

  it('says every text of every page, in a text, a cell or a chart, and its figures elsewhere', () => {
    slidesOf(file, pages).forEach((slide, index) => {
      const page = pages[index];
      const said = plain(textOf(slide));
      if (page === undefined) return;
      for (const text of textsOf(page)) {
        const tag = text.tag === undefined ? undefined : page.tags[text.tag];
        if (tag?.chart === undefined) expect(said).toContain(plain(text.text));
      }
    });
  });

  it('gives each object of a slide a number of its own, and points only at what is there', () => {
    slidesOf(file, pages).forEach((slide, index) => {
      const ids = named(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      const relations = named(part(file, `ppt/slides/_rels/slide${index + 1}.xml.rels`), 'Relationship');
      const known = new Map(relations.map(({ attributes }) => [attributes.Id, attributes]));
      const used = ['r:id', 'r:embed'].flatMap((name) =>
        [slide, ...slide.children.flatMap((child) => named(child, 'a:hlinkClick'))].flatMap(
          ({ attributes }) => attributes[name] ?? [],
        ),
      );
      for (const name of used) expect(known.has(name)).toBe(true);
      for (const { Target = '', TargetMode } of known.values()) {
        if (TargetMode === 'External') expect(Target).toMatch(/^(https:\/\/|mailto:)/);
        else expect(Object.keys(unzipSync(bytes))).toContain(Target.replace('../', 'ppt/'));
      }
    });
  });

  it('has tables that can be edited, with as many rows as the page', () => {
    const at = pages.findIndex(({ id }) => id === 'portfolio');
    const page = pages[at];
    const [table] = named(part(file, `ppt/slides/slide${at + 1}.xml`), 'a:tbl');
    if (table === undefined || page === undefined) throw new Error('there is no table');
    expect(named(table, 'a:tr')).toHaveLength(page.tags.filter(({ type }) => type === 'TR').length);
    expect(named(table, 'a:tc').map(textOf)).toContain('Claims routing');
  });

  it('has charts with their figures, and a workbook behind each', () => {
    const name = [...file.keys()].find((one) => one.startsWith('ppt/charts/chart') && isRanking(part(file, one)));
    const chart = part(file, name ?? '');
    const values = named(chart, 'c:val').flatMap((value) => named(value, 'c:v').map(({ text }) => Number(text)));
    expect(values).toHaveLength(18);
    expect([...values].sort((one, two) => two - one)).toEqual(values);
    expect(named(chart, 'c:errBars')).toHaveLength(1);
    const workbook = unzipSync(bytes)[(name ?? '').replace('charts', 'embeddings').replace('.xml', '.xlsx')];
    const rows = named(
      readXml(new TextDecoder().decode(unzipSync(workbook ?? new Uint8Array())['xl/worksheets/sheet1.xml'])),
      'row',
    );
    expect(rows).toHaveLength(19);
    expect(rows.map(textOf)[1]).toContain('90');
    const kinds = [...file.values()].filter(({ name: root }) => root === 'c:chartSpace');
    expect(kinds.some((one) => named(one, 'c:scatterChart').length === 1)).toBe(true);
    const stacks = kinds.filter((one) =>
      named(one, 'c:grouping').some(({ attributes }) => attributes.val === 'stacked'),
    );
    expect(stacks.some((one) => textOf(one).includes('Upkeep'))).toBe(true);
  });

  it('says in its notes where the statements come from', () => {
    const at = pages.findIndex(({ id }) => id === 'risk');
    const notes = textOf(part(file, `ppt/notesSlides/notesSlide${at + 1}.xml`));
    expect(notes).toContain('fourteen risk questions');
    expect(notes).toContain('Revision');
  });

  it('leaves out of a public deck whom and what the PDF leaves out', async () => {
    const named = Object.values(insurer.content.participants).map(({ name }) => name);
    const texts = [...open(await render(insurer, 'public')).values()].map(textOf).join('\n');
    expect(named.filter((name) => name.length > 3 && texts.includes(name))).toEqual([]);
    expect(texts.includes('$51.2')).toBe(false);
    expect(texts.includes('Highest: 14 Telematics driving score')).toBe(true);
  });

  it('writes only the summary when that is asked for', async () => {
    const made = await renderDeck({ workspace: insurer, generatedOn, only: 'summary', format: 'pptx' });
    if (!made.ok) throw new Error(made.error.type);
    const names = Object.keys(unzipSync(made.value)).filter((name) => name.startsWith('ppt/slides/slide'));
    expect(names).toEqual(['ppt/slides/slide1.xml']);
  });
});

/** Texts that would be markup, or that XML cannot hold. */
const traps = [
  '</a:t></a:r><script>alert(1)</script>',
  '&lt;b&gt; & "quoted" \'single\' ]]> <!-- -->',
  'bell \u0007 null \u0000 half \ud800 end \uffff',
  '=HYPERLINK("http://example.org")',
];

describe('slides of a workspace that means harm', () => {
  it.each(traps.map((text, index) => [index, text] as const))(
    'are well-formed with trap %i as text',
    async (_, trap) => {
      const workspace = withUseCases(4, (useCase, index) => ({
        ...useCase,
        title: `${trap} ${index}`,
        summary: Object.values(hostileTexts)[index]?.slice(0, 2000) ?? '',
        owner: trap,
      }));
      const file = open(await render(workspace));
      expect(file.size).toBeGreaterThan(20);
      for (const root of file.values()) expect(named(root, 'script')).toEqual([]);
    },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'sextant-pptx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
if (!hasOffice)
  console.warn('skipped: soffice (LibreOffice Impress) is not installed, so no other program opens the slides');

describe.skipIf(!hasOffice)('slides in another program', () => {
  it('open, one page each', async () => {
    const workspace = withUseCases(6);
    writeFileSync(join(folder, 'deck.pptx'), await render(workspace));
    spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')]);
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    expect(pdf.match(/\/Type\/Page\b/g)).toHaveLength(placeTestDeck(workspace, measure).pages.length);
  });
});
