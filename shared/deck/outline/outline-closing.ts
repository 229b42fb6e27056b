import { packHash } from '#shared/framework/pack-hash.ts';
import { takeaways } from '#shared/framework/pitfalls.ts';
import { listParticipants } from '#shared/workspace/list-participants.ts';
import type { Rich } from '../break-lines.ts';
import type { BlocksSlide, Cell, GlossarySlide, TableSlide } from '../slide.ts';
import { countOpenControls, countVerdicts } from './count-verdicts.ts';
import type { Telling } from './telling.ts';

/** What was decided, why, and who sees it differently, word for word; null where nothing was decided. */
export function outlineDecisions(telling: Telling): TableSlide | null {
  const { content, messages } = telling;
  const words = messages.deck.decisions;
  const decisions = content.decisionOrder.flatMap((id) => {
    const decision = content.decisions[id];
    return decision === undefined ? [] : [decision];
  });
  if (decisions.length === 0) return null;
  const rows = decisions.map((decision, index): readonly Cell[] => {
    const detail = [
      telling.name(decision.owner),
      words.statuses[decision.status],
      decision.due === null ? '' : words.due(decision.due),
    ];
    const dissent: Rich = decision.dissent.flatMap(({ text, by }, at) => [
      ...(by.trim() === ''
        ? []
        : [{ text: `${at === 0 ? '' : ' '}${words.by(telling.name(by))}`, emphasis: 'strong' as const }]),
      { text: `${at > 0 && by.trim() === '' ? ' ' : ''}${telling.note(text)}` },
    ]);
    return [
      { text: `D${index + 1}`, tone: 'quiet' },
      { text: telling.say(decision.text), tone: 'strong', detail: detail.filter((part) => part !== '').join(' · ') },
      { text: telling.note(decision.reason), tone: 'secondary' },
      decision.dissent.length === 0 || telling.isPublic
        ? { text: words.none, tone: 'quiet' }
        : { text: dissent, tone: 'secondary' },
    ];
  });
  return {
    ...telling.frame({
      id: 'decisions',
      section: 'decisions',
      titles: messages.deck.titles.decisions(
        decisions.length,
        telling.isPublic ? 0 : decisions.filter(({ dissent }) => dissent.length > 0).length,
      ),
      notes: words.note,
    }),
    type: 'table',
    columns: [
      { heading: '', span: 0.6 },
      { heading: words.decision, span: 4.2 },
      { heading: words.reason, span: 3.2 },
      { heading: words.dissent, span: 4 },
    ],
    rows,
    density: 'roomy',
    more: '',
  };
}

function toTakeawayFacts(telling: Telling): Readonly<Record<(typeof takeaways)[number], string>> {
  const { analysis, content, useCases } = telling;
  const words = telling.messages.deck.takeaways;
  const counts = countVerdicts(useCases);
  const controls = countOpenControls(useCases);
  const { dataScientists, mlEngineers } = content.team;
  const scoreOf = (component: string) => analysis.components.find(({ id }) => id === component)?.score ?? null;
  return {
    'engineering-first':
      dataScientists === null || mlEngineers === null ? words.staffUnknown : words.staff(dataScientists, mlEngineers),
    'simpler-first': words.simpler(counts.simple, counts.scored),
    'data-before-models': words.data(counts.dataFirst, counts.scored, scoreOf('data')),
    'maturity-decides': words.level(
      analysis.maturity.answered === 0 ? null : analysis.maturity.level,
      analysis.maturity.target,
    ),
    'shared-platform': words.platform(scoreOf('platform')),
    'business-metrics': words.metrics(
      useCases.filter(({ useCase }) => useCase.businessMetric.trim() !== '').length,
      useCases.length,
    ),
    'proportionate-governance': words.governance(
      controls.severe,
      useCases.filter(({ found }) => found.risk.tier !== null).length,
      controls.open,
    ),
  };
}

/** The seven lessons, each beside a figure of this workspace. */
export function outlineTakeaways(telling: Telling): BlocksSlide {
  const { deck, framework } = telling.messages;
  const facts = toTakeawayFacts(telling);
  return {
    ...telling.frame({ id: 'takeaways', section: 'takeaways', titles: deck.titles.takeaways() }),
    type: 'blocks',
    blocks: takeaways.map((id) => ({
      heading: framework.takeaways[id].title,
      text: framework.takeaways[id].text,
      accent: [{ text: facts[id], emphasis: 'strong' as const }],
    })),
  };
}

/** How every number came about, and what the app assumed; `missing` are characters that the typeface lacks. */
export function outlineMethod(telling: Telling, missing: readonly string[]): BlocksSlide {
  const { pack, content, workspace, messages } = telling;
  const { reference, titles } = messages.deck;
  const { assumptions } = content;
  const upkeep = assumptions.upkeepMultiple ?? pack.assumptions.upkeepMultiple;
  const words = reference.method({
    hybrid: pack.suitability.hybrid,
    ml: pack.suitability.ml,
    years: assumptions.horizonYears ?? pack.assumptions.horizonYears,
    rate: assumptions.discountRate ?? pack.assumptions.discountRate,
    upkeep: [upkeep.low, upkeep.likely, upkeep.high],
    materiality: assumptions.materialityLimit ?? pack.assumptions.materialityLimit,
    asOf: pack.regulation.asOf,
    group: pack.group,
    bands: pack.componentBands,
    isEqual: new Set(pack.criteria.map(({ weight }) => weight)).size === 1,
  });
  const origin = workspace.pack.embedded === null ? reference.appDefault : reference.packDefault;
  const block = ({ heading, text, defaults }: { heading: string; text: string; defaults: string }) => ({
    heading,
    text,
    accent: [{ text: `${origin} `, emphasis: 'strong' as const }, { text: defaults }],
  });
  const codes = missing.map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const file = reference.fileFacts({
    id: workspace.documentId,
    revision: workspace.revision,
    pack: pack.id,
    version: pack.version,
    hash: packHash(pack),
  });
  const gap = codes.length === 0 ? '' : reference.missingCharacters(codes.slice(0, 8), Math.max(0, codes.length - 8));
  const changed = workspace.pack.embedded === null ? '' : reference.packChanged;
  return {
    ...telling.frame({
      id: 'method',
      section: 'method',
      titles: titles.method(telling.isPublic ? 0 : listParticipants(content).length),
      notes: messages.framework.regulation.disclaimer,
    }),
    type: 'blocks',
    blocks: [
      block(words.suitability),
      block(words.agreement),
      block(words.value),
      block(words.data),
      block(words.risk),
      block(words.maturity),
      block(words.components),
      { heading: words.file.heading, text: file, accent: [changed, gap].filter((text) => text !== '').join(' ') },
    ],
  };
}

/** Where quoted figures come from, with what is doubtful about them. */
export function outlineSources(telling: Telling): TableSlide {
  const { pack, messages } = telling;
  const { framework, deck } = messages;
  const words = deck.reference.sources;
  const { euAiAct } = pack.regulation;
  const row = (claim: string, origin: string, standing: keyof typeof words.standings): readonly Cell[] => [
    { text: claim, tone: 'strong' },
    { text: origin, tone: 'secondary' },
    { text: words.standings[standing], tone: standing === 'contested' ? 'error' : 'secondary' },
  ];
  const figures = pack.figures.map(({ id, attribution, hasCaveat }) => {
    const { sentence, caveat } = framework.figures[id];
    return row(
      sentence,
      [`${framework.attributions[attribution]}.`, caveat ?? ''].join(' ').trim(),
      hasCaveat ? 'contested' : 'stated',
    );
  });
  const act = words.euAct(euAiAct.regulation, euAiAct.amendedBy);
  return {
    ...telling.frame({
      id: 'sources',
      section: 'sources',
      titles: deck.titles.sources(pack.figures.filter(({ hasCaveat }) => hasCaveat).length),
      notes: words.notes,
    }),
    type: 'table',
    columns: [
      { heading: words.claim, span: 4.6 },
      { heading: words.origin, span: 6.2 },
      { heading: words.standing, span: 1.2, align: 'right' },
    ],
    rows: [
      ...figures,
      row(words.framework.claim, words.framework.origin, 'stated'),
      row(act.claim, act.origin, 'confirm'),
      row(framework.regulation.frameworks['sr-26-2'].name, framework.regulation.frameworks['sr-26-2'].note, 'stated'),
      row(words.room.claim, words.room.origin, 'room'),
    ],
    density: 'compact',
    more: '',
  };
}

export function outlineGlossary(telling: Telling): GlossarySlide {
  const { titles, reference } = telling.messages.deck;
  return {
    ...telling.frame({ id: 'glossary', section: 'glossary', titles: titles.glossary() }),
    type: 'glossary',
    words: reference.glossary.words.map(([word, meaning]) => ({ word, meaning })),
  };
}
