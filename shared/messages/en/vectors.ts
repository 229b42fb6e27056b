/** What the runner of test vectors prints. Programs read its last line, so numbers are plain. */
export function vectors() {
  return {
    difference: (path: string, expected: string, actual: string) =>
      `${path === '' ? '' : `${path}: `}expected ${expected}, got ${actual}`,
    differs: (id: string, differences: readonly string[]) => `FAILED ${id}: ${differences.join('; ')}`,
    threw: (id: string, message: string) => `FAILED ${id}: could not be computed: ${message}`,
    skipped: (module: string, count: number) => `skipped ${module} (${count}): not built`,
    summary: (passed: number, failed: number, skipped: number) =>
      `${passed} passed, ${failed} failed, ${skipped} skipped`,
    usage:
      'npm run --silent vectors -- [FILE…] computes the vectors of each file, or of test/vectors, and compares. Exit 0: all that ran passed; 1: one failed; 2: wrong usage or an unreadable file.',
    unknownOption: (option: string) => `Unknown option ${option}. Give the paths of vector files, or nothing.`,
    unreadable: (file: string) => `${file} cannot be read. Check the path and try again.`,
    notVectors: (file: string, problem: 'not-json' | 'not-vectors') =>
      problem === 'not-json'
        ? `${file} is not JSON. Give a file of vectors.`
        : `${file} holds no list of vectors with id, module, input and expected. Give a file of vectors.`,
  };
}
