const number = String.raw`\d+(?:[.,'’ \u00A0\u2009\u202F]\d{3})*(?:[.,]\d+)?`;
const scale = String.raw`(?:[\s-]*(?:k|m|mm|mn|mio\.?|mrd\.?|b|bn|t|tn|tsd\.?|hundred|thousand|million|billion|trillion|lakh|crore)s?(?!\p{L}))?`;
const amount = `${number}${scale}`;
const range = String.raw`${amount}(?:\s*(?:\p{Pd}|to|and)\s*(?:\p{Sc}\s*)?${amount})?`;
const names = String.raw`(?:US[\s-]?)?(?:dollars?|euros?|pounds?|sterling|francs?|franken|yen|yuan|renminbi|rupees?|kronor|kroner|zloty|cents?|bucks?|quid|grand)`;
const spoken = String.raw`(?:(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|few|several|tens|hundreds?|thousands?|millions?|billions?|of|and)[\s-]+)+`;
const codes =
  'USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|BRL|MXN|ZAR|SGD|HKD|KRW|AED|SAR|ILS|TRY';

/** Puts `neutral` in place of every amount of money: `$7700`, `8000 EUR`, `3 million dollars`, `€ 5k`, `20–30 k€`. */
export function createAmountRedactor(currency: string, neutral: string): (text: string) => string {
  const sign = String.raw`(?:[A-Z]{1,3})?\p{Sc}`;
  const minus = String.raw`(?:(?<![\p{L}\p{N}])[-−])?`;
  const code = `(?:${codes}|${currency.toUpperCase()})`;
  // A code in small letters may be a word (“try 3 models”), so only after a number, and only those that are none.
  const matchers = [
    new RegExp(String.raw`${minus}${sign}\s*[-−]?${range}(?:\s*${code}(?!\p{L}))?`, 'giu'),
    new RegExp(String.raw`${minus}(?<![\p{L}\p{N}])${range}\s*\p{Sc}`, 'giu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${code}\s*[-−]?${range.replaceAll('(?:k|m|', '(?:k|K|m|M|')}(?!\p{L})`, 'gu'),
    new RegExp(String.raw`${minus}(?<![\p{L}\p{N}])${range}[\s-]*(?:${names}|usd|eur|gbp|chf)(?!\p{L})`, 'giu'),
    new RegExp(String.raw`${minus}(?<![\p{L}\p{N}])${range.replaceAll('(?:k|m|', '(?:k|K|m|M|')}\s*${code}(?!\p{L})`, 'gu'),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${spoken}${names}(?!\p{L})`, 'giu'),
  ];
  return (text) => matchers.reduce((left, matcher) => left.replace(matcher, neutral), text);
}
