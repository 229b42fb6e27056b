import type { governanceRuleTexts as english } from '../../en/finding-rules/governance-rules.ts';

const ofRisk = {
  prohibited: {
    name: 'Pratique interdite parmi les cas d’usage',
    why: 'Une pratique interdite ne peut être développée, quoi qu’elle rapporte.',
    fix: 'Retirez-la du plan, ou répondez non à la question 1 et notez pourquoi.',
  },
  'tier-lowered': {
    name: 'Niveau de risque abaissé sans trace',
    why: 'Un niveau plus bas allège les obligations : il doit être clair qui l’a décidé, quand et pourquoi.',
    fix: 'Ajoutez le motif, le nom et la date, ou revenez au niveau calculé.',
  },
  'manual-target': {
    name: 'Risque élevé, cible manuelle',
    why: 'Un modèle à risque élevé exploité à la main et non suivi échoue sans qu’on le voie.',
    fix: 'Portez la cible au niveau 2 ou plus, ou expliquez ce qui en tient lieu.',
  },
  'no-owner': {
    name: 'Risque élevé sans responsable',
    why: 'Contrôles et revues n’ont lieu que si une personne en répond.',
    fix: 'Nommez la personne qui en répond.',
  },
  'control-gap': {
    name: 'Contrôles ouverts',
    why: 'Aux niveaux élevé et critique, chaque contrôle doit être fait avant la mise en service.',
    fix: 'Donnez à chaque contrôle ouvert une personne et une date, et marquez ce qui est fait.',
  },
  'control-left-out': {
    name: 'Contrôle écarté sans mot',
    why: 'Un auditeur demande d’abord ce qui a été omis.',
    fix: 'Notez au contrôle pourquoi il ne s’applique pas, ou rouvrez-le.',
  },
  'tier-open': {
    name: 'Apprentissage automatique, questions de risque ouvertes',
    why: 'Une question ouverte peut encore relever le niveau, et avec lui ce qu’il faut faire et payer.',
    fix: 'Répondez aux questions ouvertes.',
  },
  'review-unset': {
    name: 'Revues non planifiées',
    why: 'Une revue sans date n’a pas lieu.',
    fix: 'Fixez le jour à partir duquel comptent les revues, ou le premier jour du plan.',
  },
  'retraining-without-approval': {
    name: 'Changement automatique sans approbation',
    why: 'Un modèle qui décide de personnes ne doit pas changer sans l’accord d’une personne.',
    fix: 'Consignez une étape d’approbation, ou visez le niveau 2.',
  },
  'oversight-contradicts': {
    name: 'Automatique et décidé par une personne',
    why: 'Qu’une personne décide ou non détermine les droits des personnes et les exemptions possibles.',
    fix: 'Changez la réponse à la question 7 ou à la question 14.',
  },
};

const ofLaw = {
  'eu-open': {
    name: 'Classe ouverte au titre du règlement IA de l’UE',
    why: 'En cas d’usage dans l’UE, obligations et dates découlent de la classe.',
    fix: 'Dites s’il est utilisé dans l’UE.',
  },
  'eu-high-low-tier': {
    name: 'Haut risque en droit, niveau de risque bas',
    why: 'Les contrôles d’un niveau plus bas ne couvrent pas ce qu’exige le droit.',
    fix: 'Relevez le niveau, ou réexaminez la classe.',
  },
  'eu-high-without-duties': {
    name: 'Haut risque en droit, obligations non planifiées',
    why: 'Documentation, journalisation et conformité prennent des mois et ne s’ajoutent pas à la fin.',
    fix: 'Nommez une personne et une date pour la conformité réglementaire.',
  },
  'exemption-impossible': {
    name: 'Exemption qui ne peut valoir',
    why: 'Une exemption qui ne vaut pas laisse toutes les obligations non remplies.',
    fix: 'Retirez l’exemption, ou corrigez les réponses sur le profilage et sur qui décide.',
  },
  'annex-point-open': {
    name: 'Point de l’annexe III non choisi',
    why: 'Ce qui n’est pas choisi compte comme risque minimal, et les obligations d’un système à haut risque passent inaperçues.',
    fix: 'Choisissez le point, ou dérogez en disant pourquoi aucun ne convient.',
  },
  'annex-point-excepted': {
    name: 'Classé sous un point qui l’exclut',
    why: 'La détection de la fraude est exclue du 5(b), et l’assurance autre que vie et santé du 5(c).',
    fix: 'Choisissez le point qui convient, ou aucun, ou corrigez la réponse à la question 5.',
  },
  'no-fairness-groups': {
    name: 'Pas de groupes pour tester l’équité',
    why: 'L’équité ne se teste qu’entre des groupes nommés au préalable.',
    fix: 'Nommez les groupes, avec des effectifs dès qu’il y en a.',
  },
  'fairness-adverse': {
    name: 'Un groupe sous les quatre cinquièmes',
    why: 'Un taux inférieur aux quatre cinquièmes du plus élevé est le signe habituel d’un impact disparate.',
    fix: 'Cherchez la cause, notez ce qui est fait, et mesurez à nouveau.',
  },
  'fairness-too-few': {
    name: 'Trop peu pour juger de l’équité',
    why: 'Avec de si petits effectifs, un ratio ne dit rien, ni pour ni contre.',
    fix: 'Attendez davantage de cas, ou regroupez des périodes.',
  },
  'fairness-impossible': {
    name: 'Plus de retenus que de candidats',
    why: 'Un taux supérieur à un montre qu’un effectif est faux.',
    fix: 'Corrigez les effectifs.',
  },
  'fairness-done-without-groups': {
    name: 'Équité faite, rien à montrer',
    why: 'Un test sans chiffres ne peut être vérifié par personne.',
    fix: 'Ajoutez les groupes et leurs effectifs, ou rouvrez le contrôle.',
  },
};

const ofDays = {
  'review-overdue': {
    name: 'Revue en retard',
    why: 'Un niveau de risque sans ses revues n’est qu’un mot.',
    fix: 'Tenez la revue, et fixez le jour à partir duquel compte la suivante.',
  },
  'audit-overdue': {
    name: 'Audit en retard',
    why: 'L’audit externe annuel est le fondement d’un niveau de risque élevé.',
    fix: 'Commandez l’audit, et fixez le jour à partir duquel compte le suivant.',
  },
  'control-overdue': {
    name: 'Contrôle en retard',
    why: 'Sans tous les contrôles faits, pas de mise en service.',
    fix: 'Faites-le, ou donnez-lui une nouvelle date et une remarque.',
  },
  'step-overdue': {
    name: 'Prochaine étape en retard',
    why: 'Ce qui glisse en silence glisse encore.',
    fix: 'Faites-la, ou donnez-lui une nouvelle date.',
  },
  'duties-apply': {
    name: 'Obligations en vigueur',
    why: 'À partir de cette date, il ne peut être exploité sans elles.',
    fix: 'Remplissez les obligations, ou mettez-le hors service.',
  },
};

/** Rules about tier, law, fairness and days, in words. */
export const governanceRuleTexts: typeof english = { ...ofRisk, ...ofLaw, ...ofDays };
