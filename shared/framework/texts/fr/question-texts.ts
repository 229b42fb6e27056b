import type { questionTexts as english } from '../question-texts.ts';

/** The fourteen questions in words; `short` names what a yes means, after « il » for the use case. */
export const questionTexts: typeof english = {
  q1: {
    question: 'Pourrait-il relever d’une pratique interdite ?',
    short: 'relève peut-être d’une pratique interdite',
  },
  q2: {
    question:
      'Un résultat erroné peut-il nuire directement à la vie, à la santé ou à la sécurité physique, ou s’agit-il d’un élément d’un produit médical ou de sécurité réglementé ?',
    short: 'peut nuire à la vie, à la santé ou à la sécurité',
  },
  q3: {
    question:
      'Est-il utilisé par la police, les tribunaux, pour des peines, des libérations conditionnelles, aux frontières ou pour l’asile ?',
    short: 'est utilisé par la justice, la police ou aux frontières',
  },
  q4: {
    question: 'Pilote-t-il un dispositif physique, ou agit-il là où personne ne peut l’arrêter à temps ?',
    short: 'agit là où personne ne peut l’arrêter à temps',
  },
  q5: {
    question:
      'Influe-t-il sur l’accès au crédit, à l’assurance, à l’emploi, à l’éducation, au logement, aux prestations ou aux services essentiels ?',
    short: 'influe sur l’accès au crédit, à l’emploi ou aux services essentiels',
  },
  q6: {
    question: 'Identifie-t-il ou classe-t-il des personnes par biométrie, ou déduit-il leurs émotions ?',
    short: 'recourt à la biométrie ou déduit des émotions',
  },
  q7: {
    question:
      'La décision est-elle entièrement automatique, avec un effet juridique ou de gravité comparable sur une personne ?',
    short: 'décide automatiquement avec un effet grave sur des personnes',
  },
  q8: {
    question:
      'Peut-il bloquer, accuser ou faire enquêter sur une personne ou un compte, pour fraude, abus ou non-conformité ?',
    short: 'peut bloquer, accuser ou faire enquêter sur des personnes',
  },
  q9: {
    question:
      'Fixe-t-il des prix ou des offres, ou sélectionne-t-il ou regroupe-t-il des personnes identifiables à des fins de marketing ?',
    short: 'fixe des prix ou cible des personnes',
  },
  q10: {
    question:
      'Un résultat erroné coûterait-il plus que le seuil de matérialité, ou alimente-t-il un rapport réglementaire important ?',
    short: 'a un enjeu financier ou déclaratif important',
  },
  q11: {
    question:
      'Concerne-t-il surtout des enfants, des patients, des salariés ou d’autres personnes vulnérables, ou utilise-t-il des catégories particulières de données ?',
    short: 'touche des personnes vulnérables ou utilise des catégories particulières de données',
  },
  q12: {
    question: 'Ses erreurs sont-elles difficiles à remarquer ou à réparer ?',
    short: 'commet des erreurs difficiles à remarquer ou à réparer',
  },
  q13: {
    question: 'Dialogue-t-il avec des personnes, ou produit-il du texte, des images, du son ou de la vidéo ?',
    short: 'dialogue avec des personnes ou génère du contenu',
  },
  q14: {
    question:
      'Une personne compétente décide-t-elle de chaque cas en pouvant passer outre, ou s’agit-il d’une tâche étroite ou préparatoire sans profilage ?',
    short: 'laisse chaque décision à une personne compétente',
  },
};
