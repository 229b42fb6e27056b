import type { Role } from '#shared/workspace/types.ts';
import type { deckPlan as english } from '../../en/deck/plan.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** The words of the pages of the plan: value × feasibility, roadmap, budget, staffing. */
export function deckPlan(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const fem = (count: number) => inWords(count, 'f');
  const ideas = (count: number) => `${first(count, 'f')} ${verb(count, 'idée', 'idées')}`;
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'data scientists',
    mlEngineer: 'ingénieurs ML',
    dataEngineer: 'ingénieurs données',
    platformEngineer: 'ingénieurs plateforme',
  };
  /** `T3 2027` inside a sentence: `au T3 2027`; `trimestre 3` likewise. */
  const during = (quarter: string) => `au ${quarter.replace(/^Trimestre/, 'trimestre')}`;
  return {
    quarter: (quarter) => `T${format.number(quarter)}`,
    feasibility: {
      subtitle: (reference) =>
        `Valeur de ce qui est recommandé (${reference} vaut 100) et faisabilité ; la surface d’un cercle est son coût sur trois ans`,
      titles: (counts, fundedWins): Titles => {
        const wins = counts['quick-win'];
        if (wins > 0) {
          const head = `${ideas(wins)} ${verb(wins, 'vaut beaucoup et est', 'valent beaucoup et sont')} à portée`;
          if (fundedWins === null) return [head];
          if (fundedWins === wins)
            return [`${head}, et le plan ${wins === 1 ? 'la finance' : 'les finance toutes'}`, head];
          return [`${head} ; le plan n’en finance ${fundedWins === 0 ? 'aucune' : `que ${fem(fundedWins)}`}`, head];
        }
        const bets = counts['strategic-bet'];
        if (bets > 0)
          return [
            bets === 1
              ? `${ideas(bets)} vaut beaucoup, sans être encore à portée`
              : `${ideas(bets)} valent beaucoup, mais aucune n’est encore à portée`,
          ];
        const fillIns = counts['fill-in'];
        return fillIns > 0
          ? [
              fillIns === 1
                ? `${ideas(fillIns)} est à portée, sans valoir beaucoup`
                : `${ideas(fillIns)} sont à portée, mais aucune ne vaut beaucoup`,
            ]
          : ['Aucune idée placée ne vaut beaucoup ni n’est à portée'];
      },
      reading: 'Lecture',
      funded: (count, commitment) =>
        `${first(count, 'f')} ${verb(count, 'financée, pleine', 'financées, pleines')} et en gras : un engagement de ${commitment}.`,
      quadrant: (name, names) => `${name} : ${names}.`,
      unplaced: (count) =>
        `${ideas(count)} ${verb(count, 'n’apparaît pas', 'n’apparaissent pas')}, faute de valeur, de données, de notes ou de niveau de risque.`,
      byRoom: (count) =>
        `${first(count, 'f')} ${verb(count, 'figure', 'figurent')} là où le groupe ${verb(count, 'l’a placée', 'les a placées')}, contre les chiffres.`,
      more: (count) => `${format.number(count)} de plus`,
      note: 'Les quadrants se séparent à 50. Les formes à côté des noms sont les niveaux de risque, comme au glossaire. Faisabilité : données, adéquation, maturité, exploitation et risque ensemble.',
      alternative: (title, count) =>
        `Plan de valeur et de faisabilité avec ${format.number(count)} cas d’usage. ${title}.`,
      place: (name, value, feasibility) =>
        `${name} : valeur ${format.number(value)}, faisabilité ${format.number(feasibility)}.`,
    },
    roadmap: {
      subtitle:
        'Chacun commence aussi tôt que le permettent ses prérequis et l’effectif, la plus forte valeur × faisabilité d’abord',
      titles: (plan): Titles => {
        const head =
          plan.items === 1
            ? `Un élément est planifié, achevé ${during(plan.lastLive)}`
            : plan.firstLive === plan.lastLive
              ? `${first(plan.items)} éléments sont planifiés, tous achevés ${during(plan.lastLive)}`
              : `Le premier des ${inWords(plan.items)} éléments est achevé ${during(plan.firstLive)}, le dernier ${during(plan.lastLive)}`;
        if (plan.full !== null && plan.full.quarters > 1)
          return [`${head} ; les ${roles[plan.full.role]} donnent le rythme`, head];
        return plan.unscheduled > 0
          ? [
              `${head} ; ${inWords(plan.unscheduled)} ${verb(plan.unscheduled, 'élément financé n’a', 'éléments financés n’ont')} pas de trimestre`,
              head,
            ]
          : [head];
      },
      people: 'Personnes mobilisées, sur l’effectif',
      unscheduled: 'Sans trimestre',
      reason: (name, reason) => `${name} : ${reason}`,
      more: (count) => `et ${format.number(count)} de plus`,
      dataFirst: 'Données à mettre d’abord en état',
      dataTask: (name, count) =>
        `${name} : ${format.number(count)} ${verb(count, 'point de l’examen', 'points de l’examen')}`,
      conflicts: 'Ce qui est incompatible',
      note: 'Les barres claires sont placées par le groupe. Une barre finit avec le trimestre de son achèvement.',
      alternative: (title) => `Feuille de route par trimestre. ${title}.`,
      entry: (name, from, to) => (from === to ? `${name} : ${from}.` : `${name} : ${from} à ${to}.`),
    },
    budget: {
      subtitle: 'Flux par année, avant actualisation',
      titles: (plan): Titles => {
        const all = `${format.money(plan.total)} en ${inWords(plan.years)} ${verb(plan.years, 'an', 'ans')}`;
        return plan.overtakes === null
          ? [`Le plan coûte ${all}, et la maintenance reste sous le développement`, `Le plan coûte ${all}`]
          : [
              `La maintenance dépasse le développement en ${plan.overtakes.replace(/^A/, 'a')} et finit à ${format.money(plan.upkeep)} par an : la financer maintenant, ou s’arrêter là`,
              `La maintenance dépasse le développement en ${plan.overtakes.replace(/^A/, 'a')}`,
            ];
      },
      table: 'Par année',
      addsUp: 'Composition',
      limit: (commitment, budget) =>
        `Développement et deux ans de maintenance engagent ${commitment} sur un budget de ${budget}.`,
      noLimit: (commitment) =>
        `Développement et deux ans de maintenance engagent ${commitment} ; aucun budget n’est fixé.`,
      alternative: (title) => `Colonnes empilées, coût par année. ${title}.`,
      year: (year, amount) => `${year} : ${amount}.`,
    },
    staffing: {
      subtitle:
        'Contour : l’effectif. Plein : les personnes mobilisées par le plan ; foncé là où plus personne n’est disponible',
      titles: (plan): Titles => {
        const gap =
          plan.band === 'production-gap' || plan.band === 'below-target'
            ? `${inWords(plan.parity)} ${verb(plan.parity, 'ingénieur ML de plus en ferait', 'ingénieurs ML de plus en feraient')} un par data scientist`
            : '';
        if (plan.over !== null) {
          const head = `Le plan demande plus de ${roles[plan.over]} qu’il n’y en a`.replace(
            'de ingénieurs',
            'd’ingénieurs',
          );
          return gap === '' ? [head] : [`${head} ; ${gap}`, head];
        }
        if (plan.full !== null) {
          const head = `Les ${roles[plan.full.role]} sont tous mobilisés pendant ${inWords(plan.full.quarters)} ${verb(plan.full.quarters, 'trimestre', 'trimestres')}`;
          return gap === '' ? [head] : [`${head} ; ${gap}`, head];
        }
        return gap === '' ? ['L’effectif peut porter le plan'] : [capital(gap)];
      },
      demand: 'Besoin et capacité',
      people: 'L’effectif',
      ratio: 'Ing. ML par data sc.',
      alternative: (title) => `Colonnes par rôle et par trimestre, personnes mobilisées et effectif. ${title}.`,
      row: (role, cells) => `${role} : ${cells}.`,
    },
  };
}
