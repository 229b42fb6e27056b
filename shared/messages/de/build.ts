// Wortwahl, eine je Sache (glossary: one word for one thing):
//
// use case Anwendungsfall · room (die Leute) Runde · voice Stimme · participant Teilnehmende, Person · score Bewertung,
// als Zahl Wert · weight Gewicht · criterion Kriterium · anchor Anker · settle festlegen · dissent abweichende Meinung ·
// contested strittig · provisional vorläufig · suitability Eignung · recommendation Empfehlung · verdict Urteil ·
// use ML „ML einsetzen“ · hybrid Hybrid · rules Regeln · data first „Erst Daten“ · do not build „Nicht bauen“ ·
// gate Schranke · simplest approach einfachster Ansatz · good enough gut genug · doing nothing Nichtstun · NPV Kapitalwert ·
// upkeep Unterhalt · horizon Zeitraum · commitment Mittelbindung · draw Ziehung · range Spanne · break even sich rechnen ·
// risk tier Risikostufe (Niedrig, Mittel, Hoch, Kritisch, Verboten) · control Kontrolle · review Überprüfung · release Freigabe ·
// EU AI Act KI-Verordnung · GDPR DSGVO · maturity Reife · level Reifegrad · evidence Beleg · claimed behauptet ·
// component Baustein · practice Praktik · area Bereich · statement Aussage · pattern Muster · pitfall Fallstrick ·
// finding Befund · waive in Kauf nehmen · owner verantwortlich · foundation (enabler) Grundlage · plan, roadmap, deck ebenso ·
// slide, page Seite · lens Sicht · view Ansicht · canvas Arbeitsfläche · card Karte · note Notiz · link Verbindung · tag Schlagwort ·
// method pack Methodenpaket · workspace (die Datei) Workshop · feature Merkmal · label Label, labeling annotieren ·
// serving Bereitstellung, im Einsatz · in production im Betrieb · deploy ausliefern · retraining Nachtraining · drift Drift ·
// fallback Ausweichlösung · audience Zielgruppe (Vorstand, Technik, Risiko, Öffentlichkeit).
//
// Anrede mit Sie, Sätze wie gesprochen, Anführungszeichen „ “, geschütztes Leerzeichen vor % und Einheiten.

import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { Format } from '../format.ts';
import type { WholeMessages } from '../whole-messages.ts';
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

/** The German catalogue. */
export function build(format: Format, texts: PackTexts): WholeMessages {
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
