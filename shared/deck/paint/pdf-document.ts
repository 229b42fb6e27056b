/** An object of the file: its data may grow until `end` writes it. */
export type PdfReference = { readonly data: Record<string, unknown>; end(): void };

type Advance = {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

export type PdfFont = {
  readonly id: string;
  /** Glyphs of the embedded subset as four hexadecimal digits each, advances in thousandths of the size. */
  encode(text: string): readonly [readonly string[], readonly Advance[]];
  /** Finds the glyphs that `encode` embeds: the document's own way, until it is given another. */
  layoutRun(text: string): object;
  ref(): PdfReference;
};

export type PdfOutline = { addItem(title: string, options: { readonly fit: boolean }): PdfOutline };

/** What is used of the document under pdfmake: pdfkit's, with the fonts that pdfmake knows. */
export type PdfDocument = {
  readonly page: {
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
    readonly structParentTreeKey: number;
  };
  readonly outline: PdfOutline;
  addPage(options: { readonly size: readonly number[]; readonly margin: number }): unknown;
  addContent(content: string): unknown;
  addNamedDestination(name: string, ...place: readonly unknown[]): void;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  image(data: string, x: number, y: number, size: { readonly width: number; readonly height: number }): unknown;
  file(bytes: ArrayBuffer, options: Readonly<Record<string, unknown>>): unknown;
  ref(data: Readonly<Record<string, unknown>>): PdfReference;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, value: PdfReference): void };
  createStructParentTreeNextKey(): number;
};

/** A text as the file holds it: pdfkit writes string objects as texts and plain strings as names. */
export function toPdfText(text: string): object {
  return Object(text);
}

/** A number of points with two decimals. */
export function toPdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
