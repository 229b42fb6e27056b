import type { maturityRuleTexts as english } from '../../en/finding-rules/maturity-rules.ts';

/** Rules about levels and practices, in words. */
export const maturityRuleTexts: typeof english = {
  'target-below-need': {
    name: 'Cible inférieure au besoin',
    why: 'Ce qui est exploité sous le niveau requis devient une dette.',
    fix: 'Relevez la cible, ou changez ce qui appelle le niveau supérieur.',
  },
  'interval-unclear': {
    name: 'Intervalle de déploiement illisible',
    why: 'La fréquence de déploiement décide du niveau requis.',
    fix: 'Donnez-le sous la forme P14D, PT1H ou continuous.',
  },
  'own-level-without-evidence': {
    name: 'Niveau d’un cas d’usage seulement déclaré',
    why: 'Seul compte ce que l’on peut montrer.',
    fix: 'Dites ce qui le prouve : un lien, un document, un nom et une date.',
  },
  'level-without-evidence': {
    name: 'Niveau seulement déclaré',
    why: 'Seul compte ce que l’on peut montrer ; le reste est un espoir.',
    fix: 'Dites ce qui le prouve, ou répondez non.',
  },
  'level-3-without-drift': {
    name: 'Niveau 3 sans suivi de la dérive',
    why: 'Ce qui agit seul sur la dérive doit d’abord pouvoir la voir.',
    fix: 'Prouvez que la dérive est suivie, ou retirez la déclaration.',
  },
  'frequency-contradicts': {
    name: 'Déploiements incohérents avec le niveau',
    why: 'La fréquence des déploiements montre leur degré d’automatisation.',
    fix: 'Vérifiez l’intervalle et les preuves.',
  },
  'practice-without-evidence': {
    name: 'Pratique sans preuve',
    why: 'Un standard que personne ne peut montrer est l’habitude de quelques-uns.',
    fix: 'Ajoutez la preuve que demande la pratique, ou abaissez la note.',
  },
  'practice-contradicts-area': {
    name: 'Pratique et maturité divergentes',
    why: 'Les deux décrivent la même chose et devraient concorder.',
    fix: 'Réexaminez les deux, preuves en main.',
  },
  'unknown-ids': {
    name: 'Réponses à des questions inconnues',
    why: 'Rien n’est perdu, mais ce que la méthode ne connaît pas ne compte pas.',
    fix: 'Ouvrez le fichier avec la méthode qui a servi à le créer.',
  },
};
