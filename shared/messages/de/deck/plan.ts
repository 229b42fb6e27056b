import type { Role } from '#shared/workspace/types.ts';
import type { deckPlan as source } from '../../en/deck/plan.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages of the plan: value × feasibility, roadmap, budget, staffing. */
export function deckPlan(format: Format): ReturnType<typeof source> {
  const { inWords, first, be } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const ideas = (count: number) => `${inWords(count)} ${verb(count, 'Idee', 'Ideen')}`;
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  /** Items, quarters and years stand in the neuter: `einem` in the dative. */
  const dative = (count: number) => (count === 1 ? 'einem' : inWords(count));
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'Data Scientists',
    mlEngineer: 'ML Engineers',
    dataEngineer: 'Data Engineers',
    platformEngineer: 'Platform Engineers',
  };
  return {
    quarter: (quarter) => `Q${format.number(quarter)}`,
    feasibility: {
      subtitle: (reference) =>
        `Wert des Empfohlenen (${reference} ist 100) gegen Machbarkeit; die Fläche eines Kreises sind seine Kosten über drei Jahre`,
      titles: (counts, fundedWins) => {
        const wins = counts['quick-win'];
        if (wins > 0) {
          const head = `${capital(ideas(wins))} ${be(wins)} viel wert und in Reichweite`;
          if (fundedWins === null) return [head];
          if (fundedWins === wins) return [`${head}, und der Plan finanziert ${wins === 1 ? 'sie' : 'alle'}`, head];
          return [`${head}; der Plan finanziert ${inWords(fundedWins)} davon`, head];
        }
        if (counts['strategic-bet'] > 0)
          return [
            `${capital(ideas(counts['strategic-bet']))} ${be(counts['strategic-bet'])} viel wert, noch ist keine in Reichweite`,
          ];
        return counts['fill-in'] > 0
          ? [`${capital(ideas(counts['fill-in']))} ${be(counts['fill-in'])} in Reichweite, keine ist viel wert`]
          : ['Keine eingeordnete Idee ist viel wert oder in Reichweite'];
      },
      reading: 'Was es sagt',
      funded: (count, commitment) =>
        `${first(count)} finanziert, gefüllt und fett: eine Mittelbindung von ${commitment}.`,
      quadrant: (name, names) => `${name}: ${names}.`,
      unplaced: (count) =>
        `${first(count)} ${verb(count, 'Idee ist', 'Ideen sind')} nicht eingezeichnet, weil Wert, Daten, Bewertungen oder Risikostufe offen sind.`,
      byRoom: (count) =>
        `${first(count)} ${verb(count, 'steht', 'stehen')}, wo die Runde sie entgegen den Zahlen eingeordnet hat.`,
      more: (count) => `${format.number(count)} weitere`,
      note: 'Quadranten trennen sich bei 50. Formen neben den Namen sind Risikostufen, wie im Glossar. Machbarkeit: Daten, Passung, Reife, Betrieb und Risikostufe zusammen.',
      alternative: (title, count) =>
        `Ebene aus Wert und Machbarkeit mit ${format.number(count)} ${verb(count, 'Anwendungsfall', 'Anwendungsfällen')}. ${title}.`,
      place: (name, value, feasibility) =>
        `${name}: Wert ${format.number(value)}, Machbarkeit ${format.number(feasibility)}.`,
    },
    roadmap: {
      subtitle:
        'Jedes beginnt so früh, wie Voraussetzungen und Personen es erlauben, das mit dem höchsten Wert × Machbarkeit zuerst',
      titles: ({ items, firstLive, lastLive, full, unscheduled }) => {
        const head =
          items === 1
            ? `Ein Vorhaben ist geplant, fertig in ${lastLive}`
            : firstLive === lastLive
              ? `${first(items)} Vorhaben sind geplant, alle fertig in ${lastLive}`
              : `Das erste von ${inWords(items)} Vorhaben ist in ${firstLive} fertig, das letzte in ${lastLive}`;
        if (full !== null && full.quarters > 1) return [`${head}; ${roles[full.role]} geben das Tempo vor`, head];
        return unscheduled > 0
          ? [
              `${head}; ${unscheduled === 1 ? 'ein finanziertes hat' : `${inWords(unscheduled)} finanzierte haben`} kein Quartal`,
              head,
            ]
          : [head];
      },
      people: 'Personen im Einsatz, von den vorhandenen',
      unscheduled: 'Ohne Quartal',
      reason: (name, reason) => `${name}: ${reason}`,
      more: (count) => `und ${format.number(count)} weitere`,
      dataFirst: 'Zuerst in Ordnung zu bringende Daten',
      dataTask: (name, count) =>
        `${name}: ${format.number(count)} ${verb(count, 'Punkt der Checkliste', 'Punkte der Checkliste')}`,
      conflicts: 'Was nicht zusammengeht',
      note: 'Helle Balken hat die Runde gelegt. Ein Balken endet mit dem Quartal, in dem es fertig ist.',
      alternative: (title) => `Roadmap nach Quartalen. ${title}.`,
      entry: (name, from, to) => (from === to ? `${name}: ${from}.` : `${name}: ${from} bis ${to}.`),
    },
    budget: {
      subtitle: 'Zahlungen nach Jahren, vor Abzinsung',
      titles: ({ overtakes, upkeep, total, years }) => {
        const all = `${format.money(total)} in ${dative(years)} ${verb(years, 'Jahr', 'Jahren')}`;
        return overtakes === null
          ? [`Der Plan kostet ${all}, und der Unterhalt bleibt unter dem Bau`, `Der Plan kostet ${all}`]
          : [
              `Der Unterhalt übersteigt den Bau in ${overtakes} und steht am Ende bei ${format.money(upkeep)} im Jahr: jetzt finanzieren oder hier aufhören`,
              `Der Unterhalt übersteigt den Bau in ${overtakes}`,
            ];
      },
      table: 'Nach Jahren',
      addsUp: 'Wie es sich zusammensetzt',
      limit: (commitment, budget) =>
        `Bau und zwei Jahre Unterhalt binden ${commitment} von einem Budget von ${budget}.`,
      noLimit: (commitment) => `Bau und zwei Jahre Unterhalt binden ${commitment}; ein Budget hat niemand gesetzt.`,
      alternative: (title) => `Gestapelte Säulen, Kosten nach Jahren. ${title}.`,
      year: (year, amount) => `${year}: ${amount}.`,
    },
    staffing: {
      subtitle: 'Umriss: die vorhandenen Personen. Gefüllt: die im Plan eingesetzten; kräftig, wo niemand übrig ist',
      titles: ({ full, over, band, parity }) => {
        const gap =
          band === 'production-gap' || band === 'below-target'
            ? `mit ${dative(parity)} ML ${verb(parity, 'Engineer', 'Engineers')} mehr käme auf jeden Data Scientist einer`
            : '';
        if (over !== null) {
          const head = `Der Plan braucht mehr ${roles[over]}, als es gibt`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        if (full !== null) {
          const head = `${roles[full.role]} sind in ${dative(full.quarters)} ${verb(full.quarters, 'Quartal', 'Quartalen')} alle im Einsatz`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        return gap === '' ? ['Die vorhandenen Personen können den Plan tragen'] : [capital(gap)];
      },
      demand: 'Bedarf gegen Kapazität',
      people: 'Wer da ist',
      ratio: 'ML Eng. je Data Sc.',
      alternative: (title) => `Säulen nach Rolle und Quartal, eingesetzte gegen vorhandene Personen. ${title}.`,
      row: (role, cells) => `${role}: ${cells}.`,
    },
  };
}
