declare module 'pdfkit' {
  /** pdfkit as it is used by hand: only what the bench draws with. */
  class PdfKit {
    constructor(options: Readonly<Record<string, unknown>>);
    on(event: 'data', hear: (chunk: Uint8Array) => void): this;
    on(event: 'end', hear: () => void): this;
    registerFont(name: string, file: string): this;
    addPage(): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    dash(length: number, options?: object): this;
    undash(): this;
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    polygon(...points: readonly (readonly number[])[]): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    addNamedDestination(name: string): this;
    readonly outline: { addItem(title: string): unknown };
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    end(): void;
  }
  export = PdfKit;
}
