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
    unknownOption: (option: string) => `Unknown option ${option}. Give the paths of vector files, or nothing.`,
    unreadable: (file: string) => `${file} cannot be read. Check the path and try again.`,
    notVectors: (file: string, problem: 'not-json' | 'not-vectors') =>
      problem === 'not-json'
        ? `${file} is not JSON. Give a file of vectors.`
        : `${file} holds no list of vectors with id, module, input and expected. Give a file of vectors.`,
  };
}
