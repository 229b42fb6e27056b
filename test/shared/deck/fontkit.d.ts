declare module 'fontkit' {
  /** A font read from the bytes of its file; only what the deck measures with. */
  export function create(bytes: Uint8Array): import('#shared/deck/measure.ts').FontReader;
}
