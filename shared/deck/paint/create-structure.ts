import type { PlacedPage, PlacedTag } from '../placed-page.ts';
import { type PdfDocument, type PdfReference, toPdfText } from './pdf-document.ts';

type Element = { readonly reference: PdfReference; readonly children: unknown[] };

export type PageStructure = {
  /** The number of the next piece of the page's content, which belongs to tag `at`. */
  readonly addContent: (at: number) => number;
  /** A link inside tag `at`: the number of its content. */
  readonly addLink: (at: number, annotation: PdfReference) => number;
  /** Writes the tags of the page. */
  readonly end: () => void;
};

export type Structure = {
  readonly beginPage: (page: PlacedPage) => PageStructure;
  readonly end: () => void;
};

const cellScope: Partial<Record<PlacedTag['type'], object>> = { TH: { O: 'Table', Scope: 'Column' } };

/** The structure tree of the file: a part for each slide, under it the tags of its pages in the order of reading. */
export function createStructure(document: PdfDocument): Structure {
  const root = document.getStructTreeRoot();
  const create = (type: string, parent: PdfReference, more: Readonly<Record<string, unknown>> = {}): Element => {
    const children: unknown[] = [];
    return { reference: document.ref({ Type: 'StructElem', S: type, P: parent, K: children, ...more }), children };
  };
  const whole = create('Document', root);
  root.data.K = [whole.reference];
  let part: { readonly slideId: string; readonly element: Element } | null = null;
  const partOf = (page: PlacedPage): Element => {
    if (part?.slideId === page.slideId) return part.element;
    part?.element.reference.end();
    const element = create('Sect', whole.reference, { T: toPdfText(page.bookmark.text) });
    whole.children.push(element.reference);
    part = { slideId: page.slideId, element };
    return element;
  };
  return {
    beginPage: (page) => {
      const holder = partOf(page);
      const { dictionary, structParentTreeKey } = document.page;
      const contents = document.getStructParentTree().get(structParentTreeKey);
      const elements: Element[] = [];
      for (const tag of page.tags) {
        const parent = tag.parent === null ? holder : (elements[tag.parent] ?? holder);
        const element = create(tag.type, parent.reference, {
          Pg: dictionary,
          ...(tag.alternative === undefined ? {} : { Alt: toPdfText(tag.alternative) }),
          ...(cellScope[tag.type] === undefined ? {} : { A: cellScope[tag.type] }),
        });
        parent.children.push(element.reference);
        elements.push(element);
      }
      const add = (element: Element): number => {
        const number = contents.push(element.reference) - 1;
        element.children.push(number);
        return number;
      };
      return {
        addContent: (at) => add(elements[at] ?? holder),
        addLink: (at, annotation) => {
          const parent = elements[at] ?? holder;
          const link = create('Link', parent.reference, { Pg: dictionary });
          parent.children.push(link.reference);
          const number = add(link);
          const key = document.createStructParentTreeNextKey();
          annotation.data.StructParent = key;
          document.getStructParentTree().add(key, link.reference);
          link.children.push({ Type: 'OBJR', Obj: annotation, Pg: dictionary });
          link.reference.end();
          return number;
        },
        end: () => {
          for (const element of elements) element.reference.end();
        },
      };
    },
    end: () => {
      part?.element.reference.end();
      whole.reference.end();
    },
  };
}
