import type { deckOpening as english } from '../../en/deck/opening.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the first pages: cover, summary, contents. */
export function deckOpening(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  const claimOfScores = (total: number, scored: number) => {
    if (scored === 0) return total === 1 ? 'aún sin puntuar' : 'ninguna puntuada aún';
    if (scored < total) return `${count(scored, 'puntuada', 'puntuadas')}`;
    return total === 1 ? 'contrastada con algo más sencillo' : 'contrastadas una a una con algo más sencillo';
  };
  return {
    cover: {
      title: 'Estrategia de aprendizaje automático',
      claim: (total, scored, decisions) =>
        total === 0
          ? 'Un taller que aún no ha empezado.'
          : `${count(total, 'idea', 'ideas')}, ${claimOfScores(total, scored)}${decisions === 0 ? '.' : `, y ${count(decisions, 'decisión', 'decisiones')}.`}`,
      workshop: 'Taller',
      workshopFacts: (date, participants) =>
        [
          date === null ? 'sin fecha fijada' : format.date(date),
          participants === 0 ? '' : count(participants, 'participante', 'participantes'),
        ]
          .filter((part) => part !== '')
          .join(', '),
      location: 'Lugar',
      facilitator: 'Facilitación',
      state: 'Estado',
      stateFacts: (revision, day) => `Revisión ${format.number(revision)}, ${format.date(day)}`,
      edition: 'Edición',
      audiences: {
        board: 'Para la dirección',
        engineering: 'Para ingeniería',
        risk: 'Para riesgos y auditoría',
        public: 'Edición pública',
      },
      remarks: {
        board:
          'Contiene cifras, nombres y votos; la edición pública los omite. Orientación para decidir, no asesoramiento jurídico.',
        public:
          'Se omiten los nombres conocidos, los votos, los importes y las notas. Orientación, no asesoramiento jurídico.',
      },
    },
    contents: {
      useCases: 'Casos de uso',
      useCaseValues: 'Valor por caso de uso',
      pagesOfValues: (total) =>
        `Qué seguridad tiene el valor de ${count(total, 'caso de uso financiado', 'casos de uso financiados')}, frente a la solución más sencilla`,
      pagesOfUseCases: (total) =>
        total === 1
          ? 'Una página para el único caso de uso'
          : `Una página para cada uno de los ${format.number(total)} casos de uso`,
    },
    summary: {
      value: (years) => `Valor en ${count(years, 'año', 'años')}, con datos probables`,
      valueOf: (valued, total) => `Tras todos los costes, de ${of(valued, total)} casos de uso cuyo valor se conoce`,
      valueUnknown: 'Ningún caso de uso tiene aún cifras de beneficio y coste',
      valueHidden: 'Esta edición omite el dinero',
      build: 'Usar ML + algo más sencillo',
      buildExplained: (dataFirst, open) =>
        [
          dataFirst > 0 ? `${count(dataFirst, 'necesita', 'necesitan')} primero los datos` : '',
          open > 0 ? `${format.number(open)} aún sin puntuar` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') || 'Todas las ideas tienen veredicto',
      fundedValue: (years) => `Valor de lo financiado, ${count(years, 'año', 'años')}`,
      fundedRange: (p10, p90) =>
        `Una probabilidad entre diez de quedar bajo ${format.money(p10)}, una de pasar de ${format.money(p90)}`,
      commitment: 'Compromiso, con dos años de mantenimiento',
      ofBudget: (budget, funded) =>
        `De ${format.money(budget)} disponibles; ${count(funded, 'idea financiada', 'ideas financiadas')}`,
      costs: 'Lo que cuesta cada año',
      yearCosts: (year, amount) => `${year}: ${format.money(amount)}`,
      ofItUpkeep: (amount) => `de ello ${format.money(amount)} de mantenimiento`,
      noUpkeep: 'Aún sin mantenimiento',
      risk: 'Riesgo alto o superior',
      riskExplained: (open, untiered, prohibited) =>
        [
          prohibited > 0 ? count(prohibited, 'idea prohibida', 'ideas prohibidas') : '',
          open > 0 ? count(open, 'control abierto', 'controles abiertos') : '',
          untiered > 0 ? `${format.number(untiered)} sin nivel de riesgo` : '',
        ]
          .filter((part) => part !== '')
          .join('; ') || 'Todas las ideas tienen nivel de riesgo y no hay controles abiertos',
      level: 'Nivel de operación, hoy → necesario',
      levelOnly: 'Nivel de operación hoy',
      levelExplained: (answered, total, weakest) =>
        answered === 0
          ? 'Sin evaluar, así que cuenta como nivel 0, manual'
          : `Lo más débil: ${weakest}; ${of(answered, total)} respondidos`,
      decide: 'Decidido',
      noDecisions: 'Aún no hay ninguna decisión registrada.',
      first: 'Lo que más vale',
      firstByScore: 'Lo más idóneo para el aprendizaje automático',
      firstOfScored: 'La mayor idoneidad hasta ahora',
      noFirst: 'Aún no hay ningún caso de uso puntuado.',
      worth: (amount) => `${format.money(amount)} en el horizonte`,
      scoreOf: (score) => `idoneidad ${format.number(score)}`,
      wrong: 'Qué puede salir mal',
      nothingWrong: 'Nada destaca en lo registrado.',
      next: 'Próximos 90 días',
      noNext: 'Aún no hay ningún próximo paso registrado.',
      ownerAndDay: (owner, day) =>
        [owner, day === null ? '' : format.date(day)].filter((part) => part !== '').join(', '),
      wrongs: {
        prohibited: (total) => ({
          text: total === 1 ? '1 idea puede estar prohibida' : `${format.number(total)} ideas pueden estar prohibidas`,
          detail: 'Detener el trabajo hasta que la respuesta sea segura',
        }),
        controls: (open, cases) => ({
          text: 'Los controles no están implantados',
          detail: `${count(open, 'abierto', 'abiertos')} en ${count(cases, 'caso de uso', 'casos de uso')} de riesgo alto o superior`,
        }),
        level: (level, target) =>
          level === null
            ? { text: 'No se evaluó la operación', detail: `Hace falta el nivel ${target}` }
            : {
                text: 'La operación no puede sostener los modelos',
                detail: `La evidencia muestra el nivel ${level}; hace falta el nivel ${target}`,
              },
        contested: (total) => ({
          text: 'El grupo no está de acuerdo',
          detail: `${count(total, 'caso de uso tiene', 'casos de uso tienen')} puntuaciones en disputa`,
        }),
        baseline: (total) => ({
          text: 'Aprendizaje automático sin comparación',
          detail: `${count(total, 'caso de uso no tiene', 'casos de uso no tienen')} solución más sencilla en cifras`,
        }),
        data: (total) => ({
          text: 'Los datos no están',
          detail: `${count(total, 'caso de uso necesita', 'casos de uso necesitan')} primero los datos`,
        }),
        staff: (scientists, engineers) => ({
          text: 'Se desarrollan modelos que nunca se despliegan',
          detail: `${count(engineers, 'ingeniero de ML', 'ingenieros de ML')} para ${count(scientists, 'científico de datos', 'científicos de datos')}`,
        }),
        owner: (total) => ({
          text: 'Nadie responde de ello',
          detail: `${count(total, 'caso de uso', 'casos de uso')} sin responsable`,
        }),
      },
      note: 'Valor: valor actual neto frente a no hacer nada, de lo recomendado. Cuadrados y formas: véase el glosario.',
      fundedNote:
        'Los cimientos, la plataforma y las revisiones no se descuentan del valor; el coste anual los incluye.',
      notePlain: 'Cuadrados y formas: véase el glosario.',
    },
  };
}
