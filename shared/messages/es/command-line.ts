import type { commandLine as english } from '../en/command-line.ts';
import type { Format } from '../format.ts';
import { commandLinePack, packHelp } from './command-line-pack.ts';

const general = `Sextant, para talleres de estrategia de aprendizaje automático, en la línea de comandos.

  sextant check ARCHIVO…                       dice si los espacios de trabajo son válidos, y qué falla por su ruta
  sextant analyze ARCHIVO [--json]             recomendación, riesgo y madurez de cada caso de uso
  sextant deck ARCHIVO -o deck.pdf             escribe la presentación en PDF, o como diapositivas (deck.pptx)
  sextant import LISTA -o nuevo.sextant        crea un espacio de trabajo a partir de una lista de ideas (CSV)
  sextant export ARCHIVO --to csv -o out.csv   escribe una lista, todos los datos, fichas, el calendario, el lienzo
  sextant pack ARCHIVO                         dice qué paquete del método rige; escribe, compara o adopta uno

Todos los comandos admiten --language IDIOMA (por ejemplo, de): lo que dicen y escriben está en ese idioma. Sin ello, los
mensajes están en inglés, y las presentaciones, tablas y resultados en el idioma de la presentación.

  sextant COMANDO --help                       dice más sobre un comando
  sextant --version                            dice la versión

Códigos de salida: 0 hecho, 1 el fallo está en la entrada y no se escribió nada, 2 uso incorrecto.
`;

const exitWritten =
  'Códigos de salida: 0 hecho, 1 el fallo está en la entrada y no se escribió nada, 2 uso incorrecto.';

const helpTexts = {
  pack: packHelp,
  check: `sextant check ARCHIVO…

Dice de cada espacio de trabajo si es válido. Cada valor no válido se nombra por su ruta.

Códigos de salida: 0 todos son válidos, 1 alguno no lo es, 2 uso incorrecto.
`,
  analyze: `sextant analyze ARCHIVO [--json]

Calcula lo que muestra la aplicación: recomendación, nivel de riesgo, nivel de madurez y lo que falta, caso por caso.

  --json   un objeto JSON con cada resultado y sus razones; sin ello, una tabla breve

Códigos de salida: 0 hecho, 1 el fallo está en la entrada, 2 uso incorrecto.
`,
  deck: `sextant deck ARCHIVO -o deck.pdf [--to pdf|pptx] [--summary] [--audience NOMBRE] [--date AAAA-MM-DD]
             [--force]

Escribe la presentación estratégica en PDF, o como diapositivas editables. Con el mismo espacio de trabajo, destinatario
y fecha, los mismos bytes.

  -o, --output ARCHIVO   dónde va la presentación; un nombre que termina en .pptx da diapositivas
  --to pdf|pptx          el formato, termine como termine el nombre
  --summary              escribe solo la página de resumen
  --audience NOMBRE      board, engineering, risk o public; sin ello, lo que diga el espacio de trabajo
  --date AAAA-MM-DD      la fecha de la presentación; sin ello, hoy
  --force                reemplaza un archivo que ya existe

${exitWritten}
`,
  import: `sextant import LISTA -o nuevo.sextant [--map CAMPO="Columna"]… [--where "Columna=Valor"]… [opciones]

Crea un espacio de trabajo a partir de una lista de ideas: coma, punto y coma, tabulador o barra entre celdas, con una
primera fila de nombres de columna. Las columnas se reconocen por su nombre; lo que no tiene lugar propio se conserva
con el caso de uso.

  -o, --output ARCHIVO      dónde va el espacio de trabajo
  --map CAMPO="Columna"     lee CAMPO de esa columna; CAMPO="" lo deja vacío. Campos: title, summary, owner,
                            sponsor, department, stage, tags, number, shortTitle, decisionSupported, users,
                            peopleAffected, businessMetric
  --where "Columna=Valor"   toma solo las filas con ese valor; si se da varias veces, deben cumplirse todas. No se
                            distinguen mayúsculas, y * representa cualquier texto
  --title TEXTO             título del taller; sin ello, el departamento común a todos, o el nombre de la lista
  --organization TEXTO      organización que celebra el taller
  --titles sentence         escribe con minúsculas los títulos que están todo en mayúsculas
  --force                   reemplaza un archivo que ya existe

${exitWritten}
`,
  export: `sextant export ARCHIVO --to csv|tables|model-cards|ics|pptx|svg -o SALIDA [--force]

Escribe lo que contiene un espacio de trabajo para otros programas. Ninguna celda puede ejecutarse como fórmula en una
hoja de cálculo.

  --to csv               los casos de uso como lista, una fila cada uno
  --to tables            un zip de tablas CSV: casos de uso, puntuaciones, hallazgos, cada respuesta
  --to model-cards       un zip de borradores de fichas en Markdown, breves o completas según el nivel de riesgo
  --to ics               un calendario de las revisiones y auditorías de dos años
  --to pptx              la presentación como diapositivas; «sextant deck» ofrece más opciones
  --to svg               el lienzo como dibujo
  --lens NOMBRE          del dibujo: free, rules-ml, risk, maturity, value o roadmap; si falta, free
  --paper NOMBRE         del dibujo: light, dark o room; si falta, light
  -o, --output ARCHIVO   dónde va
  --force                reemplaza un archivo que ya existe

${exitWritten}
`,
};

const audiences = { board: 'la dirección', engineering: 'ingeniería', risk: 'riesgos', public: 'el público' };

/** The character in quotes, or its number where nothing of it can be seen. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `«${character}»`;
}

/** What the command line says: help, what was done, and what is at fault. */
export function commandLine(format: Format): ReturnType<typeof english> {
  const quoted = (names: readonly string[]) => format.list(names.map((name) => `«${name}»`));
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'fila', other: 'filas' })}`;
  const countUseCases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  return {
    help: general,
    helpTexts,
    version: (version) => `Sextant ${version}`,
    complaint: (text) => `sextant: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`,
    about: (path, text) => `${path}: ${text}`,
    warning: (text) => `aviso: ${text}`,
    usage: {
      seeHelp: (command) => `Véase «sextant ${command === null ? '' : `${command} `}--help».`,
      noCommand: 'No se indicó ningún comando.',
      unknownCommand: (name) => `No existe el comando «${name}».`,
      unknownOption: (name) => `Aquí no existe la opción ${name}.`,
      needsValue: (name) => `${name} necesita un valor.`,
      takesNoValue: (name) => `${name} no admite ningún valor.`,
      noFile: 'No se indicó ningún archivo.',
      tooManyFiles: (count) => `Se espera un archivo y se indicaron ${format.number(count)}.`,
      noOutput: 'No se dice dónde va el resultado: añada -o ARCHIVO.',
      audience: (given, known) => `«${given}» no es un destinatario; elija uno de ${format.list(known)}.`,
      date: (given) => `«${given}» no es una fecha; escríbala como 2026-11-23.`,
      language: (given, known) => `«${given}» no es un idioma de la aplicación; elija uno de ${format.list(known)}.`,
      exportKind: (given, known) =>
        given === null
          ? `No se dice qué escribir: añada --to con uno de ${format.list(known)}.`
          : `«${given}» no puede escribirse; elija uno de ${format.list(known)}.`,
      lens: (given, known) => `«${given}» no es una lente; elija una de ${format.list(known)}.`,
      paper: (given, known) => `«${given}» no es un papel; elija uno de ${format.list(known)}.`,
      map: (given) => `--map ${given} no tiene la forma CAMPO="Columna".`,
      mapField: (given, known) => `--map no conoce el campo «${given}»; conoce ${format.list(known)}.`,
      where: (given) => `--where ${given} no tiene la forma "Columna=Valor".`,
      titles: (given) => `--titles no conoce «${given}»; conoce sentence.`,
      tooLong: (name, limit) => `${name} puede tener ${format.number(limit)} caracteres.`,
    },
    input: {
      missing: 'No existe tal archivo. Compruebe la ruta.',
      folder: 'Es una carpeta. Indique un archivo de ella.',
      notFile: 'Es un dispositivo o una tubería, no un archivo. Escriba su contenido en un archivo e indique ese.',
      unreadable: (detail) => `No se puede leer (${detail}). Compruebe sus permisos.`,
      notText:
        'No es un espacio de trabajo: no es texto UTF-8. Elija un archivo .sextant; una lista de ideas se importa.',
      tooLarge: (megabytes, limit) =>
        `Ocupa ${format.number(megabytes)}\u00A0MB, y pueden leerse hasta ${format.number(limit)}\u00A0MB. Quite lo que sobre, o divídalo en varios archivos.`,
    },
    output: {
      exists: 'Ya existe un archivo. Elija otro nombre, o reemplácelo con --force.',
      same: 'Es el archivo del que se lee. Elija otro nombre para el resultado.',
      folder: 'Es una carpeta. Indique un archivo de ella.',
      noFolder: (folder) => `La carpeta «${folder}» no existe. Créela, o elija otro lugar.`,
      unwritable: (detail) => `No se puede escribir (${detail}). Elija otro lugar, o cambie sus permisos.`,
      full: 'No queda espacio en el disco. Libere espacio, o elija otro lugar.',
      notVerified: 'Lo escrito no pudo releerse. Elija otro lugar.',
      changed: 'Otro programa lo escribió entretanto. Elija otro nombre, o reemplácelo con --force.',
    },
    pack: commandLinePack(format),
    check: {
      valid: (count, version) => `válido, ${countUseCases(count)}, versión ${format.number(version)} del formato`,
      readOnly: 'lo escribió una versión posterior, así que se abre solo para lectura',
      issue: (text) => `  ${text}`,
      others: (count) => `  y ${format.number(count)} más`,
    },
    analyze: {
      heading: ['N.º', 'Caso de uso', 'Puntos', 'Recomendación', 'Riesgo', 'Nivel'],
      tentative: (text) => `${text}, provisional`,
      noUseCases: 'Aún no hay casos de uso.',
      levels: (now, target) =>
        target === null ? format.number(now) : `${format.number(now)} → ${format.number(target)}`,
    },
    deck: {
      written: (path, audience, bytes) =>
        `${path}: la presentación para ${audiences[audience]}, ${format.number(Math.ceil(bytes / 1000))}\u00A0KB`,
      empty: 'Todos los apartados de la presentación están desactivados. Active uno en el paso Presentación.',
      uncovered: (characters, places) =>
        `La tipografía carece de ${format.list(characters.map(nameCharacter))}, en las páginas ${quoted(places)}; cada uno se imprime como un cuadrado, y la página del método los nombra.`,
      failed: (detail) => `No se pudo crear la presentación: ${detail}. No se escribió nada.`,
    },
    import: {
      noTitle: (columns) =>
        `Ninguna columna se reconoce como título. Las columnas son ${quoted(columns)}. Indique una con --map title="${columns[0] ?? 'Columna'}".`,
      unknownColumn: (option, column, columns) =>
        `${option} nombra una columna «${column}» que no existe. Las columnas son ${quoted(columns)}.`,
      noRows: 'Tiene nombres de columna y ninguna fila debajo. Añada una fila por caso de uso.',
      noMatch: (condition) => `Ninguna fila cumple --where "${condition}".`,
      noMatchTogether: (conditions) =>
        `Ninguna fila cumple a la vez ${conditions.map((condition) => `--where "${condition}"`).join(' ')}, aunque cada una por separado cumple alguna. Quite una.`,
      otherColumn: (column, value) =>
        `Ese valor está en la columna «${column}»: pruebe con --where "${column}=${value}".`,
      values: (column, values, more) =>
        `En «${column}» hay ${format.list(values.map((value) => (value === '' ? 'celdas vacías' : `«${value}»`)))}${more > 0 ? `, y ${format.number(more)} más` : ''}.`,
      nothingLeft: (warning) => `No queda ningún caso de uso. ${warning}`,
      done: (path, count, matched, total) =>
        `${path}: ${countUseCases(count)} de ${
          matched === total ? rows(total) : `${format.number(matched)} de ${rows(total)}`
        }`,
      mapped: (pairs) => `Leído: ${pairs.map(([field, column]) => `${field} de «${column}»`).join(', ')}`,
      kept: (columns) =>
        columns.length === 0
          ? 'Todas las columnas tienen su lugar'
          : `Conservado como origen con cada caso de uso: ${quoted(columns)}`,
      moreWarnings: (count) =>
        `aviso: ${format.number(count)} ${format.plural(count, { one: 'fila', other: 'filas' })} más de este tipo.`,
      inCapitals: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'título está', other: 'títulos están' })} en mayúsculas; --titles sentence ${format.plural(count, { one: 'lo', other: 'los' })} escribe con minúsculas.`,
    },
    export: {
      written: (path, what) => `${path}: ${what}`,
    },
    internal: (detail) => `Algo falló internamente: ${detail}. No se escribió nada.`,
  };
}
