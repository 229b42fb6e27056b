import type { WhyMethodReasons } from '#shared/analysis/reasons/why-method-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const weightMethods = {
  equal: 'Niemand hat die Kriterien gewichtet: Die Gewichte sind die der Methode.',
  direct: 'Die Gewichte sind Anteile der Punkte, die die Runde jedem Kriterium gegeben hat.',
  swing: 'Die Gewichte sind Anteile der Swing-Punkte, die die Runde jedem Kriterium gegeben hat.',
  'rank-order-centroid': 'Die Gewichte folgen aus der Rangfolge der Kriterien durch die Runde (Schwerpunkt).',
  'rank-sum': 'Die Gewichte folgen aus der Rangfolge der Kriterien durch die Runde (Rangsumme).',
  'rank-reciprocal': 'Die Gewichte folgen aus der Rangfolge der Kriterien durch die Runde (Kehrwert der Ränge).',
  pairwise: 'Die Gewichte folgen aus den Paarvergleichen der Runde.',
};
const verdicts = {
  sufficient: 'Die Daten reichen aus: mindestens 75 Punkte und keine Antwort, die es ausschließt.',
  conditional:
    'Die Daten reichen bedingt aus: mindestens 50 Punkte, aber unter 75 oder mit einer Antwort, die es begrenzt.',
  insufficient: 'Die Daten reichen nicht aus: unter 50 Punkten, oder eine Antwort schließt es aus.',
  'not-enough-evidence': 'Für ein Urteil über die Daten ist zu wenig beantwortet: unter 60\u00A0% des Gewichts.',
};
const answers = { 0: 'nein', 1: 'teilweise', 2: 'ja' };
const peaks = {
  given: 'wie die Runde sie angibt',
  'busiest-hour': 'aus der stärksten Stunde',
  factor: 'angesetzt als das Dreifache des Mittels',
};
const decisions = {
  given: 'wie die Runde es angibt',
  'per-year': 'die Entscheidungen im Jahr aus dem Wert, auf die Tage verteilt',
  peak: 'aus der Spitze, die die Runde angibt',
};
const times = {
  'service-time': 'wie für eine Antwort gemessen',
  'model-budget': 'was die Zeitgrenze dem Modell lässt',
  p50: 'die Hälfte der Antworten ist schneller',
  p95: 'die langsamste Antwort bis auf eine von zwanzig',
};
const bases = {
  likely: 'bei den wahrscheinlichsten Eingaben',
  p50: 'in der Mitte der Ziehungen',
  p10: 'beim vorsichtigen zehnten Perzentil',
};
const parts = {
  data: 'Die Daten',
  suitability: 'Die Eignung',
  maturity: 'Wie nah die Organisation der nötigen Reife ist',
  operations: 'Was über den Betrieb bekannt ist',
  tier: 'Die Risikostufe',
};
const readings = {
  reliable: 'Die Runde ist sich einig genug, um sich darauf zu verlassen',
  tentative: 'Die Runde ist sich einig genug für vorsichtige Schlüsse',
  unreliable: 'Die Runde ist sich nicht einig genug, um sich darauf zu verlassen',
};

export function whyMethodSentences(w: Words): SentencesOf<WhyMethodReasons> {
  const count = (value: number, one: string, other: string) => `${w.number(value)} ${w.plural(value, { one, other })}`;
  const fullAgreement = 'wobei 1 volle Einigkeit und 0 Zufall ist';
  return {
    'why.score': ({ score, answered, criteria }) =>
      `Die Eignung ist ${w.points(score)} von 100: die Punkte ${answered === criteria ? `aller ${w.number(criteria)} Kriterien` : `der ${w.number(answered)} von ${w.number(criteria)} bewerteten Kriterien`}, jedes mit seinem Gewicht gezählt.`,
    'why.criterion': ({ criterion, value, points, weight }) =>
      `${w.points(value)} bei ${w.criterion(criterion)} ergibt ${w.points(points)} Punkte, die ${w.share(weight)} zählen.`,
    'why.score-settled': ({ value }) => `Die Runde hat ${w.points(value)} festgelegt.`,
    'why.score-median': ({ value, count: people }) =>
      people === 1
        ? `Eine Person hat ${w.points(value)} gegeben.`
        : `${w.points(value)} ist die Mitte dessen, was ${w.number(people)} Personen gegeben haben.`,
    'why.score-typical': ({ value }) =>
      `${w.points(value)} ist typisch für diese Art von Anwendungsfall; niemand in der Runde hat es bewertet.`,
    'why.weights': ({ method }) => weightMethods[method],
    'why.robustness': ({ share, recommendation, draws, seed }) =>
      `${w.share(share)} von ${w.number(draws)} Ziehungen empfehlen ebenfalls ${w.recommendation(recommendation)}. Sie beginnen mit der Zahl ${w.number(seed)}, sind also jedes Mal dieselben.`,
    'why.robustness-degree': ({ robust, mostly }) =>
      `Ab ${w.share(robust)} der Ziehungen gilt eine Empfehlung als robust, ab ${w.share(mostly)} als meist robust, darunter als fragil.`,
    'why.robustness-weights': ({ criteria }) =>
      `Jede Ziehung gewichtet die ${w.number(criteria)} Kriterien neu; jede Gewichtung ist gleich wahrscheinlich.`,
    'why.robustness-voices': ({ voices }) =>
      `Jede Ziehung nimmt jede Bewertung von ${w.plural(voices, { one: 'der einen Stimme', other: `einer der ${w.number(voices)} Stimmen` })} der Runde oder das, was die Runde festgelegt hat.`,
    'why.data': ({ score, share }) =>
      `Die Antworten ergeben ${w.points(score)} von 100 Punkten; ${w.share(share)} des Gewichts sind beantwortet.`,
    'why.data-verdict': ({ verdict }) => verdicts[verdict],
    'why.data-item': ({ item, answer, weight }) =>
      `${item} (${w.dataItem(item)}): ${answers[answer]}, mit ${w.share(weight)} des Gewichts.`,
    'why.data-gate': ({ item }) => `Ein „Nein“ zu ${item} begrenzt das Urteil, was immer der Rest sagt.`,
    'why.replicas': ({ replicas, concurrency }) =>
      `Es braucht ${count(replicas, 'Instanz', 'Instanzen')} des Dienstes, da in der Spitze ${w.number(concurrency, 1)} ${w.plural(concurrency, { one: 'Antwort', other: 'Antworten' })} gleichzeitig in Arbeit ${w.plural(concurrency, { one: 'ist', other: 'sind' })}.`,
    'why.load': ({ peak, headroom }) =>
      `In der Spitze von ${w.number(peak, 2)} pro Sekunde sollte es ${w.number(headroom, 2)} tragen: die Spitze und das Dreifache ihrer Wurzel, als Reserve für Schwankungen.`,
    'why.peak': ({ peak, from, average }) =>
      `Die Spitze ist ${w.number(peak, 2)} pro Sekunde, ${peaks[from]}; das Mittel ist ${w.number(average, 2)}.`,
    'why.decisions': ({ perDay, from }) => `Es antwortet ${w.number(perDay)}-mal am Tag, ${decisions[from]}.`,
    'why.service-time': ({ milliseconds, from }) =>
      `Eine Antwort dauert ${w.number(milliseconds)} Millisekunden, ${times[from]}.`,
    'why.per-replica': ({ count: at }) => `Eine Instanz bearbeitet ${count(at, 'Antwort', 'Antworten')} gleichzeitig.`,
    'why.utilization': ({ share }) =>
      `Eine Instanz darf ${w.share(share)} der Zeit ausgelastet sein, damit sich Antworten nicht stauen.`,
    'why.standing': ({ value, feasibility }) =>
      `Es steht bei ${w.points(value)} von 100 im Wert und ${w.points(feasibility)} von 100 in der Machbarkeit.`,
    'why.standing-room': ({ value, feasibility, reason, by }) =>
      `Die Runde hat es auf ${w.points(value)} im Wert und ${w.points(feasibility)} in der Machbarkeit gestellt.${w.said(reason, by)}`,
    'why.standing-value': ({ points, npv, reference }) =>
      `Es ist ${w.money(npv)} wert, und ${w.money(reference)} sind 100 Punkte: ${w.points(points)} Punkte.`,
    'why.standing-feasibility': ({ points }) =>
      `Die Machbarkeit von ${w.points(points)} Punkten setzt sich aus fünf Teilen zusammen.`,
    'why.feasibility-part': ({ part, points, weight }) =>
      `${parts[part]}: ${w.points(points)} von 100 Punkten, die ${w.share(weight)} zählen.`,
    'why.chosen-value': ({ npv, basis }) => `Es zählt in der Auswahl mit ${w.money(npv)}, ${bases[basis]}.`,
    'why.commitment': ({ commitment, build, upkeep }) =>
      `Es bindet ${w.money(commitment)}: ${w.money(build)} für den Bau und zwei Jahre Unterhalt zu ${w.money(upkeep)}.`,
    'why.alpha': ({ alpha, reading, low, high }) =>
      low === null || high === null
        ? `${readings[reading]}: Krippendorffs Alpha ist ${w.number(alpha, 2)}, ${fullAgreement}.`
        : `${readings[reading]}: Krippendorffs Alpha ist ${w.number(alpha, 2)}, höchstwahrscheinlich zwischen ${w.number(low, 2)} und ${w.number(high, 2)}, ${fullAgreement}.`,
    'why.alpha-basis': ({ raters, units, answers: given }) =>
      `Es beruht auf ${count(given, 'Bewertung', 'Bewertungen')} von ${count(raters, 'Person', 'Personen')}, an ${count(units, 'Stelle', 'Stellen')}, die mindestens zwei von ihnen bewertet haben.`,
    'why.alpha-criterion': ({ criterion, alpha }) =>
      `Bei ${w.criterion(criterion)} allein ist es ${w.number(alpha, 2)}.`,
  };
}
