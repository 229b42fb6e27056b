const words = `
  accounting actuarial administration all analytics architecture audit billing board business care claims clinic
  committee communications company compliance controlling council customer data department design development digital
  director distribution emergency engineering everybody everyone experience facilitator finance governance group head
  health human information innovation internal intelligence investment it law lead leadership learning legal lending
  logistics management manager maintenance marketing media medicine merchandising network nobody none nursing office
  officer open operations owner partners payments people pharmacy planning platform policy pricing procurement product
  production products project purchasing quality radiology research resources retail risk room sales science security
  service services sourcing staff steering stores strategy supply support surgery systems tbd team technology trading
  transport treasury underwriting unit unknown warehouse workshop
  april art august baker bank banks best bill black board brown case cash chance chase cook cross day dean drew faith
  field fields fisher forest frank gold good grace grant green hand hill hope hunter iris ivy jack joy june keen king
  lane light little long love major mark mason may miller moore north page park penny piper power price rich robin rose
  sharp short singer small smart south stone summer swift taylor turner victor wells west white will winter wise wood
  woods young
`;

const ordinary: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** True for a word that a text of a workshop may use without meaning a person, in any case. */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word.toLowerCase());
}
