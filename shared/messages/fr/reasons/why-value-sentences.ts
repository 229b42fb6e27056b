import type { WhyValueReasons } from '#shared/analysis/reasons/why-value-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

const names = { simplest: 'L’approche la plus simple', ml: 'L’apprentissage automatique' };
const ofNames = { simplest: 'de l’approche la plus simple', ml: 'de l’apprentissage automatique' };
const outcomes = {
  simplest: 'l’approche la plus simple',
  ml: 'l’apprentissage automatique',
  increment: 'choisir l’apprentissage automatique plutôt que l’approche la plus simple',
};

export function whyValueSentences(w: Words): SentencesOf<WhyValueReasons> {
  const used = (adoption: number) => (adoption === 1 ? '' : `, avec un usage dans ${w.share(adoption)} d’entre elles`);
  const years = (count: number) => `${w.number(count)} ${w.plural(count, { one: 'an', other: 'ans' })}`;
  return {
    'why.npv': ({ option, npv, years: horizon, rate }) =>
      `${names[option]} vaut ${w.money(npv)} par rapport au statu quo : bénéfice moins coût de chaque année sur ${years(horizon)}, chaque année à venir comptant ${w.share(rate)} de moins que la précédente.`,
    'why.increment': ({ npv, ml, simplest }) =>
      ml === null || simplest === null
        ? `L’apprentissage automatique vaut ${w.money(npv)} de plus que l’approche la plus simple.`
        : `L’apprentissage automatique vaut ${w.money(ml)} et l’approche la plus simple ${w.money(simplest)} : une différence de ${w.money(npv)}.`,
    'why.benefit-by-accuracy': ({ option, benefit, decisions, gain, worth, adoption }) =>
      `${names[option]} rapporte ${w.money(benefit)} par an : ${w.number(decisions)} décisions, dont ${w.number(100 * gain, 1)} de plus sur cent sont justes, chacune valant ${w.moneyPerUnit(worth)}${used(adoption)}.`,
    'why.benefit-by-matrix': ({ option, benefit, decisions, own, today, adoption }) =>
      `${names[option]} rapporte ${w.money(benefit)} par an : ${w.number(decisions)} décisions, chacune valant ${w.moneyPerUnit(own)} par ses succès et fausses alertes au lieu de ${w.moneyPerUnit(today)} aujourd’hui${used(adoption)}.`,
    'why.benefit-given': ({ option, benefit, adoption }) =>
      adoption === 1
        ? `Le groupe donne ${w.money(benefit)} par an comme bénéfice ${ofNames[option]}.`
        : `Le groupe donne un bénéfice ${ofNames[option]} qui revient à ${w.money(benefit)} par an, avec un usage dans ${w.share(adoption)} des décisions.`,
    'why.adoption': ({ adoption }) => `Le résultat est utilisé dans ${w.share(adoption)} des décisions.`,
    'why.first-year': ({ share }) =>
      share === 1
        ? 'La première année apporte tout le bénéfice.'
        : `La première année apporte ${w.share(share)} du bénéfice.`,
    'why.build': ({ option, build, oneOff }) =>
      oneOff === 0
        ? `Le développement ${ofNames[option]} coûte ${w.money(build)}.`
        : `Le développement ${ofNames[option]} coûte ${w.money(build)}, et données et étiquettes ${w.money(oneOff)} une fois.`,
    'why.upkeep-given': ({ option, upkeep }) =>
      `La maintenance ${ofNames[option]} coûte ${w.money(upkeep)} par an, comme indiqué.`,
    'why.upkeep-multiple': ({ option, upkeep, build, years: horizon, multiple }) => {
      if (multiple === 0) return `La maintenance ${ofNames[option]} est dite ne rien coûter.`;
      const times =
        Math.abs(multiple - 1) < 0.05
          ? 'une fois le coût de développement'
          : `${w.number(multiple, 1)} fois le coût de développement`;
      return `La maintenance ${ofNames[option]} coûte ${w.money(upkeep)} par an : ${times} de ${w.money(build)}, répartie sur ${years(horizon)}.`;
    },
    'why.horizon': ({ years: horizon }) => `Nous considérons ${years(horizon)}.`,
    'why.rate': ({ rate }) => `Un an plus tard, l’argent compte ${w.share(rate)} de moins.`,
    'why.range': ({ outcome, draws, seed, p10, p50, p90 }) =>
      `Sur ${w.number(draws)} tirages de toutes les fourchettes à la fois, ${outcomes[outcome]} vaut ${w.money(p50)} au milieu, un sur dix à ${w.money(p10)} ou moins et un sur dix à ${w.money(p90)} ou plus. Les tirages partent du nombre ${w.number(seed)}, ils sont donc identiques chaque fois.`,
  };
}
