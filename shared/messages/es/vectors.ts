import type { vectors as english } from '../en/vectors.ts';

/** What the runner of test vectors prints. Programs read its last line, so numbers are plain. */
export function vectors(): ReturnType<typeof english> {
  return {
    difference: (path, expected, actual) =>
      `${path === '' ? '' : `${path}: `}se esperaba ${expected}, se obtuvo ${actual}`,
    differs: (id, differences) => `FALLO ${id}: ${differences.join('; ')}`,
    threw: (id, message) => `FALLO ${id}: no se pudo calcular: ${message}`,
    skipped: (module, count) => `omitido ${module} (${count}): no implementado`,
    summary: (passed, failed, skipped) => `${passed} superados, ${failed} fallidos, ${skipped} omitidos`,
    usage:
      'npm run --silent vectors -- [ARCHIVO…] calcula los vectores de cada archivo, o los de test/vectors, y los compara. Salida 0: todos los ejecutados se superaron; 1: alguno falló; 2: uso incorrecto o archivo ilegible.',
    unknownOption: (option) => `Opción desconocida: ${option}. Indique las rutas de los archivos de vectores, o nada.`,
    unreadable: (file) => `No se puede leer ${file}. Compruebe la ruta e inténtelo de nuevo.`,
    notVectors: (file, problem) =>
      problem === 'not-json'
        ? `${file} no es JSON. Indique un archivo de vectores.`
        : `${file} no contiene una lista de vectores con id, module, input y expected. Indique un archivo de vectores.`,
  };
}
