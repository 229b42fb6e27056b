import type { CriterionId } from '#shared/workspace/types.ts';
import type { CriterionText } from '../criterion-texts.ts';

/** The five criteria in the shipped method's words. */
export const criterionTexts: Readonly<Record<CriterionId, CriterionText>> = {
  complexity: {
    name: 'Komplexität der Muster',
    question: 'Könnte man aufschreiben, wie die Entscheidung fällt?',
    pointsToMl: 'Die Muster gehen über das hinaus, was sich als Regeln aufschreiben lässt.',
    pointsToRules: 'Die Logik ist bekannt und lässt sich als Regeln ausformulieren.',
    anchors: [
      'Eine Seite Wenn-dann-Regeln genügt',
      'Eine Entscheidungstabelle mit weniger als 50 Regeln',
      'Fachleute sind sich bei Fällen einig, können aber nicht jede Regel nennen',
      'Viele Signale wirken zusammen, Fachleute sind teils uneins',
      'Text, Bilder oder schwache Signale, die niemand in Regeln fassen kann',
    ],
  },
  data: {
    name: 'Datenverfügbarkeit',
    question: 'Gibt es genügend Beispiele mit bekanntem Ergebnis?',
    pointsToMl: 'Es gibt reichlich annotierte Beispiele, oder sie lassen sich schaffen.',
    pointsToRules: 'Daten sind knapp, und die Entscheidung beruht auf Fachwissen.',
    anchors: [
      'Keine, nur fachliches Urteil',
      'Weniger als 1.000 brauchbare Datensätze oder keine Labels',
      'Einige Labels sind da, oder ein Quartal würde sie schaffen',
      'Der Datencheck sagt mindestens „bedingt ausreichend“',
      'Der Datencheck sagt „ausreichend“',
    ],
  },
  value: {
    name: 'Wert der Vorhersage',
    question: 'Wie viel ist ein Prozentpunkt mehr Genauigkeit wert?',
    pointsToMl: 'Schon ein kleiner Gewinn an Genauigkeit ist viel Geld wert.',
    pointsToRules: 'Ein einfaches Verfahren ist bereits genau genug.',
    anchors: [
      'Der einfache Ansatz ist bereits gut genug',
      'Ein Punkt mehr ist weniger wert, als er kostet',
      'Ein Punkt mehr trägt sich ungefähr selbst',
      'Ein Punkt mehr amortisiert sich im Zeitraum',
      'Ein Punkt mehr amortisiert sich binnen eines Jahres',
    ],
  },
  dynamics: {
    name: 'Dynamik des Umfelds',
    question: 'Wie oft ändern sich die Muster?',
    pointsToMl: 'Muster verschieben sich, das System muss also weiterlernen.',
    pointsToRules: 'Die Regeln halten still und brauchen selten eine Änderung.',
    anchors: [
      'Regeln ändern sich seltener als einmal im Jahr',
      'Einmal im Jahr',
      'Jedes Quartal',
      'Jeden Monat',
      'Jede Woche oder schneller, oder jemand arbeitet dagegen',
    ],
  },
  volume: {
    name: 'Zahl der Entscheidungen',
    question: 'Wie viele Entscheidungen fallen im Jahr?',
    pointsToMl: 'Millionen Entscheidungen im Takt von Maschinen.',
    pointsToRules: 'So wenige Entscheidungen, dass Menschen oder einfache Automatisierung mitkommen.',
    anchors: [
      'Weniger als 1.000 im Jahr',
      '1.000 bis 10.000 im Jahr',
      '10.000 bis 100.000 im Jahr',
      '100.000 bis eine Million im Jahr',
      'Eine Million oder mehr im Jahr, oder im Takt von Maschinen',
    ],
  },
};
