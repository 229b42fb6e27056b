import type { palette as english } from '../en/palette.ts';
import type { Format } from '../format.ts';

/** The words of the palette and the sheet of shortcuts. */
export function palette(format: Format): ReturnType<typeof english> {
  return {
    title: 'Chercher ou lancer',
    placeholder: 'Une commande, ou un cas d’usage par titre ou numéro',
    useCases: 'Cas d’usage',
    results: 'Résultats',
    count: (count) =>
      count === 0
        ? 'Aucun résultat'
        : `${format.number(count)} ${format.plural(count, { one: 'résultat', other: 'résultats' })}`,
    nothing: 'Rien ne porte ce nom. Essayez avec moins de lettres.',
    choose: 'choisir',
    allShortcuts: 'tous les raccourcis',
    shortcutsTitle: 'Raccourcis clavier',
    searchShortcuts: 'Chercher un raccourci',
    close: 'Fermer',
    handTitle: 'À la main',
    byHand: [
      { keys: 'Space', label: 'Maintenir et glisser pour déplacer le canevas' },
      { keys: 'Mod', label: 'Maintenir en glissant : sans aimantation' },
      { keys: 'Shift', label: 'Maintenir et cliquer : ajouter à la sélection' },
      { keys: 'Escape', label: 'Sortir ; le texte n’est jamais perdu' },
      { keys: '↑', label: 'Les flèches déplacent la sélection ; Maj la déplace plus loin' },
      { keys: '1', label: 'Les chiffres 1 à 5 notent le critère visé ; 0 signifie « ne sait pas »' },
    ],
  };
}
