import type { Role } from '#shared/workspace/types.ts';
import type { deckPlan as english } from '../../en/deck/plan.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages of the plan: value × feasibility, roadmap, budget, staffing. */
export function deckPlan(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const ideas = (count: number) => `${first(count, 'una')} ${verb(count, 'idea', 'ideas')}`;
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'científicos de datos',
    mlEngineer: 'ingenieros de ML',
    dataEngineer: 'ingenieros de datos',
    platformEngineer: 'ingenieros de plataforma',
  };
  return {
    quarter: (quarter) => `T${format.number(quarter)}`,
    feasibility: {
      subtitle: (reference) =>
        `Valor de lo recomendado (${reference} es 100) frente a viabilidad; el área de un círculo es su coste en tres años`,
      titles: (counts, fundedWins) => {
        const wins = counts['quick-win'];
        if (wins > 0) {
          const head = `${ideas(wins)} ${verb(wins, 'vale mucho y está', 'valen mucho y están')} al alcance`;
          if (fundedWins === null) return [head];
          if (fundedWins === wins)
            return [`${head}, y el plan ${wins === 1 ? 'la financia' : 'las financia todas'}`, head];
          return [
            fundedWins === 0
              ? `${head}; el plan no financia ninguna`
              : `${head}; el plan financia ${inWords(fundedWins, 'una')} de ellas`,
            head,
          ];
        }
        const bets = counts['strategic-bet'];
        if (bets > 0)
          return [
            `${ideas(bets)} ${verb(bets, 'vale mucho, pero aún no está', 'valen mucho, pero aún no hay ninguna')} al alcance`,
          ];
        const fills = counts['fill-in'];
        return fills > 0
          ? [
              `${ideas(fills)} ${verb(fills, 'está al alcance, pero no vale', 'están al alcance, pero ninguna vale')} mucho`,
            ]
          : ['Ninguna idea situada vale mucho ni está al alcance'];
      },
      reading: 'Qué dice',
      funded: (count, commitment) =>
        `${first(count)} con financiación, ${verb(count, 'relleno', 'rellenos')} y en negrita: un compromiso de ${commitment}.`,
      quadrant: (name, names) => `${name}: ${names}.`,
      unplaced: (count) =>
        `${first(count, 'una')} ${verb(count, 'idea no se dibuja', 'ideas no se dibujan')}, porque faltan el valor, los datos, las puntuaciones o el nivel de riesgo.`,
      byRoom: (count) =>
        `${first(count)} ${verb(count, 'está donde lo puso', 'están donde los puso')} el grupo, contra las cifras.`,
      more: (count) => `${format.number(count)} más`,
      note: 'Los cuadrantes se dividen en 50. Las formas junto a los nombres son niveles de riesgo, como en el glosario. Viabilidad: datos, encaje, madurez, operación y riesgo juntos.',
      alternative: (title, count) =>
        `Plano de valor frente a viabilidad con ${format.number(count)} ${verb(count, 'caso de uso', 'casos de uso')}. ${title}.`,
      place: (name, value, feasibility) =>
        `${name}: valor ${format.number(value)}, viabilidad ${format.number(feasibility)}.`,
    },
    roadmap: {
      subtitle:
        'Cada uno empieza tan pronto como lo permiten sus requisitos y las personas, primero el mayor valor × viabilidad',
      titles: (plan) => {
        const head =
          plan.items === 1
            ? `Un elemento previsto, terminado en ${plan.lastLive}`
            : plan.firstLive === plan.lastLive
              ? `${first(plan.items, 'un')} elementos previstos, todos terminados en ${plan.lastLive}`
              : `El primero de ${inWords(plan.items, 'un')} elementos termina en ${plan.firstLive}; el último, en ${plan.lastLive}`;
        if (plan.full !== null && plan.full.quarters > 1)
          return [`${head}; los ${roles[plan.full.role]} marcan el ritmo`, head];
        return plan.unscheduled > 0
          ? [
              `${head}; ${inWords(plan.unscheduled, 'un')} ${verb(plan.unscheduled, 'elemento financiado no tiene', 'elementos financiados no tienen')} trimestre`,
              head,
            ]
          : [head];
      },
      people: 'Personas ocupadas, de las que hay',
      unscheduled: 'Sin trimestre',
      reason: (name, reason) => `${name}: ${reason}`,
      more: (count) => `y ${format.number(count)} más`,
      dataFirst: 'Datos que arreglar antes',
      dataTask: (name, count) =>
        `${name}: ${format.number(count)} ${verb(count, 'punto de la revisión de los datos', 'puntos de la revisión de los datos')}`,
      conflicts: 'Qué no es compatible',
      note: 'Las barras claras las situó el grupo. Una barra acaba con el trimestre en que se termina.',
      alternative: (title) => `Hoja de ruta por trimestres. ${title}.`,
      entry: (name, from, to) => (from === to ? `${name}: ${from}.` : `${name}: de ${from} a ${to}.`),
    },
    budget: {
      subtitle: 'Caja por año, sin descontar',
      titles: (plan) => {
        const all = `${format.money(plan.total)} en ${inWords(plan.years, 'un')} ${verb(plan.years, 'año', 'años')}`;
        return plan.overtakes === null
          ? [`El plan cuesta ${all}, y el mantenimiento queda por debajo del desarrollo`, `El plan cuesta ${all}`]
          : [
              `El mantenimiento supera al desarrollo en ${plan.overtakes} y al final es de ${format.money(plan.upkeep)} al año: financiarlo ahora, o parar aquí`,
              `El mantenimiento supera al desarrollo en ${plan.overtakes}`,
            ];
      },
      table: 'Por año',
      addsUp: 'Cómo se suma',
      limit: (commitment, budget) =>
        `El desarrollo y dos años de mantenimiento comprometen ${commitment} de un presupuesto de ${budget}.`,
      noLimit: (commitment) =>
        `El desarrollo y dos años de mantenimiento comprometen ${commitment}; nadie ha fijado un presupuesto.`,
      alternative: (title) => `Columnas apiladas, coste por año. ${title}.`,
      year: (year, amount) => `${year}: ${amount}.`,
    },
    staffing: {
      subtitle: 'Contorno: las personas que hay. Relleno: las ocupadas en el plan; intenso donde no queda nadie libre',
      titles: (plan) => {
        const gap =
          plan.band === 'production-gap' || plan.band === 'below-target'
            ? `con ${inWords(plan.parity, 'un')} ${verb(plan.parity, 'ingeniero', 'ingenieros')} de ML más habría uno por científico de datos`
            : '';
        if (plan.over !== null) {
          const head = `El plan exige más ${roles[plan.over]} de los que hay`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        if (plan.full !== null) {
          const head = `Los ${roles[plan.full.role]} están todos ocupados en ${inWords(plan.full.quarters, 'un')} ${verb(plan.full.quarters, 'trimestre', 'trimestres')}`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        return gap === '' ? ['Las personas que hay pueden sostener el plan'] : [capital(gap)];
      },
      demand: 'Demanda frente a capacidad',
      people: 'Quién hay',
      ratio: 'Ing. ML / c. datos',
      alternative: (title) => `Columnas por función y trimestre, personas ocupadas frente a las que hay. ${title}.`,
      row: (role, cells) => `${role}: ${cells}.`,
    },
  };
}
