import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { analyze } from '#shared/analysis/analyze.ts';
import { toAnalysisJson } from '#shared/exchange/to-analysis-json.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import { success } from '#shared/result.ts';
import type { CommandContext } from '../command-line-io.ts';
import type { Outcome } from '../outcome.ts';
import { type Arguments, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { toTerminalText } from '../to-terminal-text.ts';
import { loadWorkspaceMessages } from '../workspace-messages.ts';

export const analyzeOptions: Options = { json: { kind: 'flag' } };

const widestTitle = 48;

function shorten(text: string): string {
  const line = toTerminalText(text.replace(/\s+/g, ' '));
  return line.length > widestTitle ? `${line.slice(0, widestTitle - 1)}…` : line;
}

function toRow(useCase: UseCaseAnalysis, messages: WholeMessages): readonly string[] {
  const { common, commandLine, format } = messages;
  const { suitability, recommendation, risk, maturity } = useCase;
  const { effective, provisional } = recommendation;
  const word = effective === null ? common.notScored : common.recommendations[effective];
  return [
    format.number(useCase.number),
    shorten(useCase.title),
    suitability.score === null ? common.unknown : format.number(suitability.score),
    provisional && effective !== null ? commandLine.analyze.tentative(word) : word,
    risk.tier === null ? common.unknown : common.tiers[risk.tier],
    commandLine.analyze.levels(maturity.level, maturity.target),
  ];
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Prints what follows from a workspace: a table, or with `--json` one object with every result. */
export async function analyzeFile(args: Arguments, context: CommandContext): Promise<Outcome> {
  const { stdout } = context;
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const parsed = await readWorkspace(file.value, context);
  if (!parsed.ok) return parsed;
  const { workspace } = parsed.value;
  const messages = await loadWorkspaceMessages(workspace, context);
  const analysis = analyze(workspace);
  if (args.flags.has('json')) {
    stdout.write(`${JSON.stringify(toAnalysisJson(analysis, workspace, messages), null, 2)}\n`);
  } else if (analysis.useCases.length === 0) {
    stdout.write(`${messages.commandLine.analyze.noUseCases}\n`);
  } else {
    const { heading } = messages.commandLine.analyze;
    stdout.write(alignColumns([heading, ...analysis.useCases.map((useCase) => toRow(useCase, messages))]));
  }
  return success(null);
}
