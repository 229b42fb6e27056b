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

/*
 * Words chosen for the Spanish of app and deck (neutral European Spanish, usted; infinitives on buttons):
 *   use case            caso de uso                 workshop         taller
 *   machine learning    aprendizaje automático (ML in labels and before nouns)
 *   deck                presentación                workspace        espacio de trabajo
 *   the room            el grupo                    voice            voto
 *   suitability         idoneidad                   score            puntuación, puntuar
 *   accuracy            acierto                     right decision   decisión acertada
 *   hit, miss           detección, omisión          good enough      suficiente
 *   simplest approach   solución más sencilla       baseline         referencia
 *   build, upkeep       desarrollo, mantenimiento   NPV              VAN
 *   break even          punto de equilibrio         draws            simulaciones
 *   risk tier           nivel de riesgo (riesgo in heads of columns)
 *   maturity level      nivel de madurez, nivel     operations       operación
 *   gate (of a score)   filtro                      threshold        umbral
 *   contested           en disputa                  agreed           con acuerdo
 *   dissent             discrepancia                settled          fijado
 *   finding, waiver     hallazgo, aceptación        pitfall          escollo
 *   claimed, evidenced  declarado, demostrado       statement        enunciado
 *   lens, zone, link    lente, zona, vínculo        canvas           lienzo
 *   enabler, foundation cimiento                    roadmap          hoja de ruta
 *   feature             variable                    serving          servicio
 *   drift, skew         deriva, desajuste           rollback         reversión
 *   fallback            contingencia                guardrail        salvaguarda
 *   monitoring          monitorización              freshness        actualidad
 *   model card          ficha del modelo            fairness         equidad
 *   EU AI Act           Reglamento de IA de la UE   GDPR             RGPD
 *   default             por defecto                 method pack      paquete del método
 */

/** The Spanish catalogue. */
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
