import type { Level } from '#shared/workspace/types.ts';
import type { mature as source } from '../en/mature.ts';
import type { Format } from '../format.ts';
import { practiceTexts } from './framework/components.ts';
import { levelTexts } from './framework/maturity.ts';

/** The words of the Mature step beyond its areas and practices: what to aim at, what comes next, and other models beside ours. */
export function mature(format: Format): ReturnType<typeof source> {
  const { number, percent, list, plural } = format;
  const scores = { 0: 'nicht vorhanden', 1: 'ad hoc', 2: 'Standard in den meisten Teams', 3: 'überall Standard' };
  const name = (level: Level) => `Reifegrad ${number(level)}, ${levelTexts[level].name}`;
  const levelsToGo = (gap: number) => plural(gap, { one: 'Noch eine Stufe.', other: `Noch ${number(gap)} Stufen.` });
  return {
    now: 'Heute',
    target: 'Ziel',
    noTarget: 'Noch kein Ziel: Es folgt aus den Anwendungsfällen, oder Sie setzen eines von Hand.',
    gap: (gap) => (gap === 0 ? 'Das Ziel ist erreicht.' : levelsToGo(gap)),
    interval: 'Ein Modell wird ausgeliefert',
    otherModels: 'In anderen Modellen',
    crosswalk: (microsoft, google) =>
      google === null
        ? `Microsoft Stufe ${microsoft.map((level) => number(level)).join(' bis ')}; jenseits dessen, was Google beschreibt.`
        : `Microsoft Stufe ${microsoft.map((level) => number(level)).join(' bis ')}, Google Stufe ${number(google)}.`,
    crosswalkNote: 'Googles Stufe 1 trainiert bereits fortlaufend; hier gehört selbsttätiges Training zu Reifegrad 3.',
    next: 'Was als Nächstes zu belegen ist',
    nextLead:
      'Die unterste nicht belegte Aussage in den Bereichen, die den meisten Wert zurückhalten. Keine Stufe wird übersprungen.',
    nothingNext: 'Nichts ist gefordert: Kein Bereich liegt unter dem Ziel.',
    nextReason: (gap, share) =>
      `${plural(gap, { one: 'eine Stufe', other: `${number(gap)} Stufen` })} zu wenig, gebraucht von ${percent(share)} des Werts`,
    goTo: (statement) => `Zu: ${statement}`,
    setTarget: 'Ziel von Hand setzen',
    takeBack: 'Wieder nach dem berechneten Ziel',
    whyLevel: 'Warum dieser Reifegrad?',
    whyTarget: 'Warum dieses Ziel?',
    whyComponent: 'Warum diese Punkte?',
    component: {
      title: (order, text) => `${number(order)} ${text}`,
      cell: (text, state) => `${text}, ${state}`,
      editorOf: (text) => `Was bekannt ist über: ${text}`,
      notDiscussed: 'nicht besprochen',
      state: (mean, heldBy) =>
        heldBy.length === 0 || heldBy.length > 2
          ? `Mittel ${number(mean, 1)}`
          : `Mittel ${number(mean, 1)}, begrenzt durch ${list(heldBy)}`,
      points: (score, band) => `${number(score)} von 100, ${band}`,
      level: (level) => `Reifegrad ${number(level)}`,
      mlops: (level) => `Die MLOps-Reife steht bei ${name(level)}.`,
      target: 'Ziel',
      noTarget: (computed) => (computed === null ? 'Kein Ziel' : `Nach den Praktiken: Reifegrad ${number(computed)}`),
      levels: { 0: '0', 1: '1', 2: '2', 3: '3' },
      gap: (gap) =>
        gap === null ? 'Die Lücke ist noch nicht bekannt.' : gap === 0 ? 'Keine Lücke zum Ziel.' : levelsToGo(gap),
      owner: 'Verantwortlich',
      summary: 'Was dazu zu sagen ist',
      steps: 'Als Nächstes, Schritt für Schritt',
      step: (practice, to) => `${practiceTexts[practice].name}: ${scores[to]}`,
      noSteps: 'Keine Praktik liegt unter ihrem Ziel.',
      actions: 'Vereinbarte Maßnahmen',
      addAction: 'Maßnahme hinzufügen',
      takeOver: 'Vereinbaren',
      takeOverOne: (text) => `Vereinbaren: ${text}`,
      action: 'Maßnahme',
      actionOf: (place) => `Maßnahme ${number(place)}`,
      due: 'Fällig',
      remove: (place) => `Maßnahme ${number(place)} entfernen`,
      noEvidence: 'noch kein Beleg',
      legendNow: 'belegt',
      legendTarget: 'Ziel',
      answered: (done, total) => `${number(done)} von ${number(total)} beantwortet`,
      keys: 'Pfeiltasten bewegen, 0 bis 3 bewertet eine Praktik, ? nimmt die Bewertung zurück.',
    },
    testScore: {
      title: 'ML Test Score',
      hint: 'Sieben Tests in jedem von vier Abschnitten, für ein Modell im Betrieb. Von Hand und dokumentiert zählt halb, automatisiert zählt ganz; der schwächste Abschnitt ist das Ergebnis.',
      begin: 'Tests eintragen',
      remove: 'Testwert zurücknehmen',
      answers: { 0: 'nein', 0.5: 'von Hand', 1: 'automatisiert' },
      sum: (points) => `${number(points, 1)} von 7`,
      score: (points) => `${number(points, 1)} von 7`,
      bands: {
        research: 'ein Forschungsprojekt, nicht reif für den Betrieb',
        holes: 'nicht völlig ungetestet, doch ernste Lücken sind möglich',
        'first-pass': 'ein erster Anlauf für den Betrieb',
        reasonable: 'vernünftig getestet, mehr ließe sich automatisieren',
        strong: 'stark, tauglich für Kritisches',
        exceptional: 'außergewöhnlich',
      },
    },
  };
}
