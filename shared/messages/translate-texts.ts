import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import { shippedTexts } from '#shared/framework/texts/shipped-texts.ts';

/** Walks three texts of one shape; what `written` says in the shipped words is said in the other language. */
function translate<Texts>(written: Texts, shipped: Texts, translated: Texts): Texts {
  if (typeof written !== 'object' || written === null) return written === shipped ? translated : written;
  const keys = Object.keys(written) as (keyof Texts)[];
  const told = Array.isArray(written) ? [...written] : { ...written };
  return keys.reduce(
    (texts, key) => Object.assign(texts, { [key]: translate(written[key], shipped[key], translated[key]) }),
    told as Texts & object,
  );
}

/**
 * The words of a pack as they are shown in another language: those that it took over from the shipped method as
 * `translated` has them, those that were edited as they were written.
 */
export function translateTexts(written: PackTexts, translated: PackTexts): PackTexts {
  return translated === shippedTexts ? written : translate(written, shippedTexts, translated);
}
