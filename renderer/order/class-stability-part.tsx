import { Section } from '#renderer/inspector/section.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { ClassStability } from '#shared/analysis/suitability/class-stability.ts';
import { StabilityChart } from './stability-chart.tsx';

/** Width of the chart in the panel, in its own units. */
const width = 300;

/** In how wide an interval of each weight the recommendation of this card stays, and which weight would change it first. */
export function ClassStabilityPart({ analysis }: { readonly analysis: UseCaseAnalysis }) {
  const words = useMessages().weights.cardHolds;
  const { classStability: found, title } = analysis;
  if (found === null) return null;
  const { nearest, intervals } = found;
  return (
    <Section title={words.title}>
      <Nearest found={found} />
      {nearest !== null && (
        <>
          <StabilityChart intervals={intervals} width={width} label={words.chart(title)} say={words.strip} />
          <p className="small soft">{words.note}</p>
        </>
      )}
    </Section>
  );
}

function Nearest({ found: { fixedBy, nearest } }: { readonly found: ClassStability }) {
  const { weights, framework } = useMessages();
  const words = weights.cardHolds;
  if (fixedBy !== null) return <p className="small">{words.fixed[fixedBy]}</p>;
  if (nearest === null) return <p className="small">{words.never}</p>;
  const { name } = framework.criteria[nearest.criterion];
  const isAtLimit = Math.abs(nearest.at - nearest.weight) < 0.0005;
  return (
    <p className="small">
      {isAtLimit
        ? words.atLimit(name, nearest.becomes, nearest.isBelow)
        : words.nearest(name, nearest.weight, nearest.at, nearest.becomes)}
    </p>
  );
}
