import type { OperationalFact, OperationsResult, ServingMode } from '#shared/analysis/operations/operations-types.ts';
import type { operationsResults as source } from '../en/operations-results.ts';
import type { Format } from '../format.ts';
import { durationWords } from './duration-words.ts';

/** What running a use case demands, in sentences that can be read aloud. */
export function operationsResults(format: Format): ReturnType<typeof source> {
  const { number, list } = format;
  const duration = durationWords(format);
  const facts: Readonly<Record<OperationalFact, string>> = {
    servingMode: 'wie Antworten kommen',
    latency: 'wie langsam eine Antwort sein darf',
    load: 'wie viele Entscheidungen am Tag fallen',
    freshness: 'wie alt Merkmale sein dürfen',
    availability: 'wie verfügbar es sein muss',
    fallback: 'was geschieht, wenn es ausfällt',
    costPerThousand: 'was tausend Antworten kosten',
  };
  const modes: Readonly<Record<ServingMode, string>> = {
    embedded: 'im Produkt oder Gerät selbst',
    online: 'auf Anfrage, sofort',
    stream: 'aus einem Datenstrom',
    batch: 'gesammelt, in Läufen',
  };
  const because: Readonly<Record<NonNullable<OperationsResult['serving']['because']>, string>> = {
    offline: 'weil es ohne Verbindung arbeiten muss',
    'very-fast': 'weil eine Antwort weniger als 10\u00A0ms dauern darf',
    fast: 'weil eine Antwort höchstens eine Sekunde dauern darf',
    fresh: 'weil Merkmale höchstens 15 Minuten alt sein dürfen',
    neither:
      'weil weder Tempo noch Aktualität mehr verlangen, es sei denn, das zu Entscheidende besteht erst in diesem Moment',
  };
  const times = {
    'service-time': 'wie angegeben',
    'model-budget': 'die für das Modell verbleibende Zeit',
    p50: 'eine übliche Antwort',
    p95: 'die langsamste von 95 aus 100, also höchstens',
  };
  const time = (milliseconds: number) =>
    milliseconds < 1000 ? `${number(milliseconds)}\u00A0ms` : duration(milliseconds / 60_000);
  const rate = (perSecond: number) =>
    perSecond >= 0.1
      ? `${number(perSecond, perSecond < 10 ? 1 : 0)} pro Sekunde`
      : perSecond * 3600 >= 1
        ? `${number(perSecond * 3600)} pro Stunde`
        : `${number(perSecond * 86_400, 1)} am Tag`;
  const percent = (share: number) => `${number(share * 100, 3)}\u00A0%`;
  return {
    title: 'Was für den Betrieb folgt',
    complete: (missing) =>
      missing.length === 0
        ? 'Alles, was für den Betrieb bekannt sein muss, ist gesagt.'
        : `Noch zu sagen: ${list(missing.map((fact) => facts[fact]))}.`,
    load: ({ averagePerSecond, peakPerSecond, peakFrom }) =>
      peakFrom === 'factor'
        ? `Es beantwortet im Mittel ${rate(averagePerSecond)} und in der Spitze etwa ${rate(peakPerSecond)}, angesetzt als das Dreifache des Mittels.`
        : `Es beantwortet im Mittel ${rate(averagePerSecond)} und in der Spitze ${rate(peakPerSecond)}.`,
    fromYear: 'Die Entscheidungen am Tag sind die aus dem Wert, über das Jahr verteilt.',
    headroom: (perSecond) => `Mit Reserve für Schwankungen sollte es ${rate(perSecond)} tragen.`,
    service: ({ concurrency, replicas, replicasWithSpare, milliseconds, from }) =>
      `In der Spitze ${concurrency < 1 ? 'ist im Mittel weniger als eine Antwort' : `sind im Mittel ${number(concurrency, 1)} Antworten`} gleichzeitig in Arbeit, jede dauert ${time(milliseconds)} (${times[from]}): ${format.plural(
        replicas,
        {
          one: 'Eine Instanz trägt das',
          other: `${number(replicas)} Instanzen tragen das`,
        },
      )}, ${number(replicasWithSpare)} mit einer als Reserve.`,
    serviceDefaults: (perReplica, utilization, isGiven) =>
      isGiven
        ? `Jede darf ${format.percent(utilization)} der Zeit ausgelastet sein.`
        : `Jede beantwortet ${number(perReplica)} zugleich und darf ${format.percent(utilization)} der Zeit ausgelastet sein.`,
    availability: ({ target, downtime }) =>
      `${percent(target)} Verfügbarkeit erlaubt einen Ausfall von ${duration(downtime.minutesPerYear).replace(/Tage$/, 'Tagen')} im Jahr, ${duration(downtime.minutesPer30Days).replace(/Tage$/, 'Tagen')} im Monat.`,
    sources: ({ count, availability }) =>
      count === 1
        ? `Ihre Quelle ist ${percent(availability)} der Zeit verfügbar.`
        : `Die ${number(count)} Quellen sind ${percent(availability)} der Zeit alle verfügbar.`,
    tail: ({ lookups, slowShare, probability }) =>
      `Bei ${number(lookups)} ${format.plural(lookups, { one: 'Abfrage', other: 'Abfragen' })} je Antwort, von denen eine von ${number(1 / slowShare.value)} langsam ist, warten ${format.percent(probability, 1)} der Antworten auf eine langsame.`,
    budget: ({ target, model }) => `Von ${time(target)} bleiben ${time(model)} für das Modell.`,
    serving: (asked, why) => `Der Bedarf verlangt Antworten ${modes[asked]}, ${because[why]}.`,
    freshness: (tolerated) =>
      `Bei diesem Tempo der Veränderung sollten Merkmale nicht älter sein als ${duration(tolerated)}, die halbe Zeit, in der sie sich ändern.`,
    retraining: {
      weekly: 'Das Umfeld ändert sich so schnell, dass jede Woche oder auf Auslöser hin neu trainiert werden sollte.',
      monthly: 'Das Umfeld ändert sich so schnell, dass jeden Monat neu trainiert werden sollte.',
      quarterly: 'Beim Tempo des Umfelds sollte jedes Quartal neu trainiert werden.',
      'half-yearly': 'Beim Tempo des Umfelds sollte jedes halbe Jahr neu trainiert werden.',
      yearly: 'Beim Tempo des Umfelds sollte einmal im Jahr neu trainiert werden.',
    },
    cost: (perYear) =>
      perYear < 0.5
        ? 'Antworten kosten bei dieser Last so gut wie nichts.'
        : `Antworten kosten bei dieser Last ${format.money(perYear)} im Jahr.`,
  };
}
