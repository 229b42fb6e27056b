import type * as english from '../../en/framework/regulation.ts';

export const disclaimer: string = 'Orientation pour un atelier, non un avis juridique.';

export const euClassTexts: typeof english.euClassTexts = {
  prohibited: 'Pratique interdite (article 5)',
  'high-annex-i': 'Haut risque : produit relevant de l’annexe I',
  'high-annex-iii': 'Haut risque : usage relevant de l’annexe III',
  transparency: 'Obligations de transparence (article 50)',
  minimal: 'Risque minimal',
  'out-of-eu': 'Hors de l’UE',
};

export const euDateTexts: typeof english.euDateTexts = {
  'prohibitions-literacy': 'Pratiques interdites ; mesures en faveur de la maîtrise de l’IA',
  'general-purpose-models': 'Obligations des modèles à usage général, gouvernance, la plupart des sanctions',
  'general-application': 'Application générale, obligations de transparence de l’article 50 comprises',
  'new-prohibitions-marking':
    'Deux nouvelles interdictions (contenus intimes sans consentement, contenus pédopornographiques) ; marquage lisible par machine pour les systèmes génératifs antérieurs',
  'older-general-purpose-models': 'Modèles à usage général mis sur le marché avant août 2025 ; bacs à sable nationaux',
  'annex-iii': 'Obligations à haut risque pour les usages de l’annexe III (auparavant 2 août 2026)',
  'annex-i': 'Obligations à haut risque pour les produits de l’annexe I (auparavant 2 août 2027)',
  'public-authorities': 'Systèmes à haut risque déjà utilisés par des autorités publiques',
};

export const prohibitedPracticeTexts: typeof english.prohibitedPracticeTexts = {
  manipulation: 'Techniques manipulatrices ou subliminales qui causent un préjudice',
  'exploiting-vulnerability': 'Exploitation de la vulnérabilité de personnes',
  'intimate-material': 'Contenus intimes sans consentement',
  'child-abuse-material': 'Contenus pédopornographiques',
  'social-scoring': 'Notation sociale',
  'crime-prediction': 'Prédiction qu’une personne commettra une infraction, sur la seule base du profilage',
  'face-scraping': 'Collecte non ciblée d’images de visages',
  'emotion-at-work':
    'Reconnaissance des émotions au travail ou dans l’enseignement, sauf raisons médicales ou de sécurité',
  'sensitive-biometrics': 'Catégorisation biométrique des personnes selon des caractéristiques sensibles',
  'remote-identification':
    'Identification biométrique à distance en temps réel à des fins répressives, à d’étroites exceptions près',
};

export const annexIProductTexts: typeof english.annexIProductTexts = {
  toys: 'Jouets',
  'recreational-craft': 'Bateaux de plaisance',
  lifts: 'Ascenseurs',
  'explosive-atmospheres': 'Appareils pour atmosphères explosibles',
  'radio-equipment': 'Équipements radioélectriques',
  'pressure-equipment': 'Équipements sous pression',
  cableways: 'Installations à câbles',
  'protective-equipment': 'Équipements de protection individuelle',
  'gas-appliances': 'Appareils à gaz',
  'medical-devices': 'Dispositifs médicaux',
  'in-vitro-diagnostics': 'Diagnostic in vitro',
  aviation: 'Aviation',
  vehicles: 'Véhicules',
  marine: 'Équipements marins',
  rail: 'Ferroviaire',
  machinery: 'Machines',
};

export const annexIIIPointTexts: typeof english.annexIIIPointTexts = {
  '1': 'Biométrie',
  '2': 'Infrastructures critiques',
  '3': 'Éducation',
  '4': 'Emploi et gestion de la main-d’œuvre',
  '5a': 'Prestations publiques',
  '5b': 'Solvabilité des personnes (hors détection de la fraude financière)',
  '5c': 'Risque et tarification en assurance vie et santé',
  '5d': 'Appels d’urgence et triage',
  '6': 'Répression',
  '7': 'Migration, asile, frontières',
  '8': 'Justice et processus démocratiques',
};

export const article6ConditionTexts: typeof english.article6ConditionTexts = {
  'narrow-task': 'Il accomplit une tâche procédurale étroite',
  'improves-finished': 'Il améliore ce qu’une personne a achevé',
  'detects-deviation': 'Il détecte des écarts sans remplacer le jugement humain',
  preparatory: 'Il prépare ce qu’une personne évalue ensuite',
};

export const highRiskDutyTexts: typeof english.highRiskDutyTexts = {
  'risk-management': 'Gestion des risques',
  'data-governance': 'Gouvernance des données',
  'technical-documentation': 'Documentation technique',
  logging: 'Journalisation',
  instructions: 'Notice d’utilisation et transparence',
  'human-oversight': 'Contrôle humain',
  'accuracy-robustness': 'Exactitude, robustesse et cybersécurité',
  'quality-system': 'Système de gestion de la qualité',
  'deployer-duties': 'Obligations des déployeurs',
  'rights-assessment':
    'Analyse d’impact sur les droits fondamentaux, pour organismes publics, crédit, assurance vie et santé',
  conformity: 'Évaluation de la conformité',
  registration: 'Enregistrement',
  'post-market': 'Surveillance après commercialisation',
  'incident-reporting': 'Signalement des incidents',
};

export const transparencyDutyTexts: typeof english.transparencyDutyTexts = {
  'tell-people': 'Informer les personnes qu’elles dialoguent avec une IA (fournisseur)',
  'mark-output': 'Marquer les contenus synthétiques de façon lisible par machine (fournisseur)',
  'inform-exposed':
    'Informer les personnes exposées à la reconnaissance des émotions ou à la catégorisation biométrique (déployeur)',
  'disclose-fakes': 'Signaler les hypertrucages et les textes d’IA sur des sujets d’intérêt public (déployeur)',
};

export const otherFrameworkTexts: typeof english.otherFrameworkTexts = {
  'sr-26-2': {
    name: 'SR 26-2 (2026)',
    note: 'Succède à SR 11-7, que nomme le cadre source ; remplacement le 17 avril 2026. Des principes, non contraignants, surtout pour les banques de plus de 30 milliards de dollars d’actifs ; niveaux selon la matérialité, c’est-à-dire exposition et finalité ; l’IA générative et agentique n’est pas couverte.',
  },
  'nist-ai-rmf': { name: 'NIST AI RMF 1.0', note: 'Facultatif : gouverner, cartographier, mesurer, gérer.' },
  'nist-ai-600-1': { name: 'NIST AI 600-1', note: 'Le profil pour l’IA générative nomme douze risques.' },
  'iso-42001': {
    name: 'ISO/IEC 42001:2023',
    note: 'Système de management de l’IA : 38 contrôles, neuf objectifs.',
  },
  'gdpr-22': {
    name: 'RGPD, article 22',
    note: 'Pas de décision purement automatisée à effet juridique ou comparable, sauf contrat, loi ou consentement explicite ; une personne intervient alors, écoute, et la décision peut être contestée.',
  },
  'four-fifths': {
    name: 'Ratio des quatre cinquièmes',
    note: 'Valeur indicative de l’impact disparate (29 CFR 1607.4(D)). L’application fédérale est en retrait depuis le 23 avril 2025 ; le Title VII, les lois des États et les actions privées n’ont pas changé.',
  },
  colorado: {
    name: 'Colorado SB 26-189',
    note: 'À compter du 1er janvier 2027 : information, explication des décisions défavorables sous 30 jours, rectification et réexamen par une personne.',
  },
};

export const nistFunctionTexts: typeof english.nistFunctionTexts = {
  govern: { name: 'Gouverner', shownBy: 'Niveaux de risque, responsables, rythme des revues, comité d’éthique' },
  map: { name: 'Cartographier', shownBy: 'Cadrage et données de chaque cas d’usage' },
  measure: { name: 'Mesurer', shownBy: 'Indicateurs de la fiche de modèle, tests de biais, dérive' },
  manage: { name: 'Gérer', shownBy: 'Feuille de route, retour arrière, procédures' },
};

export const generativeRiskTexts: typeof english.generativeRiskTexts = {
  cbrn: 'Informations chimiques, biologiques, radiologiques et nucléaires',
  confabulation: 'Confabulation',
  'dangerous-content': 'Contenus dangereux, violents ou haineux',
  'data-privacy': 'Protection des données personnelles',
  environment: 'Impact environnemental',
  'harmful-bias': 'Biais préjudiciables et homogénéisation',
  'human-configuration': 'Collaboration entre personnes et IA',
  'information-integrity': 'Intégrité de l’information',
  'information-security': 'Sécurité de l’information',
  'intellectual-property': 'Propriété intellectuelle',
  'obscene-content': 'Contenus obscènes, dégradants ou abusifs',
  'value-chain': 'Chaîne de valeur et intégration de composants',
};

export const isoObjectiveTexts: typeof english.isoObjectiveTexts = {
  'A.2': 'Politiques',
  'A.3': 'Organisation interne',
  'A.4': 'Ressources',
  'A.5': 'Analyse d’impact',
  'A.6': 'Cycle de vie',
  'A.7': 'Données',
  'A.8': 'Information des parties intéressées',
  'A.9': 'Utilisation',
  'A.10': 'Tiers',
};
