import type { governance as english } from '../en/governance.ts';
import type { Format } from '../format.ts';

/** The words of the Risk tab beyond its questions: release, law with its days, and fairness. */
export function governance(format: Format): ReturnType<typeof english> {
  const { number, date, percent, plural } = format;
  const controlsDone = (done: number, required: number) =>
    `${plural(done, { one: 'está hecho', other: 'están hechos' })} ${number(done)} de ${number(required)} controles`;
  const startingUpper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return {
    whyTier: '¿Por qué este nivel de riesgo?',
    release: {
      gated: (done, required) =>
        done >= required
          ? 'Puede publicarse: todos los controles están hechos.'
          : `Aún no puede publicarse: ${controlsDone(done, required)}, y este nivel los exige todos.`,
      open: (done, required) =>
        `${startingUpper(controlsDone(done, required))}. Con este nivel puede publicarse con alguno abierto.`,
      coverage: (share) => `${percent(share)} cubierto`,
    },
    review: {
      next: (day) => `Próxima revisión: ${date(day)}.`,
      nextAudit: (day) => `Próxima auditoría externa: ${date(day)}.`,
      overdue: (day) => `La revisión vencía el ${date(day)}.`,
      unset: 'No se ha fijado el día desde el que cuentan las revisiones.',
    },
    law: {
      title: 'Legislación y normas',
      classOf: (text) => `Reglamento de IA de la UE: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
      classOpen: 'Reglamento de IA de la UE: sin determinar. Indique si se usa en la UE.',
      applies: (day, left) =>
        left > 0
          ? `Las obligaciones se aplican desde el ${date(day)}, dentro de ${plural(left, { one: 'un día', other: `${number(left)} días` })}.`
          : `Las obligaciones se aplican desde el ${date(day)}.`,
      duties: 'Obligaciones de un sistema de alto riesgo',
      duty: (text, article) => `${text} (artículo ${number(article)})`,
      transparency: 'Obligaciones de transparencia (artículo 50)',
      suggested: (points) => `Las respuestas sugieren: ${format.list(points)}.`,
      product: 'Producto del anexo I',
      noProduct: 'ninguno o sin indicar',
      limited: 'A este tipo de producto solo se le aplican unos pocos artículos del Reglamento (anexo I, sección B).',
      excepted: {
        '5b': 'Solo detecta fraude financiero, que el punto 5, letra b), exceptúa',
        '5c': 'No trata de seguros de vida ni de salud, los únicos del punto 5, letra c)',
      },
      condition: 'Motivo de la excepción del artículo 6, apartado 3',
      noCondition: 'ninguno',
      exemption: {
        possible:
          'Cabe la excepción del artículo 6, apartado 3. Debe documentarse y registrarse; hasta entonces cuenta como de alto riesgo.',
        holds: 'La excepción del artículo 6, apartado 3, está documentada, así que no cuenta como de alto riesgo.',
        profiling:
          'La excepción del artículo 6, apartado 3, nunca cabe para un sistema que elabora perfiles de personas.',
        lacking:
          'Para la excepción del artículo 6, apartado 3, una persona debe decidir cada caso o la tarea debe ser limitada (pregunta 14).',
      },
      overlays: 'Qué más puede aplicarse',
      inUs: 'Se usa en Estados Unidos',
      isBank: 'Lo usa un banco',
      isEmployment: 'Decide sobre el trabajo: contratación, ascenso, despido',
      inColorado: 'Decide sobre personas en Colorado',
      calendar: 'Fechas del Reglamento de IA de la UE',
      past: 'en vigor',
      left: (days) => plural(days, { one: 'queda un día', other: `quedan ${number(days)} días` }),
      sources: 'Fuentes',
      risks: (names) => `Son: ${names.join('; ')}.`,
    },
    fairness: {
      z: (z, isClear) =>
        isClear
          ? `La tasa más baja frente a la más alta: z ${number(z, 2)}, más de lo que explica el azar.`
          : `La tasa más baja frente a la más alta: z ${number(z, 2)}, que el azar puede explicar.`,
      fisher: (p) =>
        p < 0.001
          ? 'Prueba exacta de Fisher, para cifras pequeñas: p por debajo de 0,001.'
          : `Prueba exacta de Fisher, para cifras pequeñas: p ${number(p, 3)}.`,
      screening: 'Una cifra de cribado, no una conclusión jurídica.',
    },
  };
}
