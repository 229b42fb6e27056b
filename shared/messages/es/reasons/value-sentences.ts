import type { ValueReasons } from '#shared/analysis/reasons/value-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

const ofOptions = { simplest: 'de la solución más sencilla', ml: 'del aprendizaje automático' };

export function valueSentences(w: Words): SentencesOf<ValueReasons> {
  return {
    'value.ml-better': ({ incrementalNpv }) =>
      `El aprendizaje automático aporta ${w.money(incrementalNpv)} más que la solución más sencilla en el horizonte.`,
    'value.no-upkeep': ({ options }) =>
      `El mantenimiento ${w.list(options.map((id) => ofOptions[id]))} está puesto a cero, así que sus costes cuentan una sola vez.`,
    'value.nothing-better': () => 'Ninguna de las dos recupera su coste: no hacer nada vale más.',
    'value.good-enough': ({ accuracy, reachedBy }) =>
      `Lo suficiente es el ${w.share(accuracy)}, y lo alcanza ${w.goodEnough[reachedBy]}.`,
    'value.good-enough-unreached': ({ accuracy }) =>
      `Lo suficiente es el ${w.share(accuracy)}, y nada de esto lo alcanza.`,
    'value.counted-twice': ({ amount }) =>
      `Se dice que una detección gana ${w.moneyExact(amount)} y que una omisión pierde lo mismo: eso cuenta dos veces el mismo dinero.`,
    'value.prevalence-unlike': ({ value, data }) =>
      `El valor cuenta con un ${w.share(value)} de casos positivos; los datos, con un ${w.share(data)}.`,
    'value.accuracy-unlike': ({ option, given, byRates }) =>
      `El acierto indicado ${ofOptions[option]} es del ${w.share(given)}, pero sus detecciones y falsas alarmas dan un ${w.share(byRates)}.`,
    'value.volume-unlike': ({ perYear, perDay }) =>
      `El valor cuenta con ${w.number(perYear)} decisiones al año; la operación, con ${w.number(perDay)} al día: indique si ambas cuentan lo mismo.`,
    'value.no-decisions': () =>
      'El número de decisiones al año es cero, así que ninguna de las dos puede aportar nada.',
    'value.no-use': () =>
      'Se dice que el resultado no se usa en ninguna decisión, así que ninguna de las dos puede aportar nada.',
  };
}
