// Glossary, one French word for one thing:
// use case cas d’usage · idea idée · workshop atelier · workspace espace de travail · deck présentation · room (people) groupe
// score of a criterion note · suitability adéquation, score d’adéquation · recommendation recommandation · verdict verdict
// machine learning apprentissage automatique, short ML · rules règles · simplest approach approche la plus simple
// doing nothing statu quo · good enough niveau suffisant · accuracy exactitude · baseline référence · break-even seuil de rentabilité
// NPV VAN · discount rate taux d’actualisation · payback délai de récupération · IRR TRI · build développement · upkeep maintenance
// range fourchette · draw tirage · assumption hypothèse · risk tier niveau de risque · control contrôle · duty obligation
// review revue · release mise en service · EU AI Act règlement IA de l’UE · GDPR RGPD · maturity level niveau de maturité
// area domaine · component composante · practice pratique · statement énoncé · claimed déclaré · evidenced prouvé · target cible
// pattern orientation · pitfall écueil · takeaway enseignement · finding constat · waiver dérogation · dissent désaccord
// settle arrêter · contested contesté · gate verrou · threshold seuil · anchor repère · owner responsable · enabler socle
// card carte · note (sticky) mémo · note (remark) remarque · tag mot-clé · label (data) étiquette · feature variable
// drift dérive · retraining réentraînement · serving mise en service, usage · fallback repli · rollback retour arrière
// model card fiche de modèle · canvas canevas · lens vue · bookmark signet · steps: cadrage, collecte, notation, valeur,
// gouvernance, maturité, décision, présentation

import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { WholeEnglish } from '../en/build-whole.ts';
import type { Format } from '../format.ts';
import { actions } from './actions.ts';
import { canvas } from './canvas.ts';
import { commandLine } from './command-line.ts';
import { common } from './common.ts';
import { deck } from './deck.ts';
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
import { vectors } from './vectors.ts';
import { weights } from './weights.ts';
import { workspaceErrors } from './workspace-errors.ts';

/** The French catalogue. */
export function build(format: Format, texts: PackTexts): WholeEnglish {
  const words = deck(format);
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
    deck: words,
    deckSections: words.sections,
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
