import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { explainAgreement } from '#shared/analysis/group/explain-agreement.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';

/** How far the room agrees: alpha with its range, by criterion, how alike people rank, and what rounds changed. */
export function AgreementPane() {
  const { score, framework, format, common } = useMessages();
  const { agreement: words, rounds } = score;
  const { group, draws } = useAnalysis();
  const { overall, byCriterion, rankings } = group;
  const why = explainAgreement(group, draws?.agreement ?? null);
  return (
    <section className="score-room" aria-labelledby="score-room">
      <h3 id="score-room">
        {words.title}
        {overall.reading !== null && <b>{words.readings[overall.reading]}</b>}
      </h3>
      {overall.alpha === null ? (
        <p className="small soft">{overall.why !== null && words.why[overall.why]}</p>
      ) : (
        <>
          <Gauge alpha={overall.alpha} range={draws?.agreement?.overall ?? null} />
          <p className="small">{words.alpha(overall.alpha, draws?.agreement?.overall ?? null)}</p>
          <p className="small soft">{words.chance}</p>
          <p className="small soft">{words.basis(group.raters, overall.units)}</p>
          {why !== null && <WhyTree title={common.whys.agreement} why={why} />}
          <dl className="score-by" aria-label={words.ofCriterion}>
            {criterionIds.map((id) => (
              <div key={id}>
                <dt>{framework.criteria[id].name}</dt>
                <dd>{byCriterion[id].alpha === null ? words.none : format.number(byCriterion[id].alpha, 2)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="small soft">
        {rankings.w === null ? words.noRankings : words.rankings(rankings.w, rankings.raters, rankings.leftOut)}
      </p>
      {rankings.p !== null && <p className="small soft">{words.chanceOf(rankings.p)}</p>}
      {group.rounds.map(({ round, agreed, contested, moved, dissent }) => (
        <p key={round} className="small soft">
          {rounds.line(round, agreed, contested, moved)} {dissent.length > 0 && rounds.dissent(dissent.length)}
        </p>
      ))}
    </section>
  );
}

type GaugeProps = { readonly alpha: number; readonly range: { readonly low: number; readonly high: number } | null };

function Gauge({ alpha, range }: GaugeProps) {
  const x = (value: number) => `${100 * Math.min(1, Math.max(0, value))}%`;
  return (
    <svg className="score-gauge" aria-hidden="true">
      <line x1="0" x2="100%" y1="10" y2="10" />
      {[0, 0.667, 0.8, 1].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="5" y2="15" />
      ))}
      {range !== null && <line className="score-gauge-range" x1={x(range.low)} x2={x(range.high)} y1="10" y2="10" />}
      <line className="score-gauge-mark" x1={x(alpha)} x2={x(alpha)} y1="2" y2="18" />
    </svg>
  );
}
