import type { SampleName } from '#renderer/session/sample-names.ts';
import type { FilePreview } from '#shared/host.ts';

type Card = FilePreview['cards'][number];

const cards = (recommendation: Card['recommendation'], ...places: readonly Card['at'][]): readonly Card[] =>
  places.map((at) => ({ at, recommendation }));

/** What the samples look like, so that home can draw them without reading them. A test holds it to the samples. */
export const samplePreviews: Readonly<Record<SampleName, FilePreview>> = {
  insurer: {
    zones: [
      [496, 440, 464, 416],
      [0, 0, 464, 416],
      [496, 0, 464, 416],
      [0, 440, 464, 416],
    ],
    cards: [
      ...cards('ml', [240, 48], [16, 168], [512, 48], [736, 168], [16, 488], [240, 608], [512, 488]),
      ...cards('hybrid', [16, 288], [240, 488]),
      ...cards('rules', [16, 48], [240, 168], [736, 48], [512, 168], [512, 608]),
      ...cards('data-first', [16, 608], [736, 488], [736, 608]),
      ...cards('do-not-build', [512, 288]),
    ],
  },
  retailer: {
    zones: [
      [0, 0, 464, 416],
      [496, 440, 464, 416],
      [0, 440, 464, 416],
      [496, 0, 464, 416],
    ],
    cards: [
      ...cards('ml', [16, 48], [240, 168], [512, 48], [512, 168], [16, 488], [240, 488]),
      ...cards('hybrid', [512, 288]),
      ...cards('rules', [240, 48], [16, 168], [736, 48], [736, 168], [16, 608], [512, 488], [736, 488], [512, 608]),
      ...cards('data-first', [240, 608]),
    ],
  },
  hospital: {
    zones: [
      [496, 440, 464, 296],
      [496, 0, 464, 416],
      [0, 0, 464, 416],
      [0, 440, 464, 296],
    ],
    cards: [
      ...cards('ml', [512, 48], [16, 488], [512, 488]),
      ...cards('hybrid', [736, 48], [512, 168]),
      ...cards('rules', [240, 48], [736, 168], [240, 488], [16, 608], [736, 488], [512, 608]),
      ...cards('data-first', [16, 48], [16, 168], [240, 168]),
    ],
  },
};
