import type { deckUseCaseTitles as english } from '../../en/deck/use-case-titles.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The title of the page about one use case: its verdict, with the most telling finding, then said shorter. */
export function deckUseCaseTitles(format: Format): ReturnType<typeof english> {
  const { inWords } = createNumberWords(format);
  return (names, found) => {
    const verdict = {
      ml: 'utiliser l’apprentissage automatique',
      hybrid: 'des règles d’abord, apprentissage automatique sur le reste',
      rules: 'utiliser des règles ou des statistiques',
      'data-first': 'constituer d’abord les données',
      'do-not-build': 'ne pas développer',
      none: 'pas encore décidé',
    }[found.recommendation ?? 'none'];
    const finding = (() => {
      if (found.isOverridden) return 'le groupe a décidé contre les notes';
      if (found.gate === 'prohibited') return 'il peut s’agir d’une pratique interdite';
      if (found.gate === 'simplest-wins' && found.incrementalNpv !== null) {
        return `l’apprentissage automatique laisserait ${format.money(-found.incrementalNpv)} de moins`;
      }
      if (found.gate === 'data-veto' && found.dataScore !== null)
        return `la disponibilité des données est notée ${format.number(found.dataScore, 1)} sur 5`;
      if (found.contested > 0) return `le groupe diverge sur ${inWords(found.contested)} des cinq critères`;
      if (found.recommendation === 'ml' && found.incrementalNpv !== null && found.incrementalNpv > 0) {
        return `${format.money(found.incrementalNpv)} de plus que l’approche la plus simple`;
      }
      return '';
    })();
    const short = names.short === '' ? names.title : names.short;
    const verdicts = [`${names.title} : ${verdict}`, `${short} : ${verdict}`, names.title];
    return finding === ''
      ? [`${names.title} : ${verdict}`, ...verdicts.slice(1)]
      : [`${names.title} : ${verdict} ; ${finding}`, ...verdicts];
  };
}
