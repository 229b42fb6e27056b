import type { deckValue as english } from '../../en/deck/value.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages that say how sure a value is. */
export function deckValue(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  /** `más del 99 %`, `el 97 %`, `menos del 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'más del 99\u00A0%' : share < 0.005 ? 'menos del 1\u00A0%' : `el ${format.percent(share)}`;
  const cases = (count: number) => format.plural(count, { one: 'caso de uso', other: 'casos de uso' });
  const funded = (count: number) =>
    format.plural(count, { one: 'caso de uso financiado', other: 'casos de uso financiados' });
  const years = (count: number) => `${inWords(count, 'un')} ${format.plural(count, { one: 'año', other: 'años' })}`;
  return {
    head: 'Valor',
    subtitle: (count, draws) =>
      `Valor actual neto ${count === 1 ? `del único ${funded(1)}` : `de los ${inWords(count, 'un')} ${funded(count)}`} frente a no hacer nada, en ${format.number(draws)} simulaciones de todos los rangos a la vez`,
    titles: ({ p10, p50, shareAboveZero }, mover) => {
      if (p10 < 0)
        return [
          `Vale ${format.money(p50)} en el caso central; en ${chance(1 - shareAboveZero)} de las simulaciones pierde dinero`,
        ];
      const said = `Vale ${format.money(p50)}, con una probabilidad de una entre diez de menos de ${format.money(p10)}`;
      return mover === null ? [said] : [`${said}; lo que más lo mueve: ${mover}`, said];
    },
    howSure: 'Qué seguridad tiene',
    gains: (share) => `Aporta más de lo que cuesta en ${chance(share)} de las simulaciones.`,
    where: 'De dónde procede',
    more: (count) =>
      format.plural(count, {
        one: 'Otro caso de uso financiado aporta menos.',
        other: `Otros ${format.number(count)} casos de uso financiados aportan menos cada uno.`,
      }),
    moves: 'Qué lo mueve más: un dato cada vez, de su P10 a su P90',
    movesNothing: 'Ningún dato tiene rango, así que nada lo mueve.',
    against: 'Frente a la solución más sencilla',
    againstMl: (count, increment) =>
      `${first(count)} de los financiados ${format.plural(count, { one: 'se desarrolla', other: 'se desarrollan' })} con aprendizaje automático, que aporta ${format.money(increment)} más de lo que aportaría la solución más sencilla, con datos probables.`,
    againstSimple: (count) =>
      `En ${inWords(count)} se financia la solución más sencilla, porque el aprendizaje automático no aportaría más.`,
    againstUnknown: (count) => `En ${inWords(count)} nadie ha dicho qué aportaría la solución más sencilla.`,
    note: 'P10: una probabilidad del 10\u00A0% de que sea eso o menos. Aquí no se descuentan cimientos, plataforma ni revisiones: están en el presupuesto.',
    linked: (correlation) =>
      `Los datos semejantes de distintos casos de uso se mueven juntos (correlación ${format.number(correlation, 1)}).`,
    rangesAlternative: (count) => `Rangos de P10 a P90 de ${format.number(count)} ${funded(count)}.`,
    rangeAlternative: (name, { p10, p50, p90 }) =>
      `${name}: de ${format.money(p10)} a ${format.money(p90)}, valor central ${format.money(p50)}.`,
    distributionAlternative: ({ p10, p50, p90, shareAboveZero }) =>
      `Histograma de simulaciones. P10 ${format.money(p10)}, P50 ${format.money(p50)}, P90 ${format.money(p90)}; por encima de cero en ${chance(shareAboveZero)}.`,
    tornadoAlternative: (sentences) => `Barras en torno al valor más probable. ${sentences.join(' ')}`,
    useCase: {
      name: (number, title) => `${format.number(number)} ${title}: valor`,
      subtitle: (count) => `Valor actual neto en ${years(count)} frente a no hacer nada`,
      titles: (title, { p10, p50, shareAboveZero }, over) => {
        const inMiddle = `Vale ${format.money(p50)} en el caso central`;
        const worth =
          p10 < 0
            ? `${title}: vale ${format.money(p50)} en el caso central, con pérdidas en ${chance(1 - shareAboveZero)} de las simulaciones`
            : `${title}: vale ${format.money(p50)} en el caso central, ${format.money(p10)} en el prudente`;
        if (over === null) return [worth, inMiddle];
        const beats = over.isMl
          ? `el aprendizaje automático supera a la solución más sencilla en ${chance(over.chance)}`
          : `el aprendizaje automático superaría a la solución más sencilla en ${chance(over.chance)}`;
        return [`${title}: vale ${format.money(p50)}; ${beats} de las simulaciones`, worth, inMiddle];
      },
      options: {
        simplest: 'Solución más sencilla',
        ml: 'Aprendizaje automático',
        increment: 'La diferencia',
      },
      ranges: 'Frente a la solución más sencilla',
      rangesNote:
        'La diferencia: lo que el aprendizaje automático aporta sobre la solución más sencilla, simulado conjuntamente.',
      table: {
        p10: 'P10',
        p50: 'P50',
        p90: 'P90',
        chance: 'Sobre cero',
      },
      chance: (share) => (share >= 0.995 ? '> 99\u00A0%' : share < 0.005 ? '< 1\u00A0%' : format.percent(share)),
      note: 'P10: una probabilidad del 10\u00A0% de que sea eso o menos. Financiado: lo que permiten el presupuesto y las personas.',
      how: (option) => `Qué seguridad tiene: ${option.toLowerCase()}`,
      breakEven: 'Punto de equilibrio del aprendizaje automático',
      noBreakEven: 'Desconocido: hacen falta ambos costes y el acierto de la solución más sencilla.',
      moves: 'Qué lo mueve más',
      movesDifference: 'Qué mueve más la diferencia',
      moreCases: (count) =>
        count === 1
          ? 'Otro caso de uso financiado vale menos y no tiene página aquí; sus cifras están en el CSV.'
          : `Otros ${format.number(count)} ${cases(count)} financiados valen menos cada uno y no tienen página aquí; sus cifras están en el CSV.`,
    },
  };
}
