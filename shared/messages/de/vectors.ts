import type { vectors as source } from '../en/vectors.ts';

/** What the runner of test vectors prints. Programs read its last line, so numbers are plain. */
export function vectors(): ReturnType<typeof source> {
  return {
    difference: (path, expected, actual) => `${path === '' ? '' : `${path}: `}erwartet ${expected}, erhalten ${actual}`,
    differs: (id, differences) => `FEHLER ${id}: ${differences.join('; ')}`,
    threw: (id, message) => `FEHLER ${id}: ließ sich nicht berechnen: ${message}`,
    skipped: (module, count) => `ausgelassen ${module} (${count}): nicht gebaut`,
    summary: (passed, failed, skipped) => `${passed} bestanden, ${failed} gescheitert, ${skipped} ausgelassen`,
    usage:
      'npm run --silent vectors -- [DATEI…] berechnet die Vektoren jeder Datei oder aus test/vectors und vergleicht. Exit 0: alles Gelaufene bestanden; 1: eines gescheitert; 2: falscher Aufruf oder unlesbare Datei.',
    unknownOption: (option) => `Unbekannte Option ${option}. Geben Sie Pfade von Vektordateien an oder nichts.`,
    unreadable: (file) => `${file} lässt sich nicht lesen. Prüfen Sie den Pfad, und versuchen Sie es noch einmal.`,
    notVectors: (file, problem) =>
      problem === 'not-json'
        ? `${file} ist kein JSON. Geben Sie eine Datei mit Vektoren an.`
        : `${file} enthält keine Liste von Vektoren mit id, module, input und expected. Geben Sie eine Datei mit Vektoren an.`,
  };
}
