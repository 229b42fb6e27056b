import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { inspector as source } from '../en/inspector.ts';
import type { Format } from '../format.ts';
import { dataResults } from './data-results.ts';
import { inspectorMore } from './inspector-more.ts';
import { inspectorRobustness } from './inspector-robustness.ts';
import { inspectorValue } from './inspector-value.ts';
import { sayEvery } from './intervals.ts';
import { operationsResults } from './operations-results.ts';

/** The words of the panel that shows what is chosen: a use case, several, or the workshop itself. */
export function inspector(format: Format, texts: PackTexts): ReturnType<typeof source> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  const score = (value: number) => format.number(value, 1);
  return {
    number: (value) => String(value).padStart(2, '0'),
    tabs: {
      scores: 'Bewertung',
      data: 'Daten & Betrieb',
      value: 'Wert',
      risk: 'Risiko',
      maturity: 'Reife',
      'model-card': 'Modellkarte',
    },
    tabList: 'Was Sie ansehen',
    fields: {
      range: 'Spanne angeben',
      oneValue: 'Ein Wert genügt',
      points: { low: 'niedrig', likely: 'wahrscheinlich', high: 'hoch' },
      outOfOrder: 'Der niedrige Wert steht zuerst, der hohe zuletzt.',
      incomplete: 'Eine Spanne braucht alle drei Werte.',
      reason: 'Begründung',
      by: 'Wer das sagt',
      note: 'Notiz',
      answered: (done, total) => `${format.number(done)} von ${format.number(total)} beantwortet`,
    },
    head: {
      title: 'Titel',
      untitled: 'Anwendungsfall ohne Titel',
      provisional: 'vorläufig',
      atLeast: 'mindestens',
      flips: 'Was es kippen würde:',
      notYet: 'Die fünf Kriterien entscheiden das. Bewerten Sie mindestens drei davon.',
      decided: (reason) => `Die Runde hat anders entschieden: ${reason.trim().replace(/[.\s]+$/, '')}.`,
      computed: (word) => `Die Bewertungen ergeben: ${word}.`,
      decideOtherwise: 'Anders entscheiden',
      notForTheRoom: 'Das Gesetz verbietet diese Praxis; die Runde kann nicht anders entscheiden.',
      takeBack: 'Wieder nach den Bewertungen',
      decision: 'Entscheidung der Runde',
      decisionReason: 'Warum die Runde es anders sieht',
      keep: 'Entscheidung festhalten',
      cancel: 'Abbrechen',
    },
    scores: {
      keys: '1 bis 5 bewertet, 0 oder ? heißt: weiß nicht, Enter geht weiter, auf und ab bewegt.',
      notScored: 'nicht bewertet',
      valueText: (value, anchor) => `${score(value)}, ${anchor}`,
      between: (low, high) => `zwischen „${low}“ und „${high}“`,
      ruler: (votes, median, settled) => {
        if (votes.length === 0 && settled === null) return 'nicht bewertet';
        const voices = votes.length === 0 ? 'keine einzelnen Stimmen' : `Stimmen ${votes.join(', ')}`;
        const middle = median === null ? '' : `, Median ${score(median)}`;
        return `${voices}${middle}${settled === null ? '' : `, festgelegt auf ${score(settled)}`}`;
      },
      anchorsOf: (name) => `Was die Werte von ${name} bedeuten`,
      dontKnow: 'weiß nicht',
      voice: 'Bewerten für',
      room: 'Die Runde',
      settledAt: 'Festgelegt auf',
      halfDown: 'Einen halben Punkt weniger',
      halfUp: 'Einen halben Punkt mehr',
      confidence: 'Wie sicher',
      noConfidence: 'keine Angabe',
      confidences: { low: 'nicht sicher', medium: 'ziemlich sicher', high: 'sicher' },
      reasonHint: 'Was für diesen Wert spricht. Es bleibt bei der Bewertung.',
      agreement: {
        agreed: 'einig',
        'some-spread': 'etwas gestreut',
        contested: 'strittig, besprechen',
        'single-voter': 'nur eine Stimme',
        none: '',
      },
      spread: (range) => `Quartilsabstand ${score(range)}`,
      robustness: inspectorRobustness(format),
      suitability: 'Eignung nach den fünf Kriterien',
      suitabilityLabel: (value, interval, [hybrid, ml]) => {
        if (value === null) return 'Die Eignung lässt sich noch nicht sagen';
        const range =
          interval === null ? '' : `, zwischen ${format.number(interval[0])} und ${format.number(interval[1])}`;
        return `Eignung ${format.number(value)} von 100${range}. Regeln unter ${format.number(hybrid)}, hybrid ab ${format.number(hybrid)}, ML ab ${format.number(ml)}.`;
      },
      interval: (low, high) =>
        `Mit den fehlenden Bewertungen kann es noch überall von ${format.number(low)} bis ${format.number(high)} enden.`,
      tooFew: 'Bewerten Sie mindestens drei Kriterien, um zu sehen, wo es steht.',
      besideMl: 'Einfachster Ansatz neben ML',
      simplest: 'Einfachster',
      ml: 'ML',
      accuracyRow: (goodEnough) =>
        goodEnough === null ? 'Genauigkeit' : `Genauigkeit, gut genug ab ${format.percent(goodEnough, 1)}`,
      buildRow: 'Baukosten',
      upkeepRow: 'Unterhalt im Jahr',
      npvRow: 'Kapitalwert gegenüber Nichtstun',
      askBaseline: 'Was würden Regeln oder Statistik erreichen, und zu welchen Kosten? Das hat noch niemand gesagt.',
      goToValue: 'Einfachsten Ansatz beschreiben',
      why: 'Warum',
    },
    data: {
      checklist: 'Sind die Daten da?',
      answers: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
      gate: {
        insufficient: '„Nein“ heißt hier: nicht ausreichend, was immer der Rest sagt.',
        'at-most-conditional': '„Nein“ heißt hier: höchstens bedingt ausreichend.',
      },
      fromMedium: 'Zählt ab Risikostufe Mittel.',
      addNote: 'Notiz hinzufügen',
      sources: 'Woher die Daten kommen',
      rarestClassCount: 'Beispiele der seltensten Klasse',
      labelAgreement: 'Übereinstimmung der Annotierenden (α)',
      labelErrorRate: 'Falsche Labels',
      operations: 'Was der Betrieb verlangt',
      serving: 'Antworten kommen',
      servingModes: {
        embedded: 'im Produkt oder Gerät selbst',
        online: 'auf Anfrage, sofort',
        stream: 'aus einem Datenstrom, in Minuten',
        batch: 'gesammelt, in Läufen',
      },
      notSaid: 'keine Angabe',
      latencyP95Ms: 'Langsamste von 95 aus 100 Antworten',
      latencyP99Ms: 'Langsamste von 99 aus 100 Antworten',
      decisionsPerDay: 'Entscheidungen am Tag',
      peakQps: 'Anfragen in der Spitze',
      freshnessMinutes: 'Merkmale dürfen so alt sein',
      changeMinutes: 'Bis sich die Welt wesentlich geändert hat',
      availability: 'Verfügbarkeit',
      fallback: 'Was geschieht, wenn es ausfällt',
      costPerThousand: 'Kosten von tausend Antworten',
      units: {
        ms: 'ms',
        minutes: 'min',
        perSecond: 'pro Sekunde',
        perDay: 'am Tag',
        currency: (code) => code,
      },
      deploymentInterval: 'Eine neue Version geht live',
      intervals: {
        P90D: 'jedes Quartal',
        P30D: 'jeden Monat',
        P14D: 'alle zwei Wochen',
        P7D: 'jede Woche',
        P1D: 'jeden Tag',
        PT1H: 'mehrmals am Tag',
        continuous: 'fortlaufend',
      },
      every: (interval) => sayEvery(interval, format),
      approvalGate: 'Ein Mensch gibt jede Auslieferung frei',
    },
    yesNo: { yes: 'Ja', no: 'Nein' },
    dataResults: dataResults(format, texts),
    operationsResults: operationsResults(format),
    value: inspectorValue(format),
    more: inspectorMore(format),
    risk: {
      questions: 'Vierzehn Fragen',
      keys: 'J und N antworten, die Rücktaste nimmt die Antwort zurück, Enter geht weiter.',
      override: 'Risikostufe von Hand setzen',
      overrideTier: 'Risikostufe',
      overrideReason: 'Warum die Antworten nicht alles sagen',
      overrideDown: 'Niedriger, als die Antworten ergeben: Name und Begründung sind nötig, und beides wird gedruckt.',
      computed: (word) => `Die Antworten ergeben ${word}.`,
      takeBack: 'Wieder nach den Antworten',
      keep: 'Risikostufe setzen',
      cancel: 'Abbrechen',
      controls: (done, total) => `Verlangt, ${format.number(done)} von ${format.number(total)} erledigt`,
      inherited: (word) => `aus ${word}`,
      statuses: { open: 'Offen', done: 'Erledigt', 'not-applicable': 'Nicht anwendbar' },
      review: 'Überprüfung',
      cadence: (months, isContinuous, auditMonths) => {
        const rhythms: Readonly<Record<number, string>> = {
          1: 'Jeden Monat',
          3: 'Jedes Quartal',
          12: 'Einmal im Jahr',
        };
        const audit = auditMonths === 12 ? 'einmal im Jahr' : `alle ${format.number(auditMonths ?? 0)} Monate`;
        return [
          rhythms[months] ?? `Alle ${format.number(months)} Monate`,
          ...(isContinuous ? ['mit laufender Überwachung'] : []),
          ...(auditMonths === null ? [] : [`ein externes Audit ${audit}`]),
        ].join(', ');
      },
      auditInherited: 'aus Hoch übernommen',
      next: (day) => `Nächste Überprüfung ${format.date(day)}.`,
      nextAudit: (day) => `Nächstes Audit ${format.date(day)}.`,
      reviewsFrom: 'Überprüfungen zählen ab',
      prohibited: 'Eine verbotene Praxis. Sie wird nicht gebaut, es gibt also nichts zu kontrollieren.',
    },
    maturity: {
      target: 'Ziel',
      weakest: (areas) => `Es bremst: ${format.list(areas)}.`,
      index: (value) => `Mittel über die Bereiche ${format.number(value, 1)}.`,
      noGap: 'Das Ziel ist erreicht.',
      gap: (steps) => `Noch ${format.number(steps)} ${format.plural(steps, { one: 'Stufe', other: 'Stufen' })}.`,
      override: 'Ziel von Hand setzen',
      overrideReason: 'Warum dieser Reifegrad',
      takeBack: 'Wieder nach dem berechneten Ziel',
      keep: 'Ziel setzen',
      cancel: 'Abbrechen',
      next: 'Als Nächstes',
      areas: 'Acht Bereiche',
      areaLevel: (level, target) =>
        target === null || target <= level
          ? `Reifegrad ${format.number(level)}`
          : `Reifegrad ${format.number(level)}, ${format.number(target)} nötig`,
      answers: { no: 'Nein', claimed: 'Behauptet', evidenced: 'Belegt' },
      fromOrganization: (word) => `Die Organisation: ${word}.`,
      evidence: 'Was es belegt',
      evidenceHint: 'Ein Dokument, ein Link, eine Person und ein Datum.',
      evidenceMissing:
        'Gilt als behauptet und zählt damit nicht, bis ein Dokument, ein Link oder eine Person mit Datum es belegt.',
      levelMark: (level) => `Reifegrad ${format.number(level)}`,
      organizationHint: 'Gilt für jeden Anwendungsfall, der keinen eigenen Beleg hat.',
    },
    modelCard: {
      about: 'Zum Anwendungsfall',
      write: 'In eigenen Worten ergänzen',
      later: (what) => `Später: ${what}.`,
    },
    about: {
      summary: 'Kurzbeschreibung',
      owner: 'Verantwortlich',
      sponsor: 'Auftraggeber',
      department: 'Bereich',
      stage: 'Stand',
      tags: 'Schlagwörter',
      tagsHint: 'Durch Kommas getrennt.',
      decisionSupported: 'Entscheidung, die es unterstützt',
      users: 'Wer damit arbeitet',
      peopleAffected: 'Wer betroffen ist',
      outOfScope: 'Wofür es nicht gedacht ist',
      businessMetric: 'Geschäftskennzahl',
      nextStep: 'Nächster Schritt',
      nextStepOwner: 'Wer ihn geht',
      nextStepDue: 'Bis wann',
    },
    many: {
      count: counted,
      setForAll: 'Für alle setzen',
      mixed: 'Sie unterscheiden sich; was hier steht, ersetzt alle.',
      addTag: 'Neues Schlagwort',
      add: 'Schlagwort hinzufügen',
      remove: (tag) => `Schlagwort ${tag} entfernen`,
      delete: (count) => `${counted(count)} löschen`,
      duplicate: (count) => `${counted(count)} duplizieren`,
      summary: 'Unter ihnen',
      worth: 'Kapitalwert zusammen',
      valued: (count, total) => `${format.number(count)} von ${format.number(total)} beziffert`,
    },
    workshop: {
      untitled: 'Workshop ohne Titel',
      title: 'Titel',
      facts: 'Der Workshop',
      organization: 'Organisation',
      facilitator: 'Moderation',
      location: 'Ort',
      date: 'Tag',
      objective: 'Was er entscheiden soll',
      recommendations: 'Empfehlungen',
      tiers: 'Risikostufen',
      weights: 'Gewichte der Kriterien',
      maturity: 'Reife heute',
      maturityOf: (done, total) => `${format.number(done)} von ${format.number(total)} Aussagen beantwortet.`,
      missing: 'Was noch fehlt',
      nothingMissing: 'Nichts. Jeder Anwendungsfall hat seine Antworten.',
      more: (count) => `und ${counted(count)} mehr`,
      empty: 'Noch keine Anwendungsfälle. Drücken Sie U und schreiben Sie einen Titel, oder fügen Sie eine Liste ein.',
    },
  };
}
