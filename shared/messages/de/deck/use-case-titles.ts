import type { deckUseCaseTitles as source } from '../../en/deck/use-case-titles.ts';
import type { Format } from '../../format.ts';

/** The title of the page about one use case: its verdict, with the most telling finding, then said shorter. */
export function deckUseCaseTitles(format: Format): ReturnType<typeof source> {
  const numerals: Readonly<Record<number, string>> = { 1: 'einem', 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf' };
  return (names, found) => {
    const verdict = {
      ml: 'maschinelles Lernen einsetzen',
      hybrid: 'zuerst Regeln, maschinelles Lernen für den Rest',
      rules: 'Regeln oder Statistik einsetzen',
      'data-first': 'erst die Daten schaffen',
      'do-not-build': 'nicht bauen',
      none: 'noch nicht entschieden',
    }[found.recommendation ?? 'none'];
    const finding = (() => {
      if (found.isOverridden) return 'die Runde entschied gegen die Bewertungen';
      if (found.gate === 'prohibited') return 'womöglich eine verbotene Praxis';
      if (found.gate === 'simplest-wins' && found.incrementalNpv !== null)
        return `maschinelles Lernen brächte ${format.money(-found.incrementalNpv)} weniger`;
      if (found.gate === 'data-veto' && found.dataScore !== null)
        return `die Datenverfügbarkeit ist mit ${format.number(found.dataScore, 1)} von 5 bewertet`;
      if (found.contested > 0)
        return `die Runde ist sich bei ${numerals[found.contested] ?? format.number(found.contested)} von fünf Kriterien uneinig`;
      if (found.recommendation === 'ml' && found.incrementalNpv !== null && found.incrementalNpv > 0)
        return `es bringt ${format.money(found.incrementalNpv)} mehr als der einfachste Ansatz`;
      return '';
    })();
    const short = names.short === '' ? names.title : names.short;
    const verdicts = [`${names.title}: ${verdict}`, `${short}: ${verdict}`, names.title];
    return finding === ''
      ? [`${names.title}: ${verdict}`, ...verdicts.slice(1)]
      : [`${names.title}: ${verdict}; ${finding}`, ...verdicts];
  };
}
