import type { OverlayId } from '#shared/framework/risk.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import { euClass, exemption } from './eu-class.ts';
import type { Answers } from './tier.ts';

/** What else may hold beside the tier, in a fixed order; nothing here changes the tier (method 6.2 to 6.4). */
export function overlays(risk: UseCaseRisk, answers: Answers): readonly OverlayId[] {
  const eu = euClass(risk, answers);
  const isInEu = risk.inEu !== false;
  const found: Readonly<Record<OverlayId, boolean>> = {
    'eu-prohibited': eu === 'prohibited',
    'eu-annex-i': eu === 'high-annex-i',
    'eu-annex-iii': eu === 'high-annex-iii',
    'eu-transparency': isInEu && answers.q13 === 'yes',
    'eu-article-6-3': eu === 'high-annex-iii' && exemption(risk, answers) === 'possible',
    'gdpr-article-22': isInEu && answers.q7 === 'yes',
    'us-banking': risk.isBank === true && risk.inUs === true,
    'us-employment': risk.inUs === true && risk.isEmployment === true,
    colorado: risk.inColorado === true && (answers.q5 === 'yes' || answers.q7 === 'yes'),
    'nist-generative-ai': answers.q13 === 'yes',
    'outside-eu': eu === 'out-of-eu',
  };
  return (Object.keys(found) as OverlayId[]).filter((id) => found[id]);
}
