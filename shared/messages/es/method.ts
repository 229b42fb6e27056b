import type { method as english } from '../en/method.ts';
import type { Format } from '../format.ts';
import { methodNumbers } from './method-numbers.ts';

type Named = { readonly id: string; readonly version: string };

/** The screen of the method pack: what the workshop is judged by, and what it says. */
export function method(format: Format): ReturnType<typeof english> {
  const name = ({ id, version }: Named) => `${id} ${version}`;
  return {
    title: 'Paquete del método',
    lead: 'Con qué se juzga el taller: criterios con sus anclas, umbrales, preguntas, controles y enunciados. Una modificación vale solo para este taller y se guarda en su archivo.',
    name,
    open: 'Leer o modificar el método…',
    sections: {
      about: 'Este paquete',
      criteria: 'Criterios y anclas',
      thresholds: 'Pesos y umbrales',
      questions: 'Preguntas de riesgo',
      controls: 'Controles y revisiones',
      statements: 'Enunciados de madurez',
      data: 'Revisión de los datos',
      defaults: 'Supuestos',
      regulation: 'Normativa',
    },
    sectionChanged: (count) => `${format.number(count)} ${format.plural(count, { one: 'cambio', other: 'cambios' })}`,
    close: 'Cerrar',
    about: {
      id: 'Id.',
      idHint: 'Letras minúsculas, cifras y guiones. Dé un id. propio a un paquete modificado antes de compartirlo.',
      version: 'Versión',
      versionHint: 'Cifras con puntos, como 2.1.0.',
      asOf: 'Normativa a fecha de',
      hash: 'Hash',
      hashHint: 'De todos los valores y palabras del paquete. Dos paquetes con el mismo hash son iguales.',
      state: 'Estado',
      shipped: 'Tal como viene con la aplicación.',
      changed: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'valor o texto difiere', other: 'valores o textos difieren' })} del paquete que viene con la aplicación. El archivo del taller contiene el paquete entero.`,
      sameInside: 'Todos los valores y textos son los de la aplicación, con otro id. u otra versión.',
      unknown: ({ id, version, hash }) =>
        `El archivo indica ${name({ id, version })} con el hash ${hash}, que esta aplicación no tiene y el archivo no incluye. Lo que ve se obtiene con el paquete que viene con la aplicación y puede diferir de lo que vio el autor del archivo.`,
      nameOurs: 'Indicar en el archivo el paquete de la aplicación',
      takeOurs: 'Comparar con el paquete de la aplicación',
      importPack: 'Importar un paquete…',
      exportPack: 'Exportar este paquete…',
      fixed:
        'El método tiene cinco criterios. Los filtros y las reglas los leen por su nombre, así que no puede añadirse ni quitarse ninguno. Un peso de 0 saca un criterio de la puntuación mientras nadie del grupo pondere; sus puntuaciones se conservan y los filtros siguen leyéndolas.',
    },
    entry: {
      differs: (shipped) => `El paquete de la aplicación dice: ${shipped}`,
      putBack: 'Restablecer',
      putBackOf: (label) => `Restablecer: ${label}`,
      nothing: 'nada',
      yes: 'Sí',
      no: 'No',
      empty: 'Aquí tiene que haber algún texto.',
    },
    ...methodNumbers(format),
    other: {
      titleOpening: 'Este taller tiene un método propio',
      titleImport: '¿Adoptar otro método?',
      own: 'El paquete del taller',
      ours: 'El paquete de la aplicación',
      imported: 'El paquete importado',
      lead: 'Nada cambia hasta que usted elija. En cualquier caso, las puntuaciones y respuestas se quedan como están.',
      same: 'Los dos paquetes dicen lo mismo.',
      noUseCase: 'No cambia ninguna recomendación, riesgo, nivel ni objetivo de ningún caso de uso.',
      counts: (changed, total) =>
        `${format.number(changed)} de ${format.number(total)} ${format.plural(total, { one: 'caso de uso', other: 'casos de uso' })} ${format.plural(changed, { one: 'cambia', other: 'cambian' })} con el otro paquete.`,
      method: (count) =>
        `${format.plural(count, { one: 'Difiere', other: 'Difieren' })} ${format.number(count)} ${format.plural(count, { one: 'valor o texto', other: 'valores y textos' })} del método:`,
      more: (count) => `y ${format.number(count)} más`,
      columns: { useCase: 'Caso de uso', what: 'Qué', now: 'Ahora', other: 'Después', because: 'Debido a' },
      what: {
        recommendation: 'Recomendación',
        tier: 'Nivel de riesgo',
        level: 'Nivel de madurez',
        target: 'Nivel objetivo',
      },
      none: 'ninguno',
      level: (level) => `Nivel ${format.number(level)}`,
      together: 'varios cambios a la vez',
      keep: 'Conservar el paquete del taller',
      take: 'Adoptar el otro paquete',
      comparing: 'Comparando…',
    },
    problem: {
      title: (file) => `«${file}» no es un paquete del método utilizable`,
      next: 'Corrija el archivo del paquete en un editor de texto, o pida uno nuevo a quien lo hizo. Si solo difiere el hash y el cambio es suyo, escriba el hash que da el contenido.',
      noWorkshop: {
        title: 'Abra antes un taller',
        sentence: 'Un paquete del método se adopta en un taller.',
        next: 'Abra o empiece un taller y elija después Paquete del método en el menú Taller.',
      },
    },
  };
}
