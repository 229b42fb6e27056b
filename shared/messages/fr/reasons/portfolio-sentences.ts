import type { LimitId, SelectionReason } from '#shared/analysis/portfolio/selection-types.ts';
import type { PortfolioReasons } from '#shared/analysis/reasons/portfolio-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

type Lacks = Readonly<Partial<Record<LimitId, number>>>;

const unsettled = 'Tant que ce n’est pas réglé, rien n’est choisi.';

function toLacking(w: Words, lacks: Lacks): string {
  const parts = (['money', 'dataScientist', 'mlEngineer', 'dataEngineer', 'platformEngineer'] as const).flatMap(
    (limit) => {
      const amount = lacks[limit];
      if (amount === undefined) return [];
      if (limit === 'money') return [w.money(amount)];
      return [
        `${w.number(amount, 1)} ${w.plural(amount, { one: 'trimestre', other: 'trimestres' })} de travail (${w.rolesOf[limit]})`,
      ];
    },
  );
  return w.list(parts);
}

function toBar(reason: SelectionReason, other: string | null): string {
  const named = other === null ? 'un élément qu’il requiert' : `« ${other} », qu’il requiert,`;
  const bars: Readonly<Partial<Record<SelectionReason, string>>> = {
    excluded: 'le plan l’exclut aussi',
    'not-built': 'il n’est pas à développer',
    'data-first': 'ses données passent d’abord',
    'no-recommendation': 'rien n’est encore recommandé pour lui',
    'no-value': 'sa valeur n’est pas encore connue',
    'no-cost': 'son coût n’est pas encore connu',
    requires: `${named} ne peut en être`,
    circle: 'il finit par se requérir lui-même',
  };
  return bars[reason] ?? 'il ne tient pas';
}

export function portfolioSentences(w: Words): SentencesOf<PortfolioReasons> {
  return {
    'portfolio.mandatory-blocked': ({ because, other }) =>
      `Il est obligatoire, mais ${toBar(because, other)}. ${unsettled}`,
    'portfolio.mandatory-over-budget': ({ needed, budget }) =>
      `Ce qui est obligatoire engage ${w.money(needed)}, et le budget est de ${w.money(budget)}. ${unsettled}`,
    'portfolio.mandatory-over-people': ({ role, needed, available }) =>
      `Ce qui est obligatoire prend ${w.number(needed, 1)} trimestres de travail (${w.rolesOf[role]}), et il y en a ${w.number(available, 1)}. ${unsettled}`,
    'portfolio.placed-before': ({ required }) =>
      `Le groupe le commence avant que « ${required} », qu’il requiert, ne soit achevé.`,
    'portfolio.placed-beyond': ({ quarters }) =>
      `Le groupe le place de sorte qu’il finit après les ${w.number(quarters)} trimestres du plan.`,
    'portfolio.placed-unfunded': ({ because }) =>
      because === 'no-room'
        ? 'Le groupe le place, mais il ne reste ni argent ni personne pour lui.'
        : 'Le groupe le place, mais il n’est pas parmi ce qui est financé.',
    'portfolio.too-few-people': ({ role, quarter, planStart, used, available }) =>
      `${w.quarter(quarter, planStart).replace(/^t/, 'T')} : le plan prend ${w.number(used, 1)} ${w.rolesOf[role]}, et il y en a ${w.number(available, 1)}.`,
    'portfolio.entry': ({ reason, other, lacks }) => {
      switch (reason) {
        case 'mandatory':
          return 'Retenu, car le groupe le dit obligatoire.';
        case 'needed':
          return other === null
            ? 'Retenu, car un élément choisi le requiert.'
            : `Retenu, car « ${other} » le requiert.`;
        case 'worth-it':
          return 'Retenu : il fait partie de ce qui vaut ensemble le plus dans les limites.';
        case 'no-gain':
          return 'Écarté : il n’apporte rien par rapport au statu quo.';
        case 'no-room':
          return `Écarté : il prend ${toLacking(w, lacks)} de plus qu’il n’y en a.`;
        case 'not-needed':
          return 'Écarté : rien de ce qui est choisi ne le requiert.';
        case 'excluded':
          return 'Écarté : le groupe l’exclut.';
        case 'undecided':
          return 'Ouvert : ce qui est obligatoire ne tient pas, rien n’est donc choisi.';
        default:
          return `Écarté : ${toBar(reason, other)}.`;
      }
    },
    'portfolio.binds': ({ limits: [first = 'money', ...others], count }) => {
      const subject =
        first === 'money' ? 'L’argent limite le choix' : `Le temps des ${w.rolesOf[first]} limite le choix`;
      const also = others.length === 0 ? '' : ` De même : ${w.list(others.map((id) => w.limits[id]))}.`;
      return `${subject} : ${w.number(count)} ${w.plural(count, { one: 'autre cas d’usage en vaut la peine et ne tient pas', other: 'autres cas d’usage en valent la peine et ne tiennent pas' })}.${also}`;
    },
    'portfolio.nearest': ({ title, lacks }) =>
      `« ${title} » manque de peu : il faudrait ${toLacking(w, lacks)} de plus.`,
    'portfolio.nothing-limits': ({ hasBudget }) =>
      hasBudget
        ? 'Rien ne limite le choix : tout ce qui en vaut la peine tient.'
        : 'Aucun budget n’est fixé, l’argent ne limite donc pas le choix.',
    'portfolio.chosen': ({ count, of, npv, commitment }) =>
      `${w.number(count)} cas d’usage sur ${w.number(of)} ${w.plural(count, { one: 'est choisi', other: 'sont choisis' })} : une valeur de ${w.money(npv)} par rapport au statu quo, pour un engagement de ${w.money(commitment)}.`,
    'portfolio.adds-up': ({ commitment, unscheduled, beyond, later, platform, reviews, total, years }) => {
      const steps = [
        unscheduled > 0 ? `moins ${w.money(unscheduled)} pour ce qui n’a pas encore de trimestre` : '',
        beyond > 0 ? `moins ${w.money(beyond)} de maintenance après la dernière année` : '',
        later > 0 ? `plus ${w.money(later)} de maintenance après la deuxième année` : '',
        platform > 0 ? `plus ${w.money(platform)} pour la plateforme` : '',
        reviews > 0 ? `plus ${w.money(reviews)} pour les revues et audits` : '',
      ].filter((step) => step !== '');
      return steps.length === 0
        ? `L’engagement de ${w.money(commitment)}, développement et deux ans de maintenance de chacun, tombe dans ces ${w.number(years)} années.`
        : `L’engagement de ${w.money(commitment)} compte le développement et deux ans de maintenance de chacun ; ${w.list(steps)}, cela fait ${w.money(total)} sur ${w.number(years)} ${w.plural(years, { one: 'an', other: 'ans' })}.`;
    },
    'portfolio.overtakes': ({ index, calendarYear, upkeep }) =>
      calendarYear === null
        ? `La maintenance dépasse le développement en année ${w.number(index + 1)} et atteint ${w.money(upkeep)} par an.`
        : `La maintenance dépasse le développement en ${calendarYear} et atteint ${w.money(upkeep)} par an.`,
    'portfolio.never-overtakes': ({ years }) =>
      `Le développement coûte au moins autant que la maintenance dans chacune de ces ${w.number(years)} années.`,
  };
}
