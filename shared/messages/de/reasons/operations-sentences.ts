import type { OperationsReasons } from '#shared/analysis/reasons/operations-reasons.ts';
import { durationWords } from '../duration-words.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const modes = {
  embedded: 'im Gerät',
  online: 'online',
  stream: 'als Datenstrom',
  batch: 'gesammelt',
};

const because = {
  offline: 'es muss ohne Verbindung arbeiten',
  'very-fast': 'eine Antwort darf weniger als 10\u00A0ms dauern',
  fast: 'eine Antwort darf höchstens eine Sekunde dauern',
  fresh: 'was es weiß, darf höchstens 15 Minuten alt sein',
  neither: 'weder Tempo noch Aktualität verlangen mehr',
};

export function operationsSentences(w: Words): SentencesOf<OperationsReasons> {
  const duration = durationWords(w);
  return {
    'operations.sources-below-target': ({ target, sources, count }) =>
      count === 1
        ? `Es soll ${w.number(100 * target, 3)}\u00A0% der Zeit verfügbar sein, doch seine Quelle ist es nur ${w.number(100 * sources, 3)}\u00A0%.`
        : `Es soll ${w.number(100 * target, 3)}\u00A0% der Zeit verfügbar sein, doch seine ${w.number(count)} Quellen zusammen sind es nur ${w.number(100 * sources, 3)}\u00A0%.`,
    'operations.no-time-left': ({ target, spent }) =>
      `Eine Antwort darf ${w.number(target)}\u00A0ms dauern, und Netz, Merkmale und Regeln brauchen schon ${w.number(spent)}\u00A0ms: Für ein Modell bleibt keine Zeit.`,
    'operations.too-old': ({ allowed, tolerated }) =>
      `Was es weiß, darf ${duration(allowed)} alt sein; bei diesem Tempo der Veränderung sollte es nicht älter sein als ${duration(tolerated)}.`,
    'operations.serving-too-slow': ({ chosen, asked, because: why }) =>
      `Es soll ${modes[chosen]} antworten, und das ist zu langsam: ${because[why]}, und das verlangt Antworten ${modes[asked]}.`,
    'operations.always-up': () =>
      'Es soll immer verfügbar sein, ohne einen einzigen Ausfall: Das kann nichts versprechen.',
    'operations.peak-below-average': ({ peak, average }) =>
      `Die Spitze soll ${w.number(peak, 2)} pro Sekunde sein, doch der Durchschnittstag hat schon ${w.number(average, 2)}.`,
    'operations.latencies-unordered': () =>
      'Eine übliche Antwort soll länger dauern als eine langsame: Die Latenzen sind vertauscht.',
  };
}
