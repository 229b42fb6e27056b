import type { fields as english } from '../en/fields.ts';
import type { Format } from '../format.ts';

/** What fields say about what was typed into them. */
export function fields(format: Format): ReturnType<typeof english> {
  return {
    numberError: (error, kind) => {
      const limit = (value: number) => (kind === 'share' ? format.percent(value, 1) : format.number(value, 2));
      switch (error.type) {
        case 'too-high':
          return `La plus grande valeur possible est ${limit(error.limit)}.`;
        case 'too-low':
          return `La plus petite valeur possible est ${limit(error.limit)}.`;
        case 'ambiguous':
          return `Cela peut être deux nombres. Écrivez ${error.thousands} ou ${error.decimals}.`;
        case 'not-whole':
          return 'Il faut ici un nombre entier.';
        case 'missing':
          return 'Il faut ici un nombre. La valeur précédente reste valable.';
        case 'not-a-number':
          return kind === 'share'
            ? 'Ce n’est pas un pourcentage. Écrivez par exemple 89 % ou 0,89.'
            : 'Ce n’est pas un nombre. Écrivez par exemple 2 000 000 ou 2m.';
      }
    },
  };
}
