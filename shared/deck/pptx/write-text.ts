import { toXmlText } from '#shared/to-xml-text.ts';
import type { Paragraph, TextBlock, TextRun } from './block.ts';
import { type SlideContext, toEmu } from './slide-context.ts';

const natural = 1.326;
const allowedAddress = /^(https:\/\/|mailto:)/;
const sides = { left: 'l', right: 'r', center: 'ctr' } as const;
/** Keeps the color of the text: without it a program paints links in a color of its own and underlines them. */
const keepsColor =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** The click of a text, empty where it leads nowhere: to a page of the deck, an `https:` or a `mailto:` address. */
export function writeClick(
  { toPage, href }: Pick<TextRun, 'toPage' | 'href'>,
  context: SlideContext,
  isOfShape: boolean,
): string {
  const more = isOfShape ? '/>' : `>${keepsColor}</a:hlinkClick>`;
  const slide = toPage === undefined ? null : context.findSlide(toPage);
  if (slide !== null)
    return `<a:hlinkClick r:id="${context.refer({ type: 'slide', to: slide })}" action="ppaction://hlinksldjump"${more}`;
  if (href === undefined || !allowedAddress.test(href)) return '';
  return `<a:hlinkClick r:id="${context.refer({ type: 'hyperlink', to: href })}"${more}`;
}

function writeRun(run: TextRun, size: number, context: SlideContext, withClick: boolean): string {
  const bold = run.face === 'semibold' || run.face === 'semiboldItalic' ? ' b="1"' : '';
  const italic = run.face === 'italic' || run.face === 'semiboldItalic' ? ' i="1"' : '';
  const click = withClick ? writeClick(run, context, false) : '';
  const properties = `<a:rPr lang="${toXmlText(context.language)}" sz="${Math.round(size * 100)}"${bold}${italic} dirty="0"><a:solidFill>${context.toColor(run.color)}</a:solidFill>${click}</a:rPr>`;
  return `<a:r>${properties}<a:t>${toXmlText(run.text)}</a:t></a:r>`;
}

/** Paragraphs as they stand in a shape or a cell; an empty one where there is none, since a text has at least one. */
export function writeParagraphs(paragraphs: readonly Paragraph[], context: SlideContext, withClicks: boolean): string {
  if (paragraphs.length === 0)
    return `<a:p><a:endParaRPr lang="${toXmlText(context.language)}" sz="900" dirty="0"/></a:p>`;
  return paragraphs
    .map(({ runs, size, leading, align }) => {
      const share = Math.round((leading / (size * natural)) * 100_000);
      const spacing = `<a:lnSpc><a:spcPct val="${share}"/></a:lnSpc>`;
      const body = runs.map((run) => writeRun(run, size, context, withClicks)).join('');
      return `<a:p><a:pPr algn="${sides[align]}">${spacing}</a:pPr>${body}</a:p>`;
    })
    .join('');
}

/** The one click that all of a text shares; null where its runs lead to different places or nowhere. */
function findSharedClick(block: TextBlock): TextRun | null {
  const runs = block.paragraphs.flatMap((paragraph) => paragraph.runs);
  const [first] = runs;
  if (first === undefined || (first.toPage === undefined && first.href === undefined)) return null;
  return runs.every((run) => run.toPage === first.toPage && run.href === first.href) ? first : null;
}

/** A text as a shape of its slide, the title as the slide's own title. */
export function writeText(block: TextBlock, context: SlideContext): string {
  const { box, isTitle, wraps } = block;
  const id = context.nextId();
  const shared = isTitle ? null : findSharedClick(block);
  const click = shared === null ? '' : writeClick(shared, context, true);
  const name = toXmlText(`${isTitle ? context.names.title : context.names.text} ${String(id)}`);
  const kind = isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const place = `<a:xfrm><a:off x="${toEmu(box.x)}" y="${toEmu(box.y)}"/><a:ext cx="${toEmu(box.width)}" cy="${toEmu(box.height)}"/></a:xfrm>`;
  const body = `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}">${click}</p:cNvPr>${kind}</p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}${writeParagraphs(block.paragraphs, context, shared === null)}</p:txBody></p:sp>`;
}
