import type { governance as english } from '../en/governance.ts';
import type { Format } from '../format.ts';
import { inSentence } from './in-sentence.ts';

/** The words of the Risk tab beyond its questions: release, law with its days, and fairness. */
export function governance(format: Format): ReturnType<typeof english> {
  const { number, date, percent, plural } = format;
  return {
    whyTier: 'Pourquoi ce niveau de risque ?',
    release: {
      gated: (done, required) =>
        done >= required
          ? 'La mise en service est possible : chaque contrôle est fait.'
          : `Pas encore de mise en service : ${number(done)} contrôles sur ${number(required)} sont faits, et ce niveau les exige tous.`,
      open: (done, required) =>
        `${number(done)} contrôles sur ${number(required)} sont faits. Ce niveau permet la mise en service avec des contrôles ouverts.`,
      coverage: (share) => `${percent(share)} couverts`,
    },
    review: {
      next: (day) => `Prochaine revue le ${date(day)}.`,
      nextAudit: (day) => `Prochain audit externe le ${date(day)}.`,
      overdue: (day) => `La revue était due le ${date(day)}.`,
      unset: 'Aucune date n’est fixée à partir de laquelle comptent les revues.',
    },
    law: {
      title: 'Droit et normes',
      classOf: (text) => `Règlement IA de l’UE : ${inSentence(text)}.`,
      classOpen: 'Règlement IA de l’UE : non précisé. Dites s’il est utilisé dans l’UE.',
      applies: (day, left) =>
        left > 0
          ? `Les obligations s’appliquent à partir du ${date(day)}, dans ${plural(left, { one: 'un jour', other: `${number(left)} jours` })}.`
          : `Les obligations s’appliquent depuis le ${date(day)}.`,
      duties: 'Obligations d’un système à haut risque',
      duty: (text, article) => `${text} (article ${number(article)})`,
      transparency: 'Obligations de transparence (article 50)',
      suggested: (points) => `Les réponses suggèrent : ${format.list(points)}.`,
      product: 'Produit relevant de l’annexe I',
      noProduct: 'aucun ou non précisé',
      limited: 'Pour ce type de produit, seuls quelques articles du règlement s’appliquent (annexe I, section B).',
      excepted: {
        '5b': 'Il détecte seulement la fraude financière, que le 5(b) exclut',
        '5c': 'Il ne concerne ni l’assurance vie ni l’assurance santé, seules visées au 5(c)',
      },
      condition: 'Motif de l’exemption de l’article 6(3)',
      noCondition: 'aucun',
      exemption: {
        possible:
          'L’exemption de l’article 6(3) est possible. Elle doit être documentée et enregistrée ; d’ici là, il compte comme à haut risque.',
        holds: 'L’exemption de l’article 6(3) est documentée, il ne compte donc pas comme à haut risque.',
        profiling: 'L’exemption de l’article 6(3) n’est jamais ouverte à un système qui profile des personnes.',
        lacking:
          'Pour l’exemption de l’article 6(3), une personne doit décider de chaque cas, ou la tâche être étroite (question 14).',
      },
      overlays: 'Ce qui peut s’appliquer en plus',
      inUs: 'Utilisé aux États-Unis',
      isBank: 'Utilisé par une banque',
      isEmployment: 'Décide en matière d’emploi : recrutement, promotion, licenciement',
      inColorado: 'Décide de personnes au Colorado',
      calendar: 'Calendrier du règlement IA de l’UE',
      past: 'en vigueur',
      left: (days) => plural(days, { one: 'dans un jour', other: `dans ${number(days)} jours` }),
      sources: 'Sources',
      risks: (names) => `Ce sont : ${names.join(' ; ')}.`,
    },
    fairness: {
      z: (z, isClear) =>
        isClear
          ? `Taux le plus bas contre le plus haut : z ${number(z, 2)}, plus que n’en explique le hasard.`
          : `Taux le plus bas contre le plus haut : z ${number(z, 2)}, ce que le hasard peut expliquer.`,
      fisher: (p) =>
        p < 0.001
          ? 'Test exact de Fisher, pour petits effectifs : p inférieur à 0,001.'
          : `Test exact de Fisher, pour petits effectifs : p ${number(p, 3)}.`,
      screening: 'Une valeur indicative, non une conclusion juridique.',
    },
  };
}
