import type { Format } from '../../format.ts';

/** The words of the deck as slides of a presentation: names of their parts, and speaker notes. */
export function deckSlides(format: Format) {
  return {
    names: {
      title: 'Title',
      text: 'Text',
      table: 'Table',
      chart: 'Chart',
      figure: 'Figure',
      shape: 'Shape',
      picture: 'Picture',
      category: 'What',
    },
    notes: {
      byHand: 'The title was written by the room.',
      computed: 'The title follows from the analysis by rule.',
      from: (section: string) => `Where it comes from: ${section}`,
      shows: (alternative: string) => `The picture shows: ${alternative}`,
      reading: (text: string) => `To read it: ${text}`,
      state: (state: string) => `As of: ${state}.`,
    },
    /** Where the statements of each section come from. */
    sources: {
      cover: 'what the room wrote under Frame.',
      summary: 'the pages that follow; each figure stands there with its reasons.',
      contents: 'the titles of the pages.',
      changes: 'days, reasons and first votes that the file keeps.',
      portfolio: 'scores, risk answers, maturity answers and value of each use case, by the method.',
      matrix:
        'suitability from the room’s scores; value from the ranges that were given, or the tier from the risk answers.',
      ranking:
        'the settled scores, or the median of the votes where nothing is settled, under the room’s weights; bands show what open criteria still allow.',
      feasibility:
        'value from the ranges that were given; feasibility from data, scores, maturity, operations and tier; or where the room put it.',
      value: 'ranges that were given for each funded use case, drawn at once with the seed of the workshop.',
      'use-case-values': 'ranges that were given for the one use case and its simplest approach, drawn at once.',
      risk: 'the fourteen risk questions of each use case, and the dated rules of the method pack.',
      maturity: 'the statements that the room answered, and the evidence named for them.',
      roadmap: 'effort, durations, requirements and people as given, scheduled by rule; or where the room put it.',
      budget: 'costs that were given, spread over the roadmap; running costs as given under Decide.',
      staffing: 'people and effort as given, over the quarters of the roadmap.',
      components: 'practices scored in the room with their evidence, and actions agreed there.',
      pattern: 'components, maturity and portfolio, by the rules of the method.',
      pitfalls: 'answers and figures that match a known pitfall; each names its evidence.',
      'use-cases': 'what was said about the one use case: votes, ranges, risk answers, data answers, decisions.',
      disagreement: 'the votes that each gave alone, and dissent as recorded.',
      decisions: 'decisions, dissent and waivers as the room recorded them.',
      next: 'decisions, next steps, agreed actions, controls, reviews and the roadmap, by their days.',
      parked: 'notes that were parked and ideas that were put away.',
      takeaways: 'figures of the pages before.',
      'not-discussed': 'what the file has no answer for.',
      method: 'the method pack named in the footer.',
      sources: 'the method pack and the file.',
      glossary: 'the method pack.',
    },
    /** Names of what the charts show. */
    series: {
      amount: 'Amount',
      falls: 'Falls to',
      rises: 'Rises to',
      median: 'Median (P50); line: P10 to P90',
      outside: 'Outside of them',
      draws: 'Draws',
      funded: 'Funded',
      notFunded: 'Not funded',
    },
    ranking: {
      series: 'Suitability',
      figure: (count: number, first: string, last: string) =>
        `Bar chart, suitability of ${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })} from 0 to 100. Highest: ${first}. Lowest: ${last}.`,
    },
    matrix: { notScored: 'No recommendation' },
  };
}
