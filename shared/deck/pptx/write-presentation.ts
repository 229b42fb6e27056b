import { toXmlText } from '#shared/to-xml-text.ts';
import { pageHeight, pageWidth } from '../placed-page.ts';
import type { PdfInfo } from '../render-pdf.ts';
import { toEmu } from './slide-context.ts';
import { presentationNames, xmlHead } from './xml-names.ts';

/** A section of the presentation: its name and how many slides are in it. */
export type SlideSection = { readonly name: string; readonly count: number };

const firstSlideId = 256;

function writeSections(sections: readonly SlideSection[]): string {
  let next = firstSlideId;
  const written = sections.map(({ name, count }, index) => {
    const ids = Array.from({ length: count }, () => {
      next += 1;
      return `<p14:sldId id="${next - 1}"/>`;
    });
    const guid = `{5E87A270-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
    return `<p14:section name="${toXmlText(name)}" id="${guid}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${written.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/** The list of slides (references `rId3` on), their size, and their sections. */
export function writePresentation(sections: readonly SlideSection[], language: string): string {
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  const slides = Array.from(
    { length: count },
    (_, index) => `<p:sldId id="${firstSlideId + index}" r:id="rId${index + 3}"/>`,
  ).join('');
  const style = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${toXmlText(language)}"/></a:defPPr><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1150" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>`;
  return `${xmlHead}<p:presentation ${presentationNames} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${toEmu(pageWidth)}" cy="${toEmu(pageHeight)}"/><p:notesSz cx="6858000" cy="9144000"/>${style}${writeSections(sections)}</p:presentation>`;
}

/** What the file says about itself, and the program that wrote it. */
export function writeProperties(info: PdfInfo, slideCount: number): { readonly core: string; readonly app: string } {
  const moment = `${toXmlText(info.createdOn)}T00:00:00Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const core = `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${toXmlText(info.title)}</dc:title><dc:subject>${toXmlText(info.subject)}</dc:subject><dc:creator>${toXmlText(info.author)}</dc:creator>${dated('created')}${dated('modified')}<dc:language>${toXmlText(info.language)}</dc:language></cp:coreProperties>`;
  const app = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Sextant</Application><Slides>${String(slideCount)}</Slides></Properties>`;
  return { core, app };
}
