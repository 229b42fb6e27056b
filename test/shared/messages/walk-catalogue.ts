/** One text of a catalogue: where it stands, how many parameters it has, and what it says for given arguments. */
export type Entry = { readonly path: string; readonly count: number; readonly say: string | Say };

type Say = (...args: readonly unknown[]) => unknown;

/** Every text and function of a catalogue by its path, in order. */
export function walkCatalogue(value: unknown, path = ''): readonly Entry[] {
  if (typeof value === 'string') return [{ path, count: 0, say: value }];
  if (typeof value === 'function')
    return [{ path, count: value.length, say: (...args) => Reflect.apply(value, undefined, [...args]) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => walkCatalogue(each, path === '' ? key : `${path}.${key}`));
}

/** A value that gets along with whatever a sentence does with it: a number, a text, a list, and an object of such. */
function createChameleon(): unknown {
  const list = ['Alpha', 'Beta'];
  return new Proxy(
    Object.assign(() => 'Alpha', {}),
    {
      get: (_target, key) => {
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? '2' : 2);
        if (key === Symbol.iterator) return () => list[Symbol.iterator]();
        if (key === 'length') return list.length;
        if (typeof key === 'string' && key in list) {
          const own = Reflect.get(list, key);
          return typeof own === 'function' ? own.bind(list) : own;
        }
        return typeof key === 'string' && key in String.prototype
          ? Reflect.get(String.prototype, key).bind('Alpha')
          : samples.number;
      },
    },
  );
}

const samples = { number: 2, text: 'Alpha', day: '2026-11-23', list: ['Alpha', 'Beta'] };

/** Arguments of all kinds for a function of `count` parameters. */
export function listArguments(count: number): readonly (readonly unknown[])[] {
  const kinds: readonly unknown[] = [samples.number, samples.text, samples.day, samples.list, createChameleon()];
  return Array.from({ length: Math.min(count, 4) }).reduce<readonly (readonly unknown[])[]>(
    (tuples) => tuples.flatMap((tuple) => kinds.map((kind) => [...tuple, kind])),
    [Array.from({ length: Math.max(0, count - 4) }, () => samples.number)],
  );
}

/** What a function says, or null where the arguments are not of the kind that it takes. */
export function hear(say: Say, args: readonly unknown[]): string | null {
  try {
    const said = say(...args);
    const texts = typeof said === 'string' ? [said] : walkCatalogue(said).map((entry) => entry.say);
    if (texts.length === 0 || texts.some((text) => typeof text !== 'string')) return null;
    const text = texts.join(' ¶ ');
    return /undefined|NaN|\[object|Invalid|=>/.test(text) ? null : text;
  } catch {
    return null;
  }
}
