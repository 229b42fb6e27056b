import type { SampleName } from '#renderer/session/new-document.ts';
import type { FilePreview } from '#shared/host.ts';

type Card = FilePreview['cards'][number];

const zones: FilePreview['zones'] = [
  [0, 0, 688, 296],
  [720, 0, 688, 296],
  [0, 320, 688, 296],
  [720, 320, 688, 296],
];

const cards = (recommendation: Card['recommendation'], ...places: readonly Card['at'][]): readonly Card[] =>
  places.map((at) => ({ at, recommendation }));

/** What the samples look like, so that home can draw them without reading them. A test holds it to the samples. */
export const samplePreviews: Readonly<Record<SampleName, FilePreview>> = {
  insurer: {
    zones,
    cards: [
      ...cards('ml', [240, 48], [464, 48], [736, 48], [736, 168], [16, 368], [16, 488], [736, 368]),
      ...cards('hybrid', [240, 168], [240, 368]),
      ...cards('rules', [16, 48], [16, 168], [960, 48], [1184, 48], [1184, 368]),
      ...cards('data-first', [464, 368], [960, 368], [736, 488]),
      ...cards('do-not-build', [960, 168]),
    ],
  },
  retailer: {
    zones,
    cards: [
      ...cards('ml', [16, 48], [16, 168], [736, 48], [1184, 48], [16, 368], [240, 368]),
      ...cards('hybrid', [960, 168]),
      ...cards('rules', [240, 48], [464, 48], [960, 48], [736, 168], [464, 368], [736, 368], [960, 368], [1184, 368]),
      ...cards('data-first', [16, 488]),
    ],
  },
  hospital: {
    zones,
    cards: [
      ...cards('ml', [736, 48], [16, 368], [736, 368]),
      ...cards('hybrid', [960, 48], [1184, 48]),
      ...cards('rules', [240, 48], [736, 168], [240, 368], [464, 368], [960, 368], [1184, 368]),
      ...cards('data-first', [16, 48], [464, 48], [16, 168]),
    ],
  },
};
