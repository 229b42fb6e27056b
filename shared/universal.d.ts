// The few globals beyond ES2023 that every engine we run in has (Chromium, Node).
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare function structuredClone<Value>(value: Value): Value;
