import type { EuClass } from '#shared/framework/regulation.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import type { Answers } from './tier.ts';

/** Class under the EU AI Act (method 6.4), apart from the tier; null while nothing was said that decides it. */
export function euClass(risk: UseCaseRisk, answers: Answers): EuClass | null {
  if (answers.q1 === 'yes') return 'prohibited';
  if (risk.inEu === false) return 'out-of-eu';
  if (risk.annexI === true) return 'high-annex-i';
  if (risk.annexIIIPoint !== null && risk.annexIIIPoint !== '') {
    const isExempt = risk.exemptionDocumented && risk.profilesPeople === false && answers.q14 === 'yes';
    if (!isExempt) return 'high-annex-iii';
  }
  if (answers.q13 === 'yes') return 'transparency';
  return risk.inEu === true ? 'minimal' : null;
}
