import type { vectors as english } from '../en/vectors.ts';

/** What the runner of test vectors prints. Programs read its last line, so numbers are plain. */
export function vectors(): ReturnType<typeof english> {
  return {
    difference: (path, expected, actual) => `${path === '' ? '' : `${path} : `}attendu ${expected}, obtenu ${actual}`,
    differs: (id, differences) => `ÉCHEC ${id} : ${differences.join(' ; ')}`,
    threw: (id, message) => `ÉCHEC ${id} : calcul impossible : ${message}`,
    skipped: (module, count) => `ignoré ${module} (${count}) : non construit`,
    summary: (passed, failed, skipped) => `${passed} réussis, ${failed} échoués, ${skipped} ignorés`,
    usage:
      'npm run --silent vectors -- [FILE…] calcule les vecteurs de chaque fichier, ou de test/vectors, et compare. Sortie 0 : tous ceux exécutés ont réussi ; 1 : un a échoué ; 2 : mauvais usage ou fichier illisible.',
    unknownOption: (option) => `Option inconnue ${option}. Donnez les chemins de fichiers de vecteurs, ou rien.`,
    unreadable: (file) => `${file} ne peut pas être lu. Vérifiez le chemin et réessayez.`,
    notVectors: (file, problem) =>
      problem === 'not-json'
        ? `${file} n’est pas du JSON. Donnez un fichier de vecteurs.`
        : `${file} ne contient pas de liste de vecteurs avec id, module, input et expected. Donnez un fichier de vecteurs.`,
  };
}
