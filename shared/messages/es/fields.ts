import type { fields as english } from '../en/fields.ts';
import type { Format } from '../format.ts';

/** What fields say about what was typed into them. */
export function fields(format: Format): ReturnType<typeof english> {
  return {
    numberError: (error, kind) => {
      const limit = (value: number) => (kind === 'share' ? format.percent(value, 1) : format.number(value, 2));
      switch (error.type) {
        case 'too-high':
          return `El valor máximo posible es ${limit(error.limit)}.`;
        case 'too-low':
          return `El valor mínimo posible es ${limit(error.limit)}.`;
        case 'ambiguous':
          return `Pueden ser dos números. Escriba ${error.thousands} o ${error.decimals}.`;
        case 'not-whole':
          return 'Aquí solo cabe un número entero.';
        case 'missing':
          return 'Aquí hace falta un número. Se mantiene el anterior.';
        case 'not-a-number':
          return kind === 'share'
            ? 'No es un porcentaje. Escríbalo como 89\u00A0% o 0,89.'
            : 'No es un número. Escríbalo como 2.000.000 o 2m.';
      }
    },
  };
}
