import type { fields as source } from '../en/fields.ts';
import type { Format } from '../format.ts';

/** What fields say about what was typed into them. */
export function fields(format: Format): ReturnType<typeof source> {
  return {
    numberError: (error, kind) => {
      const limit = (value: number) => (kind === 'share' ? format.percent(value, 1) : format.number(value, 2));
      switch (error.type) {
        case 'too-high':
          return `Der größte mögliche Wert ist ${limit(error.limit)}.`;
        case 'too-low':
          return `Der kleinste mögliche Wert ist ${limit(error.limit)}.`;
        case 'ambiguous':
          return `Das können zwei Zahlen sein. Schreiben Sie ${error.thousands} oder ${error.decimals}.`;
        case 'not-whole':
          return 'Hier passt nur eine ganze Zahl.';
        case 'missing':
          return 'Hier wird eine Zahl gebraucht. Es gilt, was vorher dastand.';
        case 'not-a-number':
          return kind === 'share'
            ? 'Das ist kein Prozentwert. Schreiben Sie ihn als 89 % oder 0,89.'
            : 'Das ist keine Zahl. Schreiben Sie sie als 2.000.000 oder 2 Mio.';
      }
    },
  };
}
