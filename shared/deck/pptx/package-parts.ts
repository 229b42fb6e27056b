import { toXmlText } from '#shared/to-xml-text.ts';
import { officeRelations, packageRelations, xmlHead } from './xml-names.ts';

export type Relation = { readonly type: string; readonly target: string; readonly isOutside?: boolean };

/** The references of a part, `rId1` on in the order given. Types without a scheme are the office format's. */
export function writeRelations(relations: readonly Relation[]): string {
  const written = relations.map(({ type, target, isOutside }, index) => {
    const kind = type.startsWith('http') ? type : `${officeRelations}/${type}`;
    const outside = isOutside === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${String(index + 1)}" Type="${kind}" Target="${toXmlText(target)}"${outside}/>`;
  });
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${written.join('')}</Relationships>`;
}

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const office = 'application/vnd.openxmlformats-officedocument';

/** What each part of the package is. */
export function writeContentTypes(slideCount: number, chartCount: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const each = (count: number, write: (number: string) => string) =>
    Array.from({ length: count }, (_, index) => write(String(index + 1))).join('');
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
    `<Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>`,
    part('ppt/presentation.xml', `${presentation}.presentation.main+xml`),
    part('ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`),
    part('ppt/slideLayouts/slideLayout1.xml', `${presentation}.slideLayout+xml`),
    part('ppt/notesMasters/notesMaster1.xml', `${presentation}.notesMaster+xml`),
    part('ppt/theme/theme1.xml', `${office}.theme+xml`),
    part('ppt/theme/theme2.xml', `${office}.theme+xml`),
    each(slideCount, (number) => part(`ppt/slides/slide${number}.xml`, `${presentation}.slide+xml`)),
    each(slideCount, (number) => part(`ppt/notesSlides/notesSlide${number}.xml`, `${presentation}.notesSlide+xml`)),
    each(chartCount, (number) => part(`ppt/charts/chart${number}.xml`, `${office}.drawingml.chart+xml`)),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', `${office}.extended-properties+xml`),
    '</Types>',
  ].join('');
}
