import { type NamedFile, zipFiles } from '#shared/exchange/zip-files.ts';
import type { Measure } from './measure.ts';
import type { PlacedPage } from './placed-page.ts';
import { createMedia } from './pptx/create-media.ts';
import { type Relation, writeContentTypes, writeRelations } from './pptx/package-parts.ts';
import {
  createColorWriter,
  type Media,
  type SlideContext,
  type SlideNames,
  type Target,
} from './pptx/slide-context.ts';
import { toBlocks } from './pptx/to-blocks.ts';
import { writeNotesMaster, writeSlideLayout, writeSlideMaster } from './pptx/write-masters.ts';
import { writeNotes } from './pptx/write-notes.ts';
import { type SlideSection, writePresentation, writeProperties } from './pptx/write-presentation.ts';
import { writeSlide } from './pptx/write-slide.ts';
import { writeTheme } from './pptx/write-theme.ts';
import type { PdfInfo } from './render-pdf.ts';
import { createTheme, type DeckTheme } from './theme.ts';

export type PptxTools = {
  readonly measure: Measure;
  readonly theme: DeckTheme;
  readonly names: SlideNames;
  readonly nameSection: (sectionId: string) => string;
  /** What the speaker notes of a page say. */
  readonly toNotes: (page: PlacedPage) => readonly string[];
};

const relationTypes: Readonly<Record<Target['type'], string>> = {
  hyperlink: 'hyperlink',
  slide: 'slide',
  image: 'image',
  chart: 'chart',
};

function slideName(index: number): string {
  return `slide${String(index + 1)}.xml`;
}

function toRelation({ type, to }: Target): Relation {
  if (type === 'hyperlink') return { type: relationTypes[type], target: to, isOutside: true };
  return { type: relationTypes[type], target: to.replace(/^ppt\//, '../') };
}

function createContext(
  tools: PptxTools,
  info: PdfInfo,
  media: Media,
  paths: ReadonlyMap<string, string>,
): { readonly context: SlideContext; readonly relations: Relation[] } {
  let id = 1;
  const known = new Map<string, string>();
  const relations: Relation[] = [];
  const context: SlideContext = {
    language: info.language,
    names: tools.names,
    media,
    nextId: () => {
      id += 1;
      return id;
    },
    refer: (target) => {
      const key = `${target.type} ${target.to}`;
      const name = known.get(key) ?? `rId${String(relations.push(toRelation(target)))}`;
      known.set(key, name);
      return name;
    },
    findSlide: (pageId) => paths.get(pageId) ?? null,
    toColor: createColorWriter(tools.theme),
  };
  return { context, relations };
}

function toSections(pages: readonly PlacedPage[], tools: PptxTools): readonly SlideSection[] {
  const sections: { id: string; name: string; count: number }[] = [];
  for (const { sectionId } of pages) {
    const last = sections.at(-1);
    if (last?.id === sectionId) last.count += 1;
    else sections.push({ id: sectionId, name: tools.nameSection(sectionId), count: 1 });
  }
  return sections;
}

function frameFiles(pages: readonly PlacedPage[], info: PdfInfo, tools: PptxTools): readonly NamedFile[] {
  const { core, app } = writeProperties(info, pages.length);
  const slides = pages.map((_, index) => ({ type: 'slide', target: `slides/${slideName(index)}` }));
  const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return [
    {
      name: '_rels/.rels',
      content: writeRelations([
        { type: 'officeDocument', target: 'ppt/presentation.xml' },
        { type: metadata, target: 'docProps/core.xml' },
        { type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    },
    { name: 'docProps/core.xml', content: core },
    { name: 'docProps/app.xml', content: app },
    { name: 'ppt/presentation.xml', content: writePresentation(toSections(pages, tools), info.language) },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: writeRelations([
        { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
        ...slides,
        { type: 'theme', target: 'theme/theme1.xml' },
      ]),
    },
    { name: 'ppt/theme/theme1.xml', content: writeTheme(tools.theme) },
    { name: 'ppt/theme/theme2.xml', content: writeTheme(createTheme('light', null)) },
    { name: 'ppt/slideMasters/slideMaster1.xml', content: writeSlideMaster(tools.theme.isDark) },
    {
      name: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: writeRelations([
        { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { type: 'theme', target: '../theme/theme1.xml' },
      ]),
    },
    { name: 'ppt/slideLayouts/slideLayout1.xml', content: writeSlideLayout() },
    {
      name: 'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      content: writeRelations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    },
    { name: 'ppt/notesMasters/notesMaster1.xml', content: writeNotesMaster() },
    {
      name: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      content: writeRelations([{ type: 'theme', target: '../theme/theme2.xml' }]),
    },
  ];
}

/**
 * The bytes of a presentation: a slide for each placed page with its title, texts, tables, charts and shapes as such, links
 * inside the deck, speaker notes, sections. The same pages give the same bytes. `onProgress` hears how many slides are
 * written.
 */
export function renderPptx(
  pages: readonly PlacedPage[],
  info: PdfInfo,
  tools: PptxTools,
  onProgress: (done: number) => void,
): Uint8Array {
  const { media, files, chartCount } = createMedia();
  const paths = new Map(pages.map((page, index) => [page.id, `ppt/slides/${slideName(index)}`]));
  const slides = pages.flatMap((page, index): readonly NamedFile[] => {
    const { context, relations } = createContext(tools, info, media, paths);
    const notes = `notesSlide${String(index + 1)}.xml`;
    const content = writeSlide(toBlocks(page, tools.measure), tools.theme, context);
    const layout = { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' };
    const notesRelation = { type: 'notesSlide', target: `../notesSlides/${notes}` };
    onProgress(index + 1);
    return [
      { name: `ppt/slides/${slideName(index)}`, content },
      {
        name: `ppt/slides/_rels/${slideName(index)}.rels`,
        content: writeRelations([...relations, layout, notesRelation]),
      },
      { name: `ppt/notesSlides/${notes}`, content: writeNotes(tools.toNotes(page), info.language) },
      {
        name: `ppt/notesSlides/_rels/${notes}.rels`,
        content: writeRelations([
          { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
          { type: 'slide', target: `../slides/${slideName(index)}` },
        ]),
      },
    ];
  });
  const types = { name: '[Content_Types].xml', content: writeContentTypes(pages.length, chartCount()) };
  return zipFiles([types, ...frameFiles(pages, info, tools), ...slides, ...files()]);
}
