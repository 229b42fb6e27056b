import type { statementTexts as english } from '../statement-texts.ts';

/** What must be shown for each level of each area. */
export const statementTexts: typeof english = {
  'training.1':
    'Une commande ou un pipeline réentraîne à partir de code et de données versionnés, et redonne le même modèle.',
  'training.2': 'L’entraînement s’exécute en intégration continue à chaque modification, et il est tracé.',
  'training.3': 'L’entraînement se lance seul, sur dérive ou à date fixe, derrière des verrous.',
  'deployment.1': 'Un modèle empaqueté est mis en service à la main, selon une procédure écrite.',
  'deployment.2': 'Un modèle qui passe la validation est déployé automatiquement.',
  'deployment.3': 'Les mises en service sont progressives et se généralisent sans intervention dans le cas normal.',
  'testing.1': 'Un test sur données réservées compare au modèle en service et à une référence simple.',
  'testing.2': 'Des tests automatisés des données, du modèle et de l’intégration peuvent bloquer une version.',
  'testing.3': 'Des tests A/B ou champion contre challenger tournent en permanence.',
  'monitoring.1': 'La latence, les erreurs et le volume sont suivis.',
  'monitoring.2': 'La dérive, la performance et un indicateur métier sont suivis, avec alertes.',
  'monitoring.3': 'Ce qui est détecté déclenche automatiquement une action.',
  'retraining.1': 'Les modèles sont réentraînés à la main à intervalle connu.',
  'retraining.2': 'Le réentraînement est un pipeline planifié qui valide son résultat.',
  'retraining.3': 'La dérive ou la dégradation déclenche le réentraînement.',
  'rollback.1': 'La version précédente peut être rétablie à la main.',
  'rollback.2': 'Un clic suffit pour revenir en arrière, et un déploiement canari précède.',
  'rollback.3': 'Le système se répare seul : retour arrière ou bascule sans intervention.',
  'features.1': 'Les variables sont définies dans du code versionné.',
  'features.2': 'Les variables sont partagées, et l’écart entre entraînement et usage est contrôlé.',
  'features.3': 'Les contrôles de qualité des données et les reprises d’historique sont automatiques.',
  'governance.1': 'Une liste recense chaque modèle en production, avec son responsable et sa fiche de modèle.',
  'governance.2': 'Un registre contient la traçabilité et les approbations exigées par chaque niveau de risque.',
  'governance.3': 'Les contrôles de conformité sont automatiques et la piste d’audit est complète.',
};
