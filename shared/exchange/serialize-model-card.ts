import { stringify } from 'yaml';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { buildModelCard, type ModelCardSection } from './build-model-card.ts';

/** What a reader of Markdown would take for markup, written so that it is read as text. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*_{}[\]<>|#~$&!]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, '$1\\$2');
}

/** Text of several lines inside a list item stays in it. */
function indent(text: string): string {
  return text.replace(/\n/g, '\n  ');
}

function toSection(section: ModelCardSection, messages: Messages): string {
  const { modelCard } = messages;
  const { title, later } = modelCard.sections[section.id];
  const entries = section.entries.map(({ label, text }) => `- **${label}:** ${indent(escapeMarkdown(text))}`);
  const written = section.written.trim() === '' ? [] : [escapeMarkdown(section.written.trim())];
  const known = [...(entries.length === 0 ? [] : [entries.join('\n')]), ...written];
  const open = known.length === 0 ? [modelCard.notAvailable] : [];
  const rest = later === null ? [] : [`_${messages.exports.comesLater(later)}_`];
  return [`## ${title}`, ...known, ...open, ...rest].join('\n\n');
}

/**
 * The draft of a model card as Markdown under a YAML header (the metadata that model hubs read), short or full by tier.
 * What nobody knows yet says so; no metric is given a value. Text from the workspace is never markup.
 */
export function serializeModelCard(useCase: UseCase, analysis: UseCaseAnalysis, messages: Messages): string {
  const { form, sections } = buildModelCard(useCase, analysis, messages);
  const { modelCard } = messages;
  const header = stringify(
    {
      title: useCase.title,
      tags: ['use-case-stub', ...useCase.tags],
      status: 'planned',
      version: '0',
      form,
      risk_tier: analysis.risk.tier,
      ...(useCase.goodEnough.metric.trim() === '' ? {} : { metrics: [useCase.goodEnough.metric] }),
    },
    { lineWidth: 0 },
  );
  const opening = [`# ${escapeMarkdown(useCase.title)}`, form === 'short' ? modelCard.shortForm : modelCard.fullForm];
  return `---\n${header}---\n\n${[...opening, ...sections.map((each) => toSection(each, messages))].join('\n\n')}\n`;
}
