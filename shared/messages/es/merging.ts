import type { merging as english } from '../en/merging.ts';

/** Words of merging two use cases and of titles that are close to each other. */
export function merging(): ReturnType<typeof english> {
  return {
    title: 'Fusionar dos casos de uso',
    stays: 'Cuál conserva su número, su título y su lugar',
    choice: (number, title) => `${number} ${title}`,
    keeps:
      'Se conservan los votos, textos, etiquetas, vínculos, evidencias y decisiones de ambos. Se deshace en un solo paso.',
    conflicts:
      'Los textos largos quedan uno debajo del otro. Donde los dos difieren en un mismo dato, vale el primero y el otro se conserva en «También conocido».',
    merge: 'Fusionar',
    cancel: 'Cancelar',
    alsoKnown: 'También conocido',
    close: (number, title) => `Se parece a ${number} ${title}. ¿Es lo mismo?`,
  };
}
