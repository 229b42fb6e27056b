import type { Reason, ReasonId, ReasonValues } from '#shared/analysis/reason.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { reasons as source } from '../en/reasons.ts';
import type { Format } from '../format.ts';
import { dataSentences } from './reasons/data-sentences.ts';
import { findingsSentences } from './reasons/findings-sentences.ts';
import { maturitySentences } from './reasons/maturity-sentences.ts';
import { missingSentences } from './reasons/missing-sentences.ts';
import { operationsSentences } from './reasons/operations-sentences.ts';
import { portfolioSentences } from './reasons/portfolio-sentences.ts';
import { riskSentences } from './reasons/risk-sentences.ts';
import type { SentencesOf } from './reasons/sentences.ts';
import { suitabilitySentences } from './reasons/suitability-sentences.ts';
import { valueSentences } from './reasons/value-sentences.ts';
import { whyGovernanceSentences } from './reasons/why-governance-sentences.ts';
import { whyMethodSentences } from './reasons/why-method-sentences.ts';
import { whyValueSentences } from './reasons/why-value-sentences.ts';
import { createWords } from './reasons/words.ts';

/** Every step of an explanation as a sentence. */
export function reasons(format: Format, texts: PackTexts): ReturnType<typeof source> {
  const words = createWords(format, texts);
  const sentences: SentencesOf<ReasonValues> = {
    ...suitabilitySentences(words),
    ...valueSentences(words),
    ...whyValueSentences(words),
    ...whyGovernanceSentences(words),
    ...whyMethodSentences(words),
    ...dataSentences(words),
    ...operationsSentences(words),
    ...riskSentences(words),
    ...maturitySentences(words),
    ...missingSentences(words),
    ...findingsSentences(words, (reason) => explain(reason)),
    ...portfolioSentences(words),
  };
  const explain = <Id extends ReasonId>(reason: Reason<Id>): string => {
    const sentence: (values: ReasonValues[Id]) => string = sentences[reason.id];
    return sentence(reason.values);
  };
  return { sentences, explain };
}
