import type { commandLinePack as english } from '../en/command-line-pack.ts';
import type { Format } from '../format.ts';

type Identity = { readonly id: string; readonly version: string; readonly hash: string };

export const packHelp = `sextant pack ARCHIVO [-o SALIDA.sextantpack] [--force]
       sextant pack ESPACIO --compare OTRO
       sextant pack ESPACIO --take OTRO -o NUEVO.sextant [--force]

Dice qué paquete del método contiene un archivo: un paquete, el suyo; un espacio de trabajo, aquel con el que se
juzga. Un paquete incompleto se rechaza, con la ruta de cada valor no válido.

  -o, --output ARCHIVO escribe ese paquete como archivo; con --take, dónde va el nuevo espacio de trabajo
  --compare OTRO       dice qué cambiaría con el paquete de OTRO (un paquete o un espacio de trabajo), caso de uso por
                       caso de uso, y qué parte del método marca la diferencia
  --take OTRO          escribe el espacio de trabajo juzgado con el paquete de OTRO; las puntuaciones y respuestas se
                       quedan como están
  --force              reemplaza un archivo que ya existe

Códigos de salida: 0 hecho, 1 el fallo está en la entrada y no se escribió nada, 2 uso incorrecto.
`;

/** What the command line says about method packs. */
export function commandLinePack(format: Format): ReturnType<typeof english> {
  const name = ({ id, version, hash }: Identity) => `${id} ${version} (${hash})`;
  return {
    line: (pack) => `Paquete del método ${name(pack)}.`,
    differs: (count, shipped) =>
      count === 0
        ? 'Todos los valores y textos son los de la aplicación.'
        : `${format.number(count)} ${format.plural(count, { one: 'valor o texto difiere', other: 'valores o textos difieren' })} de ${name(shipped)}, que viene con la aplicación.`,
    written: (path, pack) => `${path}: escrito el paquete del método ${name(pack)}.`,
    taken: (path, pack) => `${path}: escrito el espacio de trabajo, juzgado con ${name(pack)}.`,
    about: (number, title) => `${format.number(number)} ${title}`,
    change: (what, before, after, because) => `${what}: ${before} → ${after}, debido a: ${because}`,
    notWorkspace: 'Es un paquete. Indique primero un espacio de trabajo y el paquete como el otro.',
    oneOf: 'Elija --compare o --take, no ambos.',
  };
}
