import type { Role } from '#shared/workspace/types.ts';
import type { plan as source } from '../en/plan.ts';
import type { Format } from '../format.ts';

type Plan = ReturnType<typeof source>;

/** The words of the plan in Decide: what is funded, when it is built, what it costs, who it takes. */
export function plan(format: Format): Plan {
  const { number, plural } = format;
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'Data Scientists',
    mlEngineer: 'ML Engineers',
    dataEngineer: 'Data Engineers',
    platformEngineer: 'Platform Engineers',
  };
  const chance = (share: number) =>
    share >= 0.995 ? 'mehr als 99\u00A0%' : share < 0.005 ? 'weniger als 1\u00A0%' : format.percent(share);
  return {
    views: 'Teil der Entscheidung',
    view: {
      ranking: 'Rangfolge',
      order: 'Wie fest',
      portfolio: 'Portfolio',
      matrix: 'Wert × Machbarkeit',
      roadmap: 'Roadmap',
      budget: 'Budget',
      staffing: 'Personal',
      diagnosis: 'Muster und Fallstricke',
      findings: 'Befunde',
    },
    roles,
    rolesShort: {
      dataScientist: 'Data Sc.',
      mlEngineer: 'ML Eng.',
      dataEngineer: 'Data Eng.',
      platformEngineer: 'Plattf. Eng.',
    },
    useCase: 'Anwendungsfall',
    npv: 'Kapitalwert',
    npvHint: 'des Empfohlenen, gegenüber Nichtstun',
    range: 'Neun von zehn darüber, einer von zehn darüber',
    rangeOf: (p10, p50, p90) => `P10 ${p10}, P50 ${p50}, P90 ${p90}`,
    commitment: 'Mittelbindung',
    commitmentHint: 'Bau und zwei Jahre Unterhalt',
    sum: 'Summe',
    effort: 'Aufwand',
    funded: (count) => `Finanziert: ${number(count)}`,
    notFunded: (count) => `Nicht finanziert: ${number(count)}`,
    foundations: 'Grundlagen',
    methods: {
      exact: 'Die Auswahl ist exakt: Innerhalb der Grenzen ist keine andere mehr wert.',
      heuristic: 'Die Auswahl ist eine Heuristik: eine gute, nicht nachweislich die beste.',
    },
    basis: {
      likely: 'Gerechnet mit den wahrscheinlichsten Eingaben.',
      p50: 'Gerechnet mit der Mitte der Ziehungen, P50.',
      p10: 'Vorsichtig gerechnet, mit P10: Neun von zehn Ziehungen sind mehr wert.',
    },
    pending: 'Die Ziehungen laufen; bis sie da sind, zählen die wahrscheinlichsten Eingaben.',
    nothing: 'Nichts ist finanziert: Noch hat kein Anwendungsfall einen Wert über null, Kosten und eine Empfehlung.',
    infeasible: 'Was dabei sein muss, kann nicht alles dabei sein, also wird nichts ausgewählt.',
    ends: (limit, left) =>
      left === null ? `Hier endet die Grenze ${limit}.` : `Hier endet die Grenze ${limit}, übrig sind ${left}.`,
    missed: (count) =>
      plural(count, {
        one: 'Ein weiterer Anwendungsfall lohnt sich und passt nicht.',
        other: `${number(count)} weitere Anwendungsfälle lohnen sich und passen nicht.`,
      }),
    limitNames: { money: 'Geld', ...roles },
    limits: 'Grenzen',
    limitsHint: 'Ändern Sie eine Zahl, und die Auswahl folgt sofort. Rückgängig nimmt es zurück.',
    budget: 'Budget',
    budgetHint: 'Für Bau und zwei Jahre Unterhalt.',
    noLimit: 'keine Grenze',
    careful: 'Vorsichtig rechnen, mit P10',
    horizon: 'Quartale',
    chosenWorth: 'Zusammen wert',
    together: ({ p10, p90, shareAboveZero }) =>
      `Neun von zehn Ziehungen sind mehr wert als ${format.money(p10)}, eine von zehn mehr als ${format.money(p90)}. Die Wahrscheinlichkeit eines Gewinns ist ${chance(shareAboveZero)}.`,
    linked: (correlation) =>
      `Gleiche Eingaben verschiedener Anwendungsfälle bewegen sich gemeinsam, mit einer Korrelation von ${number(correlation, 1)}.`,
    correlation: 'Korrelation gleicher Eingaben',
    people: 'Arbeit im Plan',
    used: (used, available) =>
      available === null
        ? `${number(used, 1)}, niemand hat gesagt, wie viele es gibt`
        : `${number(used, 1)} von ${number(available, 1)} Arbeitsquartalen`,
    capacity: 'Personen für neue Arbeit, nach Quartal',
    capacityHint: 'Die letzte Zeile gilt weiter. Ohne Zeile zählt das heutige Team.',
    quarter: 'Ab',
    addQuarter: 'Quartal hinzufügen',
    removeQuarter: (quarter) => `${quarter} entfernen`,
    peopleOf: (role, quarter) => `${role} ab ${quarter}`,
    team: 'Das Team heute',
    costs: 'Laufende Kosten',
    platformCost: 'Plattform',
    governanceCost: 'Governance',
    reviewCost: 'Eine Überprüfung',
    auditCost: 'Ein externes Audit',
    aYear: 'im Jahr',
    what: 'Was wäre, wenn',
    whatHint: 'Wählen Sie in der Tabelle einen Anwendungsfall, um zu sehen, was er ändern würde.',
    ifIn: (title) => `Wenn ${title} dabei sein muss`,
    ifOut: (title) => `Wenn ${title} wegfällt`,
    leaves: 'Fällt weg',
    comesIn: 'Kommt hinzu',
    nobody: 'nichts',
    npvChange: 'Wert der Auswahl',
    commitmentChange: 'Mittelbindung',
    signed: (amount) => (amount > 0 ? `+${format.money(amount)}` : format.money(amount)),
    cannot: 'Neben dem, was sein muss, kann es nicht dabei sein.',
    mustBeIn: 'Muss dabei sein',
    leaveOut: 'Weglassen',
    free: 'Die Grenzen entscheiden lassen',
    inPlan: 'Im Plan',
    open: 'Anwendungsfall öffnen',
    enablers: 'Grundlagen',
    enablersHint:
      'Was selbst nichts verdient und Anwendungsfälle brauchen: ein Feature Store, ein Register, eine Annotationsstelle.',
    addEnabler: 'Grundlage hinzufügen',
    editEnabler: (title) => `${title} bearbeiten`,
    enabler: {
      title: 'Grundlage',
      name: 'Name',
      nameNeeded: 'Eine Grundlage braucht einen Namen.',
      kind: 'Art',
      kinds: {
        platform: 'Plattform',
        data: 'Daten',
        maturity: 'Reife',
        governance: 'Governance',
        other: 'Sonstiges',
      },
      cost: 'Kosten',
      duration: 'Dauert',
      quarters: 'Quartale',
      effort: 'Arbeitsquartale',
      requires: 'Setzt voraus',
      requiredBy: 'Vorausgesetzt von',
      keep: 'Übernehmen',
      cancel: 'Abbrechen',
      remove: 'Entfernen',
    },
    ...views(format),
  };
}

function views(format: Format): Pick<Plan, 'roadmap' | 'money' | 'staff' | 'matrix'> {
  const { number, plural } = format;
  return {
    roadmap: {
      title: 'Roadmap',
      lead: 'Jedes beginnt so früh, wie Voraussetzungen und Personen es erlauben, das mit dem höchsten Wert × Machbarkeit zuerst.',
      groups: { foundations: 'Grundlagen', 'first-wins': 'Erste Erfolge', scale: 'Skalieren' },
      groupHints: {
        foundations: 'worauf die anderen stehen',
        'first-wins': 'binnen vier Quartalen fertig',
        scale: 'danach',
      },
      people: 'Personen im Einsatz, von den vorhandenen',
      usedOf: (used, available) =>
        available === null ? number(used, 1) : `${number(used, 1)} / ${number(available, 1)}`,
      unscheduled: 'Ohne Quartal',
      chart: (count, quarters) => `Roadmap mit ${number(count)} Vorhaben über ${number(quarters)} Quartale`,
      entry: (title, from, to) => (from === to ? `${title}: ${from}` : `${title}: ${from} bis ${to}`),
      byRoom: 'von der Runde gelegt',
      nothing: 'Noch hat nichts ein Quartal.',
      dataTasks: (count) =>
        plural(count, {
          one: 'Ein Anwendungsfall im Plan muss zuerst Daten in Ordnung bringen.',
          other: `${number(count)} Anwendungsfälle im Plan müssen zuerst Daten in Ordnung bringen.`,
        }),
      conflicts: 'Was nicht zusammengeht',
    },
    money: {
      title: 'Budget nach Jahren',
      lead: 'Zahlungen nach Jahren, vor Abzinsung.',
      rows: {
        build: 'Bau',
        foundations: 'Grundlagen',
        upkeep: 'Unterhalt',
        platform: 'Plattform',
        reviews: 'Überprüfungen und Audits',
        total: 'Summe',
      },
      year: (index, calendarYear) => (calendarYear === null ? `Jahr ${number(index + 1)}` : String(calendarYear)),
      all: 'Alle Jahre',
      none: '–',
      platformAndFoundations: 'Plattform und Grundlagen',
      addsUp: 'Wie es sich zusammensetzt',
      chart: (years) => `Kosten in jedem von ${number(years)} Jahren, nach Art`,
      overtakes: 'Unterhalt übersteigt Bau',
      nothing: 'Nichts ist finanziert, also gibt es keine Kosten nach Jahren.',
      unscheduled: (titles) => `Ohne Quartal und damit in keinem Jahr: ${format.list(titles)}.`,
      unknown: {
        platform: 'Niemand hat gesagt, was die Plattform im Jahr kostet: Sie zählt als nichts.',
        reviews: 'Niemand hat gesagt, was eine Überprüfung kostet: Überprüfungen zählen als nichts.',
        audits: 'Niemand hat gesagt, was ein externes Audit kostet: Audits zählen als nichts.',
      },
    },
    staff: {
      title: 'Personal',
      lead: 'Ein Zeichen ist eine Person.',
      today: 'Heute',
      from: (quarter) => `Ab ${quarter}`,
      ratio: 'ML Engineers je Data Scientist',
      bands: {
        'production-gap': 'Lücke zum Betrieb',
        'below-target': 'unter dem Ziel',
        target: 'Ziel, 1 bis 2',
        leader: 'wie die führenden, 2 bis 3',
      },
      scale: ['Lücke', 'unter Ziel', 'Ziel 1 bis 2', 'führend 2 bis 3'],
      hiresAt: (when, sentence) => `${when}: ${sentence}`,
      hires: (parity, two) =>
        parity === 0
          ? two === 0
            ? 'Auf jeden Data Scientist kommen mindestens zwei ML Engineers.'
            : `Auf jeden Data Scientist kommt mindestens ein ML Engineer; mit ${number(two)} mehr wären es zwei.`
          : `Mit ${number(parity)} ML ${plural(parity, { one: 'Engineer', other: 'Engineers' })} mehr käme auf jeden Data Scientist einer, mit ${number(two)} mehr wären es zwei.`,
      source:
        'Das Verhältnis ist das des Quellrahmens: ein bis zwei ML Engineers je Data Scientist; die führenden haben zwei bis drei.',
      unknown: 'Geben Sie an, wie viele Data Scientists und ML Engineers es gibt, und das Verhältnis folgt.',
      nobody: 'Niemand hat gesagt, wie viele Personen es gibt.',
      full: 'Ausgelastet in diesen Quartalen',
      never: 'nie',
      people: (count) => (count === null ? 'nicht bekannt' : number(count, 1)),
    },
    matrix: {
      title: 'Wert gegen Machbarkeit',
      lead: (reference) =>
        `Kapitalwert des Empfohlenen, ${reference} zählt als 100; die Fläche sind die Kosten über drei Jahre.`,
      chart: (count) =>
        `Ebene aus Wert und Machbarkeit, ${number(count)} ${plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`,
      placed: 'Jeder Anwendungsfall auf der Ebene',
      value: 'Wert',
      feasibility: 'Machbarkeit',
      quadrant: 'Quadrant',
      cost: 'Kosten, 3 Jahre',
      parts: {
        data: 'Daten',
        suitability: 'Passung',
        maturity: 'Reife',
        operations: 'Betrieb',
        tier: 'Risiko',
      },
      notPlaced: 'Nicht eingeordnet',
      key: 'Gefüllt: finanziert. Leer: nicht finanziert.',
    },
  };
}
