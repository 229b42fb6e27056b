import type { LimitId, SelectionReason } from '#shared/analysis/portfolio/selection-types.ts';
import type { PortfolioReasons } from '#shared/analysis/reasons/portfolio-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

type Lacks = Readonly<Partial<Record<LimitId, number>>>;

function toLacking(w: Words, lacks: Lacks): string {
  const parts = (['money', 'dataScientist', 'mlEngineer', 'dataEngineer', 'platformEngineer'] as const).flatMap(
    (limit) => {
      const amount = lacks[limit];
      if (amount === undefined) return [];
      if (limit === 'money') return [w.money(amount)];
      return [`${w.number(amount, 1)} trimestres de trabajo de ${w.rolesOf[limit]}`];
    },
  );
  return w.list(parts);
}

function toBar(reason: SelectionReason, other: string | null): string {
  const named = other === null ? 'algo que requiere' : `«${other}», que requiere,`;
  const bars: Readonly<Partial<Record<SelectionReason, string>>> = {
    excluded: 'el plan también lo excluye',
    'not-built': 'no ha de desarrollarse',
    'data-first': 'sus datos van primero',
    'no-recommendation': 'aún no se recomienda nada para él',
    'no-value': 'aún no se conoce su valor',
    'no-cost': 'aún no se conoce su coste',
    requires: `${named} no puede entrar`,
    circle: 'acaba requiriéndose a sí mismo',
  };
  return bars[reason] ?? 'no cabe';
}

const unsettled = 'Hasta que se resuelva no se elige nada.';

export function portfolioSentences(w: Words): SentencesOf<PortfolioReasons> {
  return {
    'portfolio.mandatory-blocked': ({ because, other }) => `Debe entrar, pero ${toBar(because, other)}. ${unsettled}`,
    'portfolio.mandatory-over-budget': ({ needed, budget }) =>
      `Lo que debe entrar compromete ${w.money(needed)}, y el presupuesto es de ${w.money(budget)}. ${unsettled}`,
    'portfolio.mandatory-over-people': ({ role, needed, available }) =>
      `Lo que debe entrar exige ${w.number(needed, 1)} trimestres de trabajo de ${w.rolesOf[role]}, y hay ${w.number(available, 1)}. ${unsettled}`,
    'portfolio.placed-before': ({ required }) =>
      `El grupo lo empieza antes de que esté hecho «${required}», que requiere.`,
    'portfolio.placed-beyond': ({ quarters }) =>
      `El grupo lo sitúa de modo que termina después de los ${w.number(quarters)} trimestres del plan.`,
    'portfolio.placed-unfunded': ({ because }) =>
      because === 'no-room'
        ? 'El grupo lo sitúa, pero no queda dinero o no queda nadie para ello.'
        : 'El grupo lo sitúa, pero no está entre lo financiado.',
    'portfolio.too-few-people': ({ role, quarter, planStart, used, available }) =>
      `En ${w.quarter(quarter, planStart)} el plan exige ${w.number(used, 1)} ${w.rolesOf[role]}, y hay ${w.number(available, 1)}.`,
    'portfolio.entry': ({ reason, other, lacks }) => {
      switch (reason) {
        case 'mandatory':
          return 'Dentro, porque el grupo dice que debe estarlo.';
        case 'needed':
          return other === null ? 'Dentro, porque algo elegido lo requiere.' : `Dentro, porque «${other}» lo requiere.`;
        case 'worth-it':
          return 'Dentro: está en el conjunto que más vale dentro de los límites.';
        case 'no-gain':
          return 'Fuera: no aporta nada frente a no hacer nada.';
        case 'no-room':
          return `Fuera: exige ${toLacking(w, lacks)} más de lo que hay.`;
        case 'not-needed':
          return 'Fuera: nada de lo elegido lo requiere.';
        case 'excluded':
          return 'Fuera: el grupo lo excluye.';
        case 'undecided':
          return 'Abierto: lo que debe entrar no cabe, así que no se elige nada.';
        default:
          return `Fuera: ${toBar(reason, other)}.`;
      }
    },
    'portfolio.binds': ({ limits: [first = 'money', ...others], count }) => {
      const subject =
        first === 'money' ? 'El dinero limita la elección' : `El tiempo de los ${w.rolesOf[first]} limita la elección`;
      const also = others.length === 0 ? '' : ` También ${w.list(others.map((id) => w.limits[id]))}.`;
      return `${subject}: ${w.number(count)} ${w.plural(count, { one: 'caso de uso más vale la pena y no cabe', other: 'casos de uso más valen la pena y no caben' })}.${also}`;
    },
    'portfolio.nearest': ({ title, lacks }) =>
      `«${title}» se quedó a las puertas: le faltarían ${toLacking(w, lacks)}.`,
    'portfolio.nothing-limits': ({ hasBudget }) =>
      hasBudget
        ? 'Nada limita la elección: cabe todo lo que vale la pena.'
        : 'No hay presupuesto fijado, así que el dinero no limita la elección.',
    'portfolio.chosen': ({ count, of, npv, commitment }) =>
      `${w.plural(count, { one: 'Se elige', other: 'Se eligen' })} ${w.number(count)} de ${w.number(of)} casos de uso: valen ${w.money(npv)} frente a no hacer nada, con un compromiso de ${w.money(commitment)}.`,
    'portfolio.adds-up': ({ commitment, unscheduled, beyond, later, platform, reviews, total, years }) => {
      const steps = [
        unscheduled > 0 ? `menos ${w.money(unscheduled)} de lo que aún no tiene trimestre` : '',
        beyond > 0 ? `menos ${w.money(beyond)} de mantenimiento tras el último año` : '',
        later > 0 ? `más ${w.money(later)} de mantenimiento tras el segundo año` : '',
        platform > 0 ? `más ${w.money(platform)} de la plataforma` : '',
        reviews > 0 ? `más ${w.money(reviews)} de revisiones y auditorías` : '',
      ].filter((step) => step !== '');
      return steps.length === 0
        ? `El compromiso de ${w.money(commitment)}, con el desarrollo y dos años de mantenimiento de cada uno, recae en estos ${w.number(years)} años.`
        : `El compromiso de ${w.money(commitment)} incluye el desarrollo y dos años de mantenimiento de cada uno; ${w.list(steps)}, suma ${w.money(total)} en ${w.number(years)} años.`;
    },
    'portfolio.overtakes': ({ index, calendarYear, upkeep }) =>
      calendarYear === null
        ? `El mantenimiento supera al desarrollo en el año ${w.number(index + 1)} y llega a ${w.money(upkeep)} al año.`
        : `El mantenimiento supera al desarrollo en ${calendarYear} y llega a ${w.money(upkeep)} al año.`,
    'portfolio.never-overtakes': ({ years }) =>
      `El desarrollo cuesta al menos tanto como el mantenimiento en cada uno de estos ${w.number(years)} años.`,
  };
}
