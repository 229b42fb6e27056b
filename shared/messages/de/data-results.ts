import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { DataResult, DataTask, LearningCurveResult } from '#shared/analysis/data/data-types.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { dataResults as source } from '../en/data-results.ts';
import type { Format } from '../format.ts';

type Data = UseCaseAnalysis['data'];

/** What the data of a use case amounts to, in sentences that can be read aloud. */
export function dataResults(format: Format, { dataItems }: PackTexts): ReturnType<typeof source> {
  const number = (value: number, digits = 0) => format.number(value, digits);
  const about = (value: number) => number(Number(value.toPrecision(2)));
  const verdicts: Readonly<Record<DataResult['verdict'], string>> = {
    sufficient: 'Ausreichend',
    conditional: 'Bedingt ausreichend',
    insufficient: 'Nicht ausreichend',
    'not-enough-evidence': 'Zu wenige Antworten',
  };
  const curves: Readonly<Record<LearningCurveResult['reach'], (curve: LearningCurveResult) => string>> = {
    'no-target': () =>
      'Die Piloten ergeben eine Lernkurve. Geben Sie an, welcher Fehler erreicht werden soll; dann sagt sie, wie viele Beispiele das braucht.',
    reached: ({ largest }) => `Der größte Pilot mit ${number(largest)} Beispielen erreicht den Zielfehler bereits.`,
    reachable: ({ examples }) => `Nach der Lernkurve erreichen etwa ${about(examples ?? 0)} Beispiele den Zielfehler.`,
    speculative: ({ examples, largest }) =>
      `Nach der Lernkurve würden etwa ${about(examples ?? 0)} Beispiele den Zielfehler erreichen. Das ist mehr als das Zehnfache des größten Piloten mit ${number(largest)} und damit spekulativ.`,
    'not-reachable': () =>
      'Nach der Lernkurve erreicht keine Zahl von Beispielen den Zielfehler: Mehr Daten allein genügen nicht.',
  };
  const because: Readonly<Record<DataTask['because'], string>> = {
    answer: 'die Antwort ist Nein',
    events: 'zu wenige Fälle je Parameter',
    'sample-size': 'zu wenige Zeilen',
    agreement: 'die Annotierenden sind sich nicht einig',
    'label-errors': 'zu viele Labels sind falsch',
    drift: 'die Daten haben sich verschoben',
  };
  return {
    title: 'Was die Daten hergeben',
    verdicts,
    score: ({ score, answeredShare }: DataResult) =>
      score === null
        ? 'Noch keine Frage ist beantwortet.'
        : `${number(score)} von 100, mit Antworten auf ${format.percent(answeredShare)} dessen, was zählt.`,
    gates: ({ gates, verdict }: DataResult) =>
      gates.length === 0
        ? null
        : verdict === 'insufficient'
          ? `Das Nein zu ${format.list(gates)} entscheidet, was immer der Rest sagt.`
          : `Das Nein zu ${format.list(gates)} verhindert „ausreichend“, was immer der Rest sagt.`,
    events: ({ ratio, band }: NonNullable<Data['events']>) =>
      ({
        green: `Auf jeden Parameter, den ein Modell lernen darf, kommen ${number(ratio, 1)} Fälle der seltensten Klasse: nach der Faustregel von 20 genug.`,
        amber: `Auf jeden Parameter, den ein Modell lernen darf, kommen ${number(ratio, 1)} Fälle der seltensten Klasse: zwischen den Faustregeln 10 und 20, also knapp.`,
        red: `Auf jeden Parameter, den ein Modell lernen darf, kommen nur ${number(ratio, 1)} Fälle der seltensten Klasse: unter der Faustregel von 10.`,
      })[band],
    eventsHint: 'Flexible Verfahren wie Bäume und neuronale Netze brauchen etwa das Zehnfache.',
    sampleSize: ({ needed, have, isEnough }: NonNullable<Data['sampleSize']>) =>
      isEnough === null || have === null
        ? `Nach der Methode von Riley braucht ein Modell ${number(needed)} Zeilen.`
        : isEnough
          ? `Nach der Methode von Riley braucht ein Modell ${number(needed)} Zeilen; vorhanden sind etwa ${number(have)}.`
          : `Nach der Methode von Riley braucht ein Modell ${number(needed)} Zeilen; vorhanden sind nur etwa ${number(have)}.`,
    sampleSizeDefault: (r2) =>
      `Angenommen sind ${format.percent(r2, 1)} erklärte Varianz, 15\u00A0% des höchstens Möglichen.`,
    perClass: ({ count, band }: NonNullable<Data['perClass']>) =>
      ({
        'too-few': `Die seltenste Klasse hat ${number(count)} Beispiele: weniger als die 10, die jedes Werkzeug verlangt.`,
        least: `Die seltenste Klasse hat ${number(count)} Beispiele: mehr als die 10, die Werkzeuge mindestens verlangen, weniger als die 1.000, die sie empfehlen.`,
        recommended: `Die seltenste Klasse hat ${number(count)} Beispiele: mehr als die 1.000, die Werkzeuge empfehlen, weniger als die 5.000 einer Faustregel für Deep Learning.`,
        'deep-learning': `Die seltenste Klasse hat ${number(count)} Beispiele: genug selbst nach der Faustregel von 5.000 für Deep Learning.`,
      })[band],
    imbalance: (ratio) =>
      `Auf jedes davon kommen ${number(ratio)} andere, mehr als das Verhältnis von 100 zu 1, ab dem Werkzeuge warnen.`,
    curve: (curve) => curves[curve.reach](curve),
    agreement: ({ value, light }: NonNullable<Data['labels']['agreement']>) =>
      ({
        green: `Die Annotierenden stimmen verlässlich überein (α ${number(value, 2)}).`,
        amber: `Die Annotierenden stimmen einigermaßen überein (α ${number(value, 2)}).`,
        red: `Die Annotierenden stimmen zu wenig überein, um sich darauf zu verlassen (α ${number(value, 2)}, unter 0,667).`,
      })[light],
    errorRate: ({ value, light }: NonNullable<Data['labels']['errorRate']>) =>
      ({
        green: `${format.percent(value, 1)} der Labels sind falsch: wenige.`,
        amber: `${format.percent(value, 1)} der Labels sind falsch, etwa so viele wie in bekannten Testdatensätzen.`,
        red: `${format.percent(value, 1)} der Labels sind falsch: zu viele, die Grenze liegt bei 5\u00A0%.`,
      })[light],
    drift: ({ index, band }: NonNullable<Data['drift']>) =>
      ({
        stable: `Die Daten sind, wie sie waren (Stabilitätsindex ${number(index, 2)}, unter 0,10).`,
        monitor: `Die Daten beginnen sich zu verschieben (Stabilitätsindex ${number(index, 2)}): beobachten.`,
        act: `Die Daten haben sich verschoben (Stabilitätsindex ${number(index, 2)}, über 0,25): handeln.`,
      })[band],
    tasks: 'Datenaufgaben',
    task: ({ item, because: why }: DataTask) => `${item}  ${dataItems[item]}: ${because[why]}.`,
  };
}
