import type { lenses as source } from '../en/lenses.ts';
import type { Format } from '../format.ts';

/** Why a card has another recommendation than its score alone gives. */
type ExceptionReason = 'simplest-wins' | 'rules-carry' | 'override' | 'other';

const mostNumbers = 5;

/** Words of the lenses: their names, what their lanes mean, why cards cannot be dragged in them. */
export function lenses(format: Format): ReturnType<typeof source> {
  const listNumbers = (numbers: readonly string[]) => {
    const named = numbers.slice(0, mostNumbers);
    const more = numbers.length - named.length;
    return format.list(more === 0 ? named : [...named, `${format.number(more)} weitere`]);
  };
  const becauseOf: Readonly<Record<ExceptionReason, string>> = {
    'simplest-wins': 'Der einfachste Ansatz ist mehr wert. Eine Schranke, keine Bewertung.',
    'rules-carry': 'Regeln tragen das meiste. Eine Schranke, keine Bewertung.',
    override: 'Die Runde hat so entschieden.',
    other: 'Eine Schranke entscheidet, nicht die Bewertung.',
  };
  return {
    names: {
      free: 'Frei',
      'rules-ml': 'Regeln ↔ ML',
      risk: 'Risiko',
      maturity: 'Reife',
      value: 'Wert × Machbarkeit',
      roadmap: 'Roadmap',
    },
    count: (count) => format.number(count),
    noCards: 'Kein Anwendungsfall hier',
    fixed: 'Dieser Workshop ist schreibgeschützt geöffnet: Karten bleiben, wohin die Antworten sie stellen.',
    writeInFree: 'Neue Karten entstehen in der Sicht Frei. U führt dorthin und öffnet eine.',
    rulesMl: {
      rules: (gate) => `Eignung unter ${format.number(gate)}`,
      hybrid: (from, below) =>
        `${format.number(from)} bis unter ${format.number(below)}: zuerst Regeln, ML für den Rest`,
      ml: (from) => `${format.number(from)} und darüber`,
      exception: ({ reason, numbers, name }) =>
        `${listNumbers(numbers)}: bei jedem Wert „${name}“. ${becauseOf[reason]}`,
      apart: {
        'data-first': 'Die Daten sind zu dünn. Kein anderes Kriterium kann das ausgleichen.',
        'do-not-build': 'Nicht zu bauen, wie immer es bewertet ist.',
        none: 'Zu wenige Antworten für einen Platz auf dem Lineal.',
      },
      ruler: (count) =>
        `Lineal der Eignung von Regeln bis ML, ${format.number(count)} ${format.plural(count, { one: 'Wert', other: 'Werte' })} eingetragen`,
    },
    risk: {
      prohibited: 'Eine verbotene Praxis bleibt außerhalb jeder Risikostufe.',
      none: 'Noch ohne Risikostufe',
      noneMeaning: 'Keine Risikofrage ist beantwortet.',
    },
    maturity: {
      here: (count) => `Jetzt hier: ${format.number(count)}`,
      target: (count) => `Ziel hier: ${format.number(count)}`,
      from: (level) => `${format.number(level)} →`,
      nobody: 'Hier steht keiner, und hierhin will keiner.',
    },
    value: {
      plane: (count) =>
        `Ebene aus Wert und Machbarkeit, ${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })} eingeordnet`,
      quadrants: {
        'quick-win': { name: 'Schnelle Erfolge', meaning: 'hier beginnen' },
        'strategic-bet': { name: 'Strategische Wetten', meaning: 'hoher Wert, erst machbar machen' },
        'fill-in': { name: 'Lückenfüller', meaning: 'wenn Luft ist' },
        park: { name: 'Parken', meaning: 'jetzt nicht' },
      },
      up: 'Wert',
      upMeaning: (reference) => `Kapitalwert, ${reference} zählt als 100`,
      upUnknown: 'Kapitalwert, noch keiner bekannt',
      across: 'Machbarkeit',
      acrossMeaning: 'Daten, Passung, Reife, Betrieb, Risikostufe',
      front: 'in keinem von beiden übertroffen',
      size: 'Größe: Kosten über drei Jahre',
      parked: (count) => `Nicht eingeordnet: ${format.number(count)}`,
      gaps: {
        prohibited: 'verboten',
        value: 'noch ohne Wert',
        data: 'Daten nicht geprüft',
        suitability: 'noch nicht bewertet',
        tier: 'noch ohne Risikostufe',
      },
    },
    roadmap: {
      quarter: (quarter, year) => `Q${format.number(quarter)} ${year}`,
      quarterWithoutStart: (index) => `Quartal ${format.number(index)}`,
      open: 'Nicht eingeplant',
      goingOn: 'Läuft weiter',
      noCapacity: 'niemand hat gesagt, wie viele Personen',
      load: (used, capacity) => `${format.number(Math.round(used * 10) / 10, 1)} von ${format.number(capacity, 1)}`,
      people: 'Personen im Einsatz, von den vorhandenen',
      over: 'mehr, als es gibt',
      reasons: {
        excluded: 'aus dem Plan ausgeschlossen',
        'not-built': 'nicht zu bauen',
        'not-funded': 'nicht finanziert',
        requires: 'wartet auf etwas ohne Quartal',
        'no-standing': 'noch ohne Wert oder Machbarkeit',
        'no-effort': 'Aufwand nicht geschätzt',
        'no-duration': 'Zahl der Quartale fehlt',
        'no-capacity': 'keine Personen im Plan',
        'does-not-fit': 'kein Platz im Planungszeitraum',
        circle: 'Voraussetzungen bilden einen Kreis',
      },
      because: (numbers, reason) => `${listNumbers(numbers)}: ${reason}`,
    },
  };
}
