import type { NamedFile } from '#shared/exchange/zip-files.ts';
import type { Media } from './slide-context.ts';
import { officeRelations, packageRelations, xmlHead } from './xml-names.ts';

const picture = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}

export type Collected = {
  readonly media: Media;
  /** All parts so far, charts with their workbooks and references. */
  readonly files: () => readonly NamedFile[];
  readonly chartCount: () => number;
};

/** Collects the pictures and charts of the slides as parts of the package, a picture once however often it is shown. */
export function createMedia(): Collected {
  const images = new Map<string, string>();
  const files: NamedFile[] = [];
  let charts = 0;
  return {
    media: {
      addImage: (data) => {
        const known = images.get(data);
        if (known !== undefined) return known;
        const [, kind, content] = picture.exec(data) ?? [];
        if (kind === undefined || content === undefined) return null;
        const path = `ppt/media/image${String(images.size + 1)}.${kind}`;
        images.set(data, path);
        files.push({ name: path, content: fromBase64(content) });
        return path;
      },
      addChart: (xml, workbook) => {
        charts += 1;
        const name = `chart${String(charts)}`;
        const relations = `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/package" Target="../embeddings/${name}.xlsx"/></Relationships>`;
        files.push(
          { name: `ppt/charts/${name}.xml`, content: xml },
          { name: `ppt/charts/_rels/${name}.xml.rels`, content: relations },
          { name: `ppt/embeddings/${name}.xlsx`, content: workbook },
        );
        return `ppt/charts/${name}.xml`;
      },
    },
    files: () => files,
    chartCount: () => charts,
  };
}
