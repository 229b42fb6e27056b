import type { logisticsArchetypeTexts as english } from '../../en/archetypes/logistics-archetype-texts.ts';

export const logisticsArchetypeTexts: typeof english = {
  'route-optimization': {
    name: 'Optimisation des tournées',
    baseline: 'Un solveur de tournées avec créneaux horaires',
    metric: 'Kilomètres et arrêts en retard face au répartiteur',
    why: 'Le problème est d’optimisation : l’apprentissage aide à estimer les temps de trajet et d’arrêt.',
    risk: 'Il planifie des tournées ; les chauffeurs décident sur la route.',
    data: 'Adresses, créneaux et temps d’arrêt réels.',
    caution: 'Les chauffeurs connaissent un portail que la carte ignore.',
  },
  'arrival-time': {
    name: 'Prévision des heures d’arrivée',
    baseline: 'Temps moyen par axe et par heure',
    metric: 'Part des arrivées dans le créneau promis',
    why: 'Trafic, météo et manutention interagissent, et chaque trajet donne une étiquette.',
    risk: 'Une heure erronée agace et nuit rarement.',
    data: 'Des horodatages de même sens sur chaque site.',
    caution: 'La moyenne n’est pas une promesse : donnez une fourchette.',
  },
  'autonomous-vehicles': {
    name: 'Véhicules et systèmes autonomes',
    baseline: 'Un conducteur assisté',
    metric: 'Kilomètres entre interventions, par route et par météo',
    why: 'La route ne s’écrit pas en règles, et chaque seconde décide.',
    risk: 'Il se déplace dans un trafic où une erreur peut tuer.',
    data: 'Des scènes dangereuses rares.',
    caution: 'Ce qui reste après 99 % est le travail.',
  },
  'warehouse-slotting': {
    name: 'Implantation en entrepôt',
    baseline: 'Les articles à forte rotation près de la porte, par analyse ABC',
    metric: 'Pas par ligne de préparation',
    why: 'L’analyse ABC obtient l’essentiel du gain.',
    risk: 'Il déplace des marchandises.',
    data: 'Préparations par article et emplacement.',
    caution: 'Déplacer les marchandises coûte plus que ne dit le plan.',
  },
  'supplier-risk': {
    name: 'Risque fournisseur et chaîne d’approvisionnement',
    baseline: 'La liste de contrôle d’un acheteur, avec alertes de presse',
    metric: 'Ruptures connues une semaine plus tôt',
    why: 'Les défaillances sont rares, et les acheteurs connaissent la plupart des fournisseurs.',
    risk: 'Il informe les acheteurs.',
    data: 'Trop peu de défaillances pour apprendre.',
    caution: 'Un score masque ce que l’acheteur doit demander.',
  },
};
