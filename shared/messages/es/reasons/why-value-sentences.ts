import type { WhyValueReasons } from '#shared/analysis/reasons/why-value-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

const names = { simplest: 'La solución más sencilla', ml: 'El aprendizaje automático' };
const ofNames = { simplest: 'la solución más sencilla', ml: 'el aprendizaje automático' };
const belonging = { simplest: 'de la solución más sencilla', ml: 'del aprendizaje automático' };
const outcomes = {
  simplest: 'la solución más sencilla',
  ml: 'el aprendizaje automático',
  increment: 'elegir el aprendizaje automático en vez de la solución más sencilla',
};

export function whyValueSentences(w: Words): SentencesOf<WhyValueReasons> {
  const usedIn = (adoption: number) => (adoption === 1 ? '' : `, usado en el ${w.share(adoption)} de ellas`);
  return {
    'why.npv': ({ option, npv, years, rate }) =>
      `${names[option]} vale ${w.money(npv)} frente a no hacer nada: su beneficio menos su coste en cada uno de ${w.number(years)} años, contando cada año un ${w.share(rate)} menos que el anterior.`,
    'why.increment': ({ npv, ml, simplest }) =>
      ml === null || simplest === null
        ? `El aprendizaje automático vale ${w.money(npv)} más que la solución más sencilla.`
        : `El aprendizaje automático vale ${w.money(ml)} y la solución más sencilla ${w.money(simplest)}: una diferencia de ${w.money(npv)}.`,
    'why.benefit-by-accuracy': ({ option, benefit, decisions, gain, worth, adoption }) =>
      `${names[option]} aporta ${w.money(benefit)} al año: ${w.number(decisions)} decisiones, ${w.number(100 * gain, 1)} más acertadas de cada cien, a ${w.moneyPerUnit(worth)} cada una${usedIn(adoption)}.`,
    'why.benefit-by-matrix': ({ option, benefit, decisions, own, today, adoption }) =>
      `${names[option]} aporta ${w.money(benefit)} al año: ${w.number(decisions)} decisiones, cada una con un valor de ${w.moneyPerUnit(own)} por sus detecciones y falsas alarmas en vez de ${w.moneyPerUnit(today)} hoy${usedIn(adoption)}.`,
    'why.benefit-given': ({ option, benefit, adoption }) =>
      adoption === 1
        ? `El grupo indica ${w.money(benefit)} al año como beneficio ${belonging[option]}.`
        : `El grupo indica un beneficio ${belonging[option]} que equivale a ${w.money(benefit)} al año, al usarse en el ${w.share(adoption)} de las decisiones.`,
    'why.adoption': ({ adoption }) => `El resultado se usa en el ${w.share(adoption)} de las decisiones.`,
    'why.first-year': ({ share }) =>
      share === 1
        ? 'El primer año aporta el beneficio completo.'
        : `El primer año aporta el ${w.share(share)} del beneficio.`,
    'why.build': ({ option, build, oneOff }) =>
      oneOff === 0
        ? `Desarrollar ${ofNames[option]} cuesta ${w.money(build)}.`
        : `Desarrollar ${ofNames[option]} cuesta ${w.money(build)}, y los datos y etiquetas, ${w.money(oneOff)} una vez.`,
    'why.upkeep-given': ({ option, upkeep }) =>
      `Mantener ${ofNames[option]} cuesta ${w.money(upkeep)} al año, según lo indicado.`,
    'why.upkeep-multiple': ({ option, upkeep, build, years, multiple }) => {
      if (multiple === 0) return `Se dice que mantener ${ofNames[option]} no cuesta nada.`;
      const times =
        Math.abs(multiple - 1) < 0.05
          ? 'una vez el coste de desarrollo'
          : `${w.number(multiple, 1)} veces el coste de desarrollo`;
      return `Mantener ${ofNames[option]} cuesta ${w.money(upkeep)} al año: ${times} de ${w.money(build)}, repartido en ${w.number(years)} años.`;
    },
    'why.horizon': ({ years }) => `Consideramos ${w.number(years)} años.`,
    'why.rate': ({ rate }) => `Un año después, el dinero cuenta un ${w.share(rate)} menos.`,
    'why.range': ({ outcome, draws, seed, p10, p50, p90 }) =>
      `En ${w.number(draws)} simulaciones de todos los rangos a la vez, ${outcomes[outcome]} vale ${w.money(p50)} en el caso central; en una de cada diez, ${w.money(p10)} o menos, y en una de cada diez, ${w.money(p90)} o más. Las simulaciones parten del número ${w.number(seed)}, así que son siempre las mismas.`,
  };
}
