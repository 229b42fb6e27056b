import { useMessages } from '#renderer/state/messages-context.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';

/** What would have to be larger for ML to earn back what it costs more than the simplest approach, in sentences. */
export function BreakEvenPart({ analysis: { value } }: { readonly analysis: UseCaseAnalysis }) {
  const words = useMessages().inspector.value;
  const { breakEven, matrix } = value;
  if (breakEven === null && matrix === null) return null;
  const sentences = breakEven === null ? [] : words.breakEvenSentences(breakEven);
  return (
    <>
      <h4 className="value-subheading">{words.breakEven}</h4>
      <ul className="small sentences">
        {breakEven?.verdict === 'costs-no-more' && <li>{words.uncertainty.breakEvenFree}</li>}
        {breakEven?.verdict === 'never' && <li>{words.noBreakEven}</li>}
        {breakEven !== null &&
          breakEven.verdict !== 'costs-no-more' &&
          sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
        {breakEven !== null && breakEven.verdict !== 'costs-no-more' && breakEven.benefitPerYear !== null && (
          <li>{words.uncertainty.breakEvenBenefit(breakEven.benefitPerYear)}</li>
        )}
        {matrix !== null && matrix.threshold !== null && <li>{words.uncertainty.threshold(matrix.threshold)}</li>}
      </ul>
    </>
  );
}
