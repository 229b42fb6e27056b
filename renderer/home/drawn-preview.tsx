import type { FilePreview } from '#shared/host.ts';
import { cardHeight, cardWidth, toBounds, toCardRectangle } from '#shared/workspace/place.ts';

const width = 160;
const height = 102;
const margin = 6;

/** A canvas drawn small: its zones, and its cards with their recommendation's color at the left edge. */
export function DrawnPreview({ preview }: { readonly preview: FilePreview | null }) {
  const bounds = toBounds([
    ...(preview?.zones ?? []),
    ...(preview?.cards ?? []).map(({ at }) => toCardRectangle(at)),
  ]) ?? [0, 0, 1, 1];
  const scale = Math.min((width - 2 * margin) / bounds[2], (height - 2 * margin) / bounds[3], 0.12);
  const left = (width - bounds[2] * scale) / 2 - bounds[0] * scale;
  const top = (height - bounds[3] * scale) / 2 - bounds[1] * scale;
  return (
    <svg className="drawn-preview" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} fill="var(--canvas)" />
      {preview?.zones.map(([x, y, zoneWidth, zoneHeight]) => (
        <rect
          key={`${x},${y}`}
          x={x * scale + left}
          y={y * scale + top}
          width={zoneWidth * scale}
          height={zoneHeight * scale}
          className="drawn-zone"
        />
      ))}
      {preview?.cards.map(({ at: [x, y], recommendation }) => (
        <g key={`${x},${y}`} transform={`translate(${x * scale + left} ${y * scale + top})`}>
          <rect width={cardWidth * scale} height={cardHeight * scale} className="drawn-card" />
          <rect width={2.4} height={cardHeight * scale} className="drawn-edge" data-is={recommendation ?? 'none'} />
        </g>
      ))}
    </svg>
  );
}
