import type { OperationalFact, OperationsResult, ServingMode } from '#shared/analysis/operations/operations-types.ts';
import type { operationsResults as english } from '../en/operations-results.ts';
import type { Format } from '../format.ts';
import { durationWords } from './duration-words.ts';

/** What running a use case demands, in sentences that can be read aloud. */
export function operationsResults(format: Format): ReturnType<typeof english> {
  const { number, list } = format;
  const duration = durationWords(format);
  const facts: Readonly<Record<OperationalFact, string>> = {
    servingMode: 'cómo llegan las respuestas',
    latency: 'cuánto puede tardar una respuesta',
    load: 'cuántas decisiones al día',
    freshness: 'qué antigüedad pueden tener las variables',
    availability: 'qué disponibilidad hace falta',
    fallback: 'qué ocurre cuando falla',
    costPerThousand: 'cuánto cuestan mil respuestas',
  };
  const modes: Readonly<Record<ServingMode, string>> = {
    embedded: 'dentro del producto o dispositivo',
    online: 'a petición, al momento',
    stream: 'de un flujo',
    batch: 'por lotes',
  };
  const because: Readonly<Record<NonNullable<OperationsResult['serving']['because']>, string>> = {
    offline: 'porque debe funcionar sin conexión',
    'very-fast': 'porque una respuesta puede tardar menos de 10\u00A0ms',
    fast: 'porque una respuesta puede tardar un segundo como máximo',
    fresh: 'porque las variables pueden tener 15 minutos como máximo',
    neither:
      'porque ni la rapidez ni la actualidad exigen más, salvo que aquello sobre lo que decide solo exista en ese momento',
  };
  const times = {
    'service-time': 'lo indicado',
    'model-budget': 'el tiempo que queda para el modelo',
    p50: 'una respuesta habitual',
    p95: 'la más lenta de 95 de cada 100, así que como máximo',
  };
  const time = (milliseconds: number) =>
    milliseconds < 1000 ? `${number(milliseconds)}\u00A0ms` : duration(milliseconds / 60_000);
  const rate = (perSecond: number) =>
    perSecond >= 0.1
      ? `${number(perSecond, perSecond < 10 ? 1 : 0)} por segundo`
      : perSecond * 3600 >= 1
        ? `${number(perSecond * 3600)} por hora`
        : `${number(perSecond * 86_400, 1)} al día`;
  const percent = (share: number) => `${number(share * 100, 3)}\u00A0%`;
  return {
    title: 'Qué se deduce para la operación',
    complete: (missing) =>
      missing.length === 0
        ? 'Está dicho todo lo que hay que saber para operarlo.'
        : `Falta por decir: ${list(missing.map((fact) => facts[fact]))}.`,
    load: ({ averagePerSecond, peakPerSecond, peakFrom }) =>
      peakFrom === 'factor'
        ? `Da ${rate(averagePerSecond)} respuestas de media y unas ${rate(peakPerSecond)} en el pico, tomado como el triple de la media.`
        : `Da ${rate(averagePerSecond)} respuestas de media y ${rate(peakPerSecond)} en el pico.`,
    fromYear: 'Las decisiones al día son las del valor, repartidas en el año.',
    headroom: (perSecond) => `Con margen para el azar debería soportar ${rate(perSecond)}.`,
    service: ({ concurrency, replicas, replicasWithSpare, milliseconds, from }) =>
      `En el pico hay de media ${concurrency < 1 ? 'menos de una respuesta' : `${number(concurrency, 1)} respuestas`} en curso a la vez, de ${time(milliseconds)} cada una (${times[from]}): ${format.plural(
        replicas,
        {
          one: `lo soporta 1 réplica`,
          other: `lo soportan ${number(replicas)} réplicas`,
        },
      )}, ${number(replicasWithSpare)} con una de reserva.`,
    serviceDefaults: (perReplica, utilization, isGiven) =>
      isGiven
        ? `Cada una puede estar ocupada el ${format.percent(utilization)} del tiempo.`
        : `Cada una da ${number(perReplica)} a la vez y puede estar ocupada el ${format.percent(utilization)} del tiempo.`,
    availability: ({ target, downtime }) =>
      `Funcionar el ${percent(target)} del tiempo permite ${duration(downtime.minutesPerYear)} de fallo al año, ${duration(downtime.minutesPer30Days)} al mes.`,
    sources: ({ count, availability }) =>
      count === 1
        ? `Su fuente funciona el ${percent(availability)} del tiempo.`
        : `Sus ${number(count)} fuentes funcionan todas el ${percent(availability)} del tiempo.`,
    tail: ({ lookups, slowShare, probability }) =>
      `Con ${number(lookups)} ${format.plural(lookups, { one: 'consulta', other: 'consultas' })} por respuesta, y una de cada ${number(1 / slowShare.value)} lenta, el ${format.percent(probability, 1)} de las respuestas esperan a una lenta.`,
    budget: ({ target, model }) => `De ${time(target)}, quedan ${time(model)} para el modelo.`,
    serving: (asked, why) => `Sus necesidades piden respuestas ${modes[asked]}, ${because[why]}.`,
    freshness: (tolerated) =>
      `A este ritmo de cambio, las variables no deberían superar ${duration(tolerated)}, la mitad del tiempo en que cambian.`,
    retraining: {
      weekly: 'Su entorno cambia tan deprisa que debería reentrenarse cada semana, o ante un desencadenante.',
      monthly: 'Su entorno cambia tan deprisa que debería reentrenarse cada mes.',
      quarterly: 'Al ritmo de su entorno debería reentrenarse cada trimestre.',
      'half-yearly': 'Al ritmo de su entorno debería reentrenarse cada semestre.',
      yearly: 'Al ritmo de su entorno debería reentrenarse una vez al año.',
    },
    cost: (perYear) =>
      perYear < 0.5
        ? 'Con esta carga, las respuestas no cuestan casi nada.'
        : `Con esta carga, las respuestas cuestan ${format.money(perYear)} al año.`,
  };
}
