import type { OperationsReasons } from '#shared/analysis/reasons/operations-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { durationWords } from '../duration-words.ts';
import type { Words } from './words.ts';

const modes = {
  embedded: 'en el dispositivo',
  online: 'en línea',
  stream: 'como flujo continuo',
  batch: 'por lotes',
};

const because = {
  offline: 'debe funcionar sin conexión',
  'very-fast': 'una respuesta puede tardar menos de 10\u00A0ms',
  fast: 'una respuesta puede tardar un segundo como máximo',
  fresh: 'lo que sabe puede tener 15 minutos como máximo',
  neither: 'ni la rapidez ni la actualidad exigen más',
};

export function operationsSentences(w: Words): SentencesOf<OperationsReasons> {
  const duration = durationWords(w);
  return {
    'operations.sources-below-target': ({ target, sources, count }) =>
      count === 1
        ? `Ha de funcionar el ${w.number(100 * target, 3)}\u00A0% del tiempo, pero su fuente solo funciona el ${w.number(100 * sources, 3)}\u00A0%.`
        : `Ha de funcionar el ${w.number(100 * target, 3)}\u00A0% del tiempo, pero sus ${w.number(count)} fuentes juntas solo funcionan el ${w.number(100 * sources, 3)}\u00A0%.`,
    'operations.no-time-left': ({ target, spent }) =>
      `Una respuesta puede tardar ${w.number(target)}\u00A0ms, y la red, las variables y las reglas ya tardan ${w.number(spent)}\u00A0ms: no queda tiempo para un modelo.`,
    'operations.too-old': ({ allowed, tolerated }) =>
      `Lo que sabe puede tener ${duration(allowed)}, pero a este ritmo de cambio no debería superar ${duration(tolerated)}.`,
    'operations.serving-too-slow': ({ chosen, asked, because: why }) =>
      `Ha de servirse ${modes[chosen]}, lo que es demasiado lento: ${because[why]}, y eso exige servirlo ${modes[asked]}.`,
    'operations.always-up': () => 'Ha de funcionar siempre, sin un solo fallo: eso no puede prometerlo nada.',
    'operations.peak-below-average': ({ peak, average }) =>
      `Se dice que el pico es de ${w.number(peak, 2)} por segundo, pero un día medio ya tiene ${w.number(average, 2)}.`,
    'operations.latencies-unordered': () =>
      'Se dice que una respuesta habitual tarda más que una lenta: las latencias están desordenadas.',
  };
}
