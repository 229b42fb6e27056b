/** Numbers, money and dates as people read them in one language. */
export type Format = {
  readonly locale: string;
  /** `1,234.5`; at most `digits` decimals (default 0), U+2212 as minus. */
  readonly number: (value: number, digits?: number) => string;
  /** A share 0 to 1 as `74 %` with a no-break space. */
  readonly percent: (share: number, digits?: number) => string;
  /** `$6.6 M`, `$642 K`, `$20,000` below 100,000; `6,6 Mio. $` in German. */
  readonly money: (amount: number) => string;
  /** Every digit: `$1,980,000`. */
  readonly moneyExact: (amount: number) => string;
  /** Money for one of many: with cents below 100, `$2.76`, else every digit. */
  readonly moneyPerUnit: (amount: number) => string;
  /** `23 November 2026` from a day or an instant. */
  readonly date: (isoDate: string) => string;
  /** `23 Nov`. */
  readonly dayMonth: (isoDate: string) => string;
  /** `14:02` in the reader's time zone. */
  readonly time: (isoInstant: string) => string;
  /** `Value: 3`, a name and what is said of it; French puts a no-break space before the colon. */
  readonly labeled: (name: string, text: string) => string;
  /** `a; b; c`, for items that may hold commas themselves. */
  readonly series: (items: readonly string[]) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** A name as it stands inside a sentence: with a small letter where the language writes nouns small and it is no abbreviation. */
  readonly inSentence: (name: string) => string;
  /** Picks the form for `count`: `plural(3, { one: 'card', other: 'cards' })`. */
  readonly plural: (
    count: number,
    forms: Readonly<{ one: string; other: string; few?: string; many?: string }>,
  ) => string;
};

const noBreakSpace = '\u00A0';
const narrowNoBreakSpace = '\u202F';

/** The true minus, and the no-break space that every typeface has for the narrow one that French groups digits with. */
function toPrintedNumber(text: string): string {
  return text
    .replace(/^-|(?<=[^\d])-(?=\d)/g, '\u2212')
    .replace('-$', '\u2212$')
    .replaceAll('\u202F', noBreakSpace);
}

function findTag(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-US';
  } catch {
    // A tag that is not even well-formed is one more that is not known.
    return 'en-US';
  }
}

/** The format of `locale` (a BCP 47 tag) with money in `currency` (ISO 4217). Unknown locales fall back to en-US. */
export function createFormat(locale = 'en-US', currency = 'USD'): Format {
  const tag = findTag(locale);
  const isEnglish = tag.startsWith('en');
  const isFrench = tag.startsWith('fr');
  // To make one takes far longer than to use it, and a card says six numbers.
  const decimals = new Map<number, Intl.NumberFormat>();
  const decimal = (digits: number) => {
    const known = decimals.get(digits);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(tag, { maximumFractionDigits: digits, signDisplay: 'negative' });
    decimals.set(digits, made);
    return made;
  };
  const currencyOf = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: 'negative',
      ...options,
    });
  const compact = currencyOf({ notation: 'compact', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const thousands = currencyOf({ notation: 'compact', maximumFractionDigits: 0 });
  const exact = currencyOf({ maximumFractionDigits: 0 });
  const cents = currencyOf({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const zone = { timeZone: 'UTC' } as const;
  const dates = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...zone,
  });
  const dayMonths = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : tag, { day: 'numeric', month: 'short', ...zone });
  const times = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : tag, { hour: '2-digit', minute: '2-digit' });
  const spaced = (text: string) => (isEnglish ? text.replace(/(\d)([KMBT])$/, `$1${noBreakSpace}$2`) : text);
  /** French counts the first of a month: `1er avril`. */
  const ordinal = (text: string) => (isFrench ? text.replace(/^1(?=\s)/, '1er') : text);
  const parse = (iso: string) => Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return {
    locale: tag,
    number: (value, digits = 0) => toPrintedNumber(decimal(digits).format(value)),
    percent: (share, digits = 0) => `${toPrintedNumber(decimal(digits).format(share * 100))}${noBreakSpace}%`,
    money: (amount) =>
      toPrintedNumber(
        spaced((Math.abs(amount) >= 999_500 ? compact : Math.abs(amount) >= 99_950 ? thousands : exact).format(amount)),
      ),
    moneyExact: (amount) => toPrintedNumber(exact.format(amount)),
    moneyPerUnit: (amount) =>
      toPrintedNumber((Math.abs(amount) < 100 && !Number.isInteger(amount) ? cents : exact).format(amount)),
    date: (iso) => ordinal(dates.format(parse(iso))),
    dayMonth: (iso) => ordinal(dayMonths.format(parse(iso))),
    time: (iso) => times.format(parse(iso)),
    labeled: (name, text) => `${name}${isFrench ? noBreakSpace : ''}: ${text}`,
    series: (items) => items.join(isFrench ? `${narrowNoBreakSpace}; ` : '; '),
    list: (items) => lists.format(items),
    inSentence: (name) =>
      tag.startsWith('de') ? name : name.replace(/^\p{Lu}(?=\p{Ll}|’|$)/u, (letter) => letter.toLowerCase()),
    plural: (count, forms) => forms[plurals.select(count) as 'one' | 'other' | 'few' | 'many'] ?? forms.other,
  };
}
