import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';
import { actions } from './en/actions.ts';
import { canvas } from './en/canvas.ts';
import { commandLine } from './en/command-line.ts';
import { common } from './en/common.ts';
import { deck } from './en/deck.ts';
import { diagnosis } from './en/diagnosis.ts';
import { edits } from './en/edits.ts';
import { exchange } from './en/exchange.ts';
import { exports } from './en/exports.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { finding } from './en/finding.ts';
import { findings } from './en/findings.ts';
import { frame } from './en/frame.ts';
import { framework } from './en/framework.ts';
import { governance } from './en/governance.ts';
import { home } from './en/home.ts';
import { importDialog } from './en/import-dialog.ts';
import { inspector } from './en/inspector.ts';
import { lenses } from './en/lenses.ts';
import { list } from './en/list.ts';
import { mature } from './en/mature.ts';
import { merging } from './en/merging.ts';
import { method } from './en/method.ts';
import { modelCard } from './en/model-card.ts';
import { order } from './en/order.ts';
import { palette } from './en/palette.ts';
import { plan } from './en/plan.ts';
import { problems } from './en/problems.ts';
import { proposals } from './en/proposals.ts';
import { reasons } from './en/reasons.ts';
import { score } from './en/score.ts';
import { shell } from './en/shell.ts';
import { signs } from './en/signs.ts';
import { steps } from './en/steps.ts';
import { suggestions } from './en/suggestions.ts';
import { vectors } from './en/vectors.ts';
import { weights } from './en/weights.ts';
import { workspaceErrors } from './en/workspace-errors.ts';
import { createFormat, type Format } from './format.ts';

function build(format: Format, texts: PackTexts) {
  return {
    format,
    framework: framework(format, texts),
    reasons: reasons(format, texts),
    common: common(format),
    fields: fields(format),
    files: files(format),
    finding: finding(format),
    findings: findings(format),
    actions: actions(),
    diagnosis: diagnosis(format),
    edits: edits(format),
    frame: frame(format),
    governance: governance(format),
    home: home(format),
    order: order(format),
    palette: palette(format),
    plan: plan(format),
    problems: problems(),
    proposals: proposals(format),
    score: score(format, texts),
    steps: steps(format),
    commandLine: commandLine(format),
    deck: deck(format),
    exchange: exchange(format),
    exports: exports(format),
    importDialog: importDialog(format),
    vectors: vectors(),
    weights: weights(format),
    workspaceErrors: workspaceErrors(format),
    shell: shell(),
    canvas: canvas(format),
    signs: signs(format),
    suggestions: suggestions(format),
    inspector: inspector(format, texts),
    lenses: lenses(format),
    list: list(format),
    mature: mature(format),
    merging: merging(),
    method: method(format),
    modelCard: modelCard(format),
  };
}

/** Every text that a person reads, in one language, by area. */
export type Messages = ReturnType<typeof build>;

/**
 * The catalogue for `locale`, with money in `currency` and the words of the method as `texts` of a pack has them.
 * Only English exists; other locales change the numbers.
 */
export function createMessages(locale = 'en-US', currency = 'USD', texts: PackTexts = shippedTexts): Messages {
  return build(createFormat(locale, currency), texts);
}
