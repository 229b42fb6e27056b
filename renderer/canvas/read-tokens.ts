/** Colors and type of the present theme, for what is drawn without elements. */
export type Tokens = (name: string) => string;

/** Reads the tokens of the theme that `element` stands in; each is asked for once. */
export function createTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, value);
    return value;
  };
}
