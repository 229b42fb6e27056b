import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { Format } from '../format.ts';
import { actions } from './actions.ts';
import { canvas } from './canvas.ts';
import { common } from './common.ts';
import { deckSections } from './deck-sections.ts';
import { diagnosis } from './diagnosis.ts';
import { edits } from './edits.ts';
import { exchange } from './exchange.ts';
import { exports } from './exports.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { finding } from './finding.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { framework } from './framework.ts';
import { governance } from './governance.ts';
import { home } from './home.ts';
import { importDialog } from './import-dialog.ts';
import { inspector } from './inspector.ts';
import { lenses } from './lenses.ts';
import { list } from './list.ts';
import { mature } from './mature.ts';
import { merging } from './merging.ts';
import { method } from './method.ts';
import { modelCard } from './model-card.ts';
import { order } from './order.ts';
import { palette } from './palette.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { proposals } from './proposals.ts';
import { reasons } from './reasons.ts';
import { score } from './score.ts';
import { shell } from './shell.ts';
import { signs } from './signs.ts';
import { steps } from './steps.ts';
import { suggestions } from './suggestions.ts';
import { weights } from './weights.ts';
import { workspaceErrors } from './workspace-errors.ts';

/** The English of the app, from which every other language takes its shape. */
export function build(format: Format, texts: PackTexts) {
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
    deckSections: deckSections(),
    exchange: exchange(format),
    exports: exports(format),
    importDialog: importDialog(format),
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

export type EnglishMessages = ReturnType<typeof build>;
