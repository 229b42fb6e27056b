import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { ComponentBands, GroupThresholds } from '#shared/framework/thresholds.ts';
import type { Format } from '../../format.ts';

type MethodFacts = {
  readonly hybrid: number;
  readonly ml: number;
  readonly years: number;
  readonly rate: number;
  readonly upkeep: readonly [number, number, number];
  readonly materiality: number;
  readonly asOf: string;
  /** What makes voices agree or contest. */
  readonly group: GroupThresholds;
  readonly bands: ComponentBands;
  /** The criteria count the same while nobody weighs. */
  readonly isEqual: boolean;
};

/** The pages that explain the others: method, sources, words and signs. */
export function deckReference(format: Format) {
  return {
    method: (facts: MethodFacts) => ({
      suitability: {
        heading: '1 Suitability',
        text: `Five criteria from 1 to 5, the median of the votes or what the room settled on; the score is their weighted mean on 0 to 100. From ${format.number(facts.ml)} machine learning, from ${format.number(facts.hybrid)} hybrid, below it rules. Four gates come first: prohibited, simplest wins on money, data veto, rules carry most.`,
        defaults: `${facts.isEqual ? 'equal weights' : 'the weights of the pack'}; limits ${format.number(facts.hybrid)} and ${format.number(facts.ml)}`,
      },
      agreement: {
        heading: '2 Agreement',
        text: `Agreed: the middle half of the votes spans ${format.number(facts.group.agreedRange, 1)} or less, and ${format.percent(facts.group.agreedShare)} lie within one of the median. Contested: the middle half spans ${format.number(facts.group.contestedRange, 1)} or more, or the room splits between ${format.number(facts.group.contestedLow, 1)} and ${format.number(facts.group.contestedHigh, 1)}.`,
        defaults: 'the limits of agreement',
      },
      value: {
        heading: '3 Value',
        text: `Net present value against doing nothing over ${format.number(facts.years)} years at ${format.percent(facts.rate, 1)}, at the most likely inputs. A use case counts with what is recommended for it; machine learning must also beat the simplest approach.`,
        defaults: `horizon and rate; upkeep ${facts.upkeep.map((value) => format.number(value, 1)).join(' – ')} times build`,
      },
      data: {
        heading: '4 Data and operations',
        text: 'Twelve questions about the data, answered no, partly or yes. Operations: what must hold while it runs, agreed before anyone builds. What nobody knows is shown as not known, never as nought.',
        defaults: 'the twelve questions',
      },
      risk: {
        heading: '5 Risk tier',
        text: 'Fourteen questions; the gravest yes decides, and vulnerable people or mistakes that are hard to notice raise low and medium by one. Controls add up from tier to tier.',
        defaults: `the questions; material from ${format.money(facts.materiality)} a year; law as of ${format.date(facts.asOf)}`,
      },
      maturity: {
        heading: '6 Maturity',
        text: 'Eight areas with three statements each. A level counts when every statement up to it is shown by evidence; the weakest area is the level. The target follows from how often a model is deployed, how fast its world changes, and its tier.',
        defaults: 'how targets follow',
      },
      components: {
        heading: '7 Components',
        text: 'Seven components with four practices each, from absent to standard everywhere. Points are the mean of the practices that were rated, as a share of the highest.',
        defaults: `absent below ${format.number(facts.bands.partial)} points, standard from ${format.number(facts.bands.standard)}`,
      },
      file: { heading: '8 This document' },
    }),
    appDefault: 'App default:',
    packDefault: 'The pack’s default:',
    packChanged: 'The method was edited in this workspace.',
    fileFacts: (file: {
      readonly id: string;
      readonly revision: number;
      readonly pack: string;
      readonly version: string;
      readonly hash: string;
    }) =>
      `Workspace ${file.id}, revision ${format.number(file.revision)}. Method ${file.pack} ${file.version}${file.hash === '' ? '' : `, hash ${file.hash}`}. The same workspace always prints the same deck, byte for byte.`,
    missingCharacters: (codes: readonly string[], more: number) =>
      `The typeface lacks ${format.plural(codes.length + more, { one: 'a character', other: 'characters' })} of this workspace, printed as a square: ${codes.join(', ')}${more === 0 ? '' : ` and ${format.number(more)} more`}.`,
    sources: {
      claim: 'Claim',
      origin: 'Where it comes from',
      standing: 'Standing',
      standings: { contested: 'contested', stated: 'stated', confirm: 'confirm', room: 'room' },
      framework: {
        claim: 'Risk tiers with controls and cadence, maturity levels 0 to 3, seven components, five criteria',
        origin: 'Source framework, “The Anatomy of a Machine Learning Strategy”, Stratrix',
      },
      room: {
        claim: 'Scores, volumes, values, costs, accuracies',
        origin: 'Entered by the participants; the owner is named on the page of each use case',
      },
      notes:
        '“Stated”: quoted as the source framework has it. “Confirm”: have a lawyer confirm it before relying on it. “Room”: the judgement of the participants.',
      euAct: (regulation: string, amended: string) => ({
        claim: `EU AI Act: classes and dates`,
        origin: `Regulation ${regulation}, as amended by ${amended}; secondary sources were read, the Official Journal was not`,
      }),
    },
    glossary: {
      squares: 'A square: what to build',
      recommendations: {
        ml: 'use machine learning',
        hybrid: 'rules first, machine learning on the rest',
        rules: 'rules, statistics or simple automation',
        'data-first': 'build the data, decide later',
        'do-not-build': 'prohibited practice',
      } satisfies Readonly<Record<Recommendation, string>>,
      shapes: 'A shape: how much harm',
      tiers: {
        low: 'low',
        medium: 'medium',
        high: 'high',
        critical: 'critical',
        prohibited: 'prohibited',
      } satisfies Readonly<Record<TierVerdict, string>>,
      steps: 'Steps: how mature',
      stepsMeaning: 'level 1 reached, level 2 targeted',
      dots: 'A dot: one voice',
      dotsMeaning: 'a triangle marks the score that counts',
      words: [
        ['A/B test', 'Two versions run at once on comparable cases; the better one stays.'],
        ['Canary', 'A new version answers a small share of the cases first.'],
        ['CI/CD', 'Every change is built, tested and released by one automatic path.'],
        ['Control', 'What the tier asks for before something goes live.'],
        ['Data first', 'The idea may be right, but the data for it does not exist yet.'],
        ['Drift', 'The world moves away from the data that a model learned from.'],
        ['Good enough', 'The accuracy at which a result earns, set before any model is measured.'],
        ['Hybrid', 'Rules decide the clear cases, a model the rest, rules guard both.'],
        ['Level', 'How far operations are automated, from 0, manual, to 3, autonomous.'],
        ['Model card', 'What a model is for, its data, limits, tests and owner, in writing.'],
        ['Net present value', 'What all benefits less all costs are worth today.'],
        ['Provisional', 'The verdict may still change: something that it rests on is not known.'],
        ['Simplest approach', 'Rules, statistics or simple automation that might be good enough.'],
        ['Suitability', '0 to 100: how far the problem calls for machine learning.'],
        ['Tier', 'How much harm a wrong output can do; it decides the obligations.'],
        ['Upkeep', 'What something costs each year once it is live.'],
      ] as readonly (readonly [word: string, meaning: string])[],
    },
  };
}
