import type { findings as english } from '../en/findings.ts';
import type { Format } from '../format.ts';
import { findingRuleTexts } from './finding-rules.ts';

/** The words of what the linter finds. */
export function findings(format: Format): ReturnType<typeof english> {
  const { number, plural, date } = format;
  return {
    rules: findingRuleTexts,
    title: 'Hallazgos',
    lead: 'Lo que se contradice o queda abierto. Cada hallazgo puede corregirse, o aceptarse con un motivo que la presentación muestra.',
    severities: { high: 'Alta', medium: 'Media', low: 'Baja' },
    severityHead: (severity, count) =>
      ({ high: `Alta: ${number(count)}`, medium: `Media: ${number(count)}`, low: `Baja: ${number(count)}` })[severity],
    none: 'Nada se contradice y nada queda abierto.',
    count: (open, high) =>
      high === 0
        ? plural(open, { one: `${number(open)} hallazgo`, other: `${number(open)} hallazgos` })
        : plural(open, {
            one: `${number(open)} hallazgo, ${number(high)} de gravedad alta`,
            other: `${number(open)} hallazgos, ${number(high)} de gravedad alta`,
          }),
    noneShort: 'Sin hallazgos',
    open: 'Mostrar los hallazgos',
    close: 'Cerrar',
    workshop: 'El taller',
    why: (text) => `Por qué importa: ${text}`,
    fix: (text) => `Qué hacer: ${text}`,
    goTo: 'Ir ahí',
    goToCard: (title) => `Ir a «${title}»`,
    waive: 'Aceptar',
    waiveOne: (name, about) => `Aceptar: ${name}, ${about}`,
    waiveTitle: 'Aceptar este hallazgo',
    reason: 'Motivo',
    reasonHint: 'La presentación lo imprime con el nombre y la fecha.',
    by: 'Quién lo dice',
    keep: 'Aceptarlo',
    cancel: 'Cancelar',
    waived: (count) => `Aceptados: ${number(count)}`,
    takeBack: 'Retirar la aceptación',
    moot: (count) => `Aceptaciones sin hallazgo: ${number(count)}`,
    mootLead: 'Lo que aceptaban ya no se da. Retírelas cuando nadie las necesite.',
    unknownRule: 'Un hallazgo que esta versión no conoce',
    waivedBy: (reason, by, at) => {
      const said = reason.trim();
      const name = by.trim();
      if (name === '') return at === null ? said : `${said} (${date(at)})`;
      return at === null ? `${said} (${name})` : `${said} (${name}, ${date(at)})`;
    },
    table: { id: 'regla', severity: 'gravedad', name: 'qué encuentra', why: 'por qué importa', fix: 'qué hacer' },
  };
}
