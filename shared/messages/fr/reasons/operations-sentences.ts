import type { OperationsReasons } from '#shared/analysis/reasons/operations-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { durationWords } from '../duration-words.ts';
import type { Words } from './words.ts';

const modes = {
  embedded: 'dans l’appareil',
  online: 'en ligne',
  stream: 'en flux',
  batch: 'par lots',
};

const because = {
  offline: 'il doit fonctionner sans connexion',
  'very-fast': 'une réponse doit prendre moins de 10 ms',
  fast: 'une réponse peut prendre une seconde au plus',
  fresh: 'ce qu’il sait peut avoir 15 minutes au plus',
  neither: 'ni la vitesse ni la fraîcheur n’exigent plus',
};

export function operationsSentences(w: Words): SentencesOf<OperationsReasons> {
  const duration = durationWords(w);
  return {
    'operations.sources-below-target': ({ target, sources, count }) =>
      count === 1
        ? `Il doit être disponible ${w.number(100 * target, 3)} % du temps, mais sa source ne l’est que ${w.number(100 * sources, 3)} %.`
        : `Il doit être disponible ${w.number(100 * target, 3)} % du temps, mais ses ${w.number(count)} sources ensemble ne le sont que ${w.number(100 * sources, 3)} %.`,
    'operations.no-time-left': ({ target, spent }) =>
      `Une réponse peut prendre ${w.number(target)}\u00A0ms, et réseau, variables et règles en prennent déjà ${w.number(spent)}\u00A0ms : il ne reste pas de temps pour un modèle.`,
    'operations.too-old': ({ allowed, tolerated }) =>
      `Ce qu’il sait peut avoir ${duration(allowed)}, mais à ce rythme de changement cela ne devrait pas dépasser ${duration(tolerated)}.`,
    'operations.serving-too-slow': ({ chosen, asked, because: why }) =>
      `Il doit être servi ${modes[chosen]}, ce qui est trop lent : ${because[why]}, et cela appelle un service ${modes[asked]}.`,
    'operations.always-up': () =>
      'Il doit être disponible en permanence, sans une seule panne : rien ne peut le promettre.',
    'operations.peak-below-average': ({ peak, average }) =>
      `La pointe est dite de ${w.number(peak, 2)} par seconde, mais un jour moyen en a déjà ${w.number(average, 2)}.`,
    'operations.latencies-unordered': () =>
      'Une réponse usuelle est dite plus longue qu’une lente : les latences sont dans le désordre.',
  };
}
