const number = String.raw`\d+(?:[.,'’ \u00A0\u2009\u202F]\d{3})*(?:[.,]\d+)?`;
const scaleWord = String.raw`[kKbBtT]|[mM]{1,2}|[mMbBtT]n|M[iI][oO]\.?|M[rR][dD]\.?|mio\.?|mrd\.?|[Tt]sd\.?|[Hh]undred|[Tt]housand|[MmBb]illions?|[Tt]rillions?|[Ll]akhs?|[Cc]rores?`;
const amount = String.raw`${number}(?:[\s-]*(?:${scaleWord})(?!\p{L})){0,2}`;
const range = String.raw`${amount}(?:\s*(?:\p{Pd}|to)\s*(?:\p{Sc}\s*)?${amount})?`;
const names = String.raw`(?:US[\s-]?)?(?:dollars?|euros?|pounds?|sterling|francs?|franken|yen|yuan|renminbi|rupees?|kronor|kroner|zloty|cents?|bucks?|quid)`;
const count =
  'half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|few|several|tens|hundreds?|thousands?|millions?|billions?';
const spoken = String.raw`(?:an?\s+)?(?:${count})[\s-]+(?:(?:${count}|of|and|an?)[\s-]+)*`;
const codes =
  'USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|BRL|MXN|ZAR|SGD|HKD|KRW|AED|SAR|ILS|TRY';

/** Puts `neutral` in place of every amount of money: `$7700`, `8000 EUR`, `3 million dollars`, `€ 5k`, `20–30 k€`, `2m`. */
export function createAmountRedactor(currency: string, neutral: string): (text: string) => string {
  const begin = String.raw`(?<![\p{L}\p{N}])[-−]?`;
  const sign = String.raw`(?:${begin}(?:US|AU?|CA?|NZ|HK|S|R)\s?|(?<![\p{L}\p{N}])[-−])?\p{Sc}`;
  const code = `(?:${codes}|${currency.toUpperCase()})`;
  // A code in small letters may be a word (“try 3 models”): only after a number, and only those that are none.
  const matchers = [
    new RegExp(String.raw`${sign}\s*[-−]?${range}(?:\s*${code}(?!\p{L}))?`, 'gu'),
    new RegExp(String.raw`${begin}${code}\s*[-−]?${range}(?!\p{L})`, 'gu'),
    new RegExp(String.raw`${begin}${range}\s*(?:\p{Sc}|${code}(?!\p{L}))`, 'gu'),
    new RegExp(String.raw`${begin}${range}[\s-]*(?:${names}|usd|eur|gbp|chf)(?!\p{L})`, 'giu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${spoken}${names}(?!\p{L})`, 'giu'),
    // The way in which the app's own fields take money; what else is written so is better hidden than told.
    new RegExp(String.raw`${begin}${number}(?:[kKmMbB]|[mMbB]n)(?![\p{L}\p{N}])`, 'gu'),
  ];
  return (text) => matchers.reduce((left, matcher) => left.replace(matcher, neutral), text);
}
