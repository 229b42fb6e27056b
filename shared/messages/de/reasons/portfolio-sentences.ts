import type { LimitId, SelectionReason } from '#shared/analysis/portfolio/selection-types.ts';
import type { PortfolioReasons } from '#shared/analysis/reasons/portfolio-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Lacks = Readonly<Partial<Record<LimitId, number>>>;

function toLacking(w: Words, lacks: Lacks): string {
  const parts = (['money', 'dataScientist', 'mlEngineer', 'dataEngineer', 'platformEngineer'] as const).flatMap(
    (limit) => {
      const amount = lacks[limit];
      if (amount === undefined) return [];
      if (limit === 'money') return [w.money(amount)];
      return [`${w.number(amount, 1)} Arbeitsquartale von ${w.rolesOf[limit]}`];
    },
  );
  return w.list(parts);
}

function toBar(reason: SelectionReason, other: string | null): string {
  const named = other === null ? 'etwas, das es voraussetzt,' : `„${other}“, das es voraussetzt,`;
  const bars: Readonly<Partial<Record<SelectionReason, string>>> = {
    excluded: 'der Plan schließt es aus',
    'not-built': 'es ist nicht zu bauen',
    'data-first': 'seine Daten kommen zuerst',
    'no-recommendation': 'dafür ist noch nichts empfohlen',
    'no-value': 'sein Wert ist noch nicht bekannt',
    'no-cost': 'seine Kosten sind noch nicht bekannt',
    requires: `${named} kann nicht dabei sein`,
    circle: 'es setzt sich selbst voraus',
  };
  return bars[reason] ?? 'es passt nicht';
}

const untilThen = 'Bis das geklärt ist, wird nichts ausgewählt.';

export function portfolioSentences(w: Words): SentencesOf<PortfolioReasons> {
  return {
    'portfolio.mandatory-blocked': ({ because, other }) =>
      `Es muss dabei sein, doch ${toBar(because, other)}. ${untilThen}`,
    'portfolio.mandatory-over-budget': ({ needed, budget }) =>
      `Was dabei sein muss, bindet ${w.money(needed)}, und das Budget ist ${w.money(budget)}. ${untilThen}`,
    'portfolio.mandatory-over-people': ({ role, needed, available }) =>
      `Was dabei sein muss, braucht ${w.number(needed, 1)} Arbeitsquartale von ${w.rolesOf[role]}, und es gibt ${w.number(available, 1)}. ${untilThen}`,
    'portfolio.placed-before': ({ required }) =>
      `Die Runde beginnt damit, bevor „${required}“, das es voraussetzt, fertig ist.`,
    'portfolio.placed-beyond': ({ quarters }) =>
      `Die Runde legt es so, dass es nach den ${w.number(quarters)} Quartalen des Plans endet.`,
    'portfolio.placed-unfunded': ({ because }) =>
      because === 'no-room'
        ? 'Die Runde plant es ein, doch dafür ist kein Geld oder niemand mehr übrig.'
        : 'Die Runde plant es ein, doch es gehört nicht zu dem, was finanziert ist.',
    'portfolio.too-few-people': ({ role, quarter, planStart, used, available }) =>
      `In ${w.quarter(quarter, planStart)} braucht der Plan ${w.number(used, 1)} ${w.rolesOf[role]}, und es gibt ${w.number(available, 1)}.`,
    'portfolio.entry': ({ reason, other, lacks }) => {
      switch (reason) {
        case 'mandatory':
          return 'Dabei, weil die Runde sagt, dass es sein muss.';
        case 'needed':
          return other === null
            ? 'Dabei, weil etwas Ausgewähltes es voraussetzt.'
            : `Dabei, weil „${other}“ es voraussetzt.`;
        case 'worth-it':
          return 'Dabei: Es gehört zu dem, was innerhalb der Grenzen zusammen am meisten wert ist.';
        case 'no-gain':
          return 'Nicht dabei: Es bringt gegenüber Nichtstun nichts.';
        case 'no-room':
          return `Nicht dabei: Es braucht ${toLacking(w, lacks)} mehr, als es gibt.`;
        case 'not-needed':
          return 'Nicht dabei: Nichts Ausgewähltes setzt es voraus.';
        case 'excluded':
          return 'Nicht dabei: Die Runde schließt es aus.';
        case 'undecided':
          return 'Offen: Was dabei sein muss, passt nicht, also wird nichts ausgewählt.';
        default:
          return `Nicht dabei: ${toBar(reason, other)}.`;
      }
    },
    'portfolio.binds': ({ limits: [first = 'money', ...others], count }) => {
      const subject =
        first === 'money' ? 'Das Geld begrenzt die Auswahl' : `Die Zeit der ${w.rolesOf[first]} begrenzt die Auswahl`;
      const also = others.length === 0 ? '' : ` Ebenso ${w.list(others.map((id) => w.limits[id]))}.`;
      return `${subject}: ${w.plural(count, { one: 'Ein weiterer Anwendungsfall lohnt sich und passt nicht', other: `${w.number(count)} weitere Anwendungsfälle lohnen sich und passen nicht` })}.${also}`;
    },
    'portfolio.nearest': ({ title, lacks }) =>
      `„${title}“ hat es knapp verfehlt: Es bräuchte ${toLacking(w, lacks)} mehr.`,
    'portfolio.nothing-limits': ({ hasBudget }) =>
      hasBudget
        ? 'Nichts begrenzt die Auswahl: Alles, was sich lohnt, passt.'
        : 'Es ist kein Budget gesetzt, also begrenzt Geld die Auswahl nicht.',
    'portfolio.chosen': ({ count, of, npv, commitment }) =>
      `${w.number(count)} von ${w.number(of)} Anwendungsfällen ${w.plural(count, { one: 'ist', other: 'sind' })} ausgewählt: gegenüber Nichtstun ${w.money(npv)} wert, bei einer Mittelbindung von ${w.money(commitment)}.`,
    'portfolio.adds-up': ({ commitment, unscheduled, beyond, later, platform, reviews, total, years }) => {
      const steps = [
        unscheduled > 0 ? `abzüglich ${w.money(unscheduled)} für das, was noch kein Quartal hat` : '',
        beyond > 0 ? `abzüglich ${w.money(beyond)} Unterhalt nach dem letzten Jahr` : '',
        later > 0 ? `zuzüglich ${w.money(later)} Unterhalt nach dem zweiten Jahr` : '',
        platform > 0 ? `zuzüglich ${w.money(platform)} für die Plattform` : '',
        reviews > 0 ? `zuzüglich ${w.money(reviews)} für Überprüfungen und Audits` : '',
      ].filter((step) => step !== '');
      return steps.length === 0
        ? `Die Mittelbindung von ${w.money(commitment)}, je Bau und zwei Jahre Unterhalt, fällt in diese ${w.number(years)} Jahre.`
        : `Die Mittelbindung von ${w.money(commitment)} zählt je Bau und zwei Jahre Unterhalt; ${w.list(steps)} ergibt das ${w.money(total)} über ${w.number(years)} Jahre.`;
    },
    'portfolio.overtakes': ({ index, calendarYear, upkeep }) =>
      calendarYear === null
        ? `Der Unterhalt übersteigt den Bau in Jahr ${w.number(index + 1)} und kommt auf ${w.money(upkeep)} im Jahr.`
        : `Der Unterhalt übersteigt den Bau im Jahr ${calendarYear} und kommt auf ${w.money(upkeep)} im Jahr.`,
    'portfolio.never-overtakes': ({ years }) =>
      `In jedem dieser ${w.number(years)} Jahre kostet der Bau mindestens so viel wie der Unterhalt.`,
  };
}
