// Glossary, one French word for one thing:
// use case cas d’usage · idea idée · workshop atelier · workspace espace de travail · deck présentation · room (people) groupe
// score of a criterion note · suitability adéquation, score d’adéquation · recommendation recommandation · verdict verdict
// machine learning apprentissage automatique, short ML · rules règles · simplest approach approche la plus simple
// doing nothing statu quo · good enough niveau suffisant · accuracy exactitude · baseline référence · break-even seuil de rentabilité
// NPV VAN · discount rate taux d’actualisation · payback délai de récupération · IRR TRI · build développement · upkeep maintenance
// range fourchette · draw tirage · assumption hypothèse · risk tier niveau de risque · control contrôle · duty obligation
// review revue · release mise en service · EU AI Act règlement IA de l’UE · GDPR RGPD · maturity level niveau de maturité
// area domaine · component composante · practice pratique · statement énoncé · claimed déclaré · evidenced prouvé · target cible
// pattern orientation · pitfall écueil · takeaway enseignement · finding constat · waiver dérogation · dissent désaccord
// settle arrêter · contested contesté · gate verrou · threshold seuil · anchor repère · owner responsable · enabler socle
// card carte · note (sticky) mémo · note (remark) remarque · tag mot-clé · label (data) étiquette · feature variable
// drift dérive · retraining réentraînement · serving mise en service, usage · fallback repli · rollback retour arrière
// model card fiche de modèle · canvas canevas · lens vue · bookmark signet · steps: cadrage, collecte, notation, valeur,
// gouvernance, maturité, décision, présentation
