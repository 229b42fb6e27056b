import type { Format } from '../format.ts';

/** The words of the Risk tab beyond its questions: release, law with its days, and fairness. */
export function governance(format: Format) {
  const { number, date, percent, plural } = format;
  return {
    whyTier: 'Why this tier?',
    release: {
      gated: (done: number, required: number) =>
        done >= required
          ? 'It may be released: every control is done.'
          : `Not to be released yet: ${number(done)} of ${number(required)} controls are done, and this tier needs all of them.`,
      open: (done: number, required: number) =>
        `${number(done)} of ${number(required)} controls are done. This tier may be released with some of them open.`,
      coverage: (share: number) => `${percent(share)} covered`,
    },
    review: {
      next: (day: string) => `Next review on ${date(day)}.`,
      nextAudit: (day: string) => `Next external audit on ${date(day)}.`,
      overdue: (day: string) => `The review was due on ${date(day)}.`,
      unset: 'No day is set from which reviews count.',
    },
    law: {
      title: 'Law and standards',
      classOf: (text: string) => `EU AI Act: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
      classOpen: 'EU AI Act: not said yet. Say whether it is used in the EU.',
      /** Days until duties apply, or since when they do. */
      applies: (day: string, left: number) =>
        left > 0
          ? `The duties apply from ${date(day)}, in ${plural(left, { one: 'one day', other: `${number(left)} days` })}.`
          : `The duties apply since ${date(day)}.`,
      duties: 'Duties of a high-risk system',
      duty: (text: string, article: number) => `${text} (Article ${number(article)})`,
      transparency: 'Duties of transparency (Article 50)',
      suggested: (points: readonly string[]) => `The answers suggest: ${format.list(points)}.`,
      product: 'Product under Annex I',
      noProduct: 'none or not said',
      limited: 'For this kind of product only a few articles of the Act apply (Annex I, Section B).',
      excepted: {
        '5b': 'It only detects financial fraud, which 5(b) excepts',
        '5c': 'It is about neither life nor health insurance, which alone 5(c) means',
      },
      condition: 'Reason for the exemption of Article 6(3)',
      noCondition: 'none',
      exemption: {
        possible:
          'The exemption of Article 6(3) is possible. It has to be documented and registered; until then it counts as high risk.',
        holds: 'The exemption of Article 6(3) is documented, so it does not count as high risk.',
        profiling: 'The exemption of Article 6(3) is never open to a system that profiles people.',
        lacking:
          'For the exemption of Article 6(3) a person must decide every case, or the task be narrow (question 14).',
      },
      overlays: 'What else may apply',
      inUs: 'Used in the United States',
      isBank: 'Used by a bank',
      isEmployment: 'Decides about work: hiring, promotion, dismissal',
      inColorado: 'Decides about people in Colorado',
      calendar: 'Days of the EU AI Act',
      past: 'in force',
      left: (days: number) => plural(days, { one: 'one day left', other: `${number(days)} days left` }),
      sources: 'Sources',
      risks: (names: readonly string[]) => `They are: ${names.join('; ')}.`,
    },
    fairness: {
      z: (z: number, isClear: boolean) =>
        isClear
          ? `Lowest against highest rate: z ${number(z, 2)}, more than chance explains.`
          : `Lowest against highest rate: z ${number(z, 2)}, which chance may explain.`,
      fisher: (p: number) =>
        p < 0.001
          ? 'Fisher’s exact test, for small numbers: p below 0.001.'
          : `Fisher’s exact test, for small numbers: p ${number(p, 3)}.`,
      screening: 'A screening number, not a finding of law.',
    },
  };
}
