import type { deckReference as english } from '../../en/deck/reference.ts';
import type { Format } from '../../format.ts';

/** The pages that explain the others: method, sources, words and signs. */
export function deckReference(format: Format): ReturnType<typeof english> {
  return {
    method: (facts) => ({
      suitability: {
        heading: '1 Adéquation',
        text: `Cinq critères de 1 à 5, la médiane des votes ou la note arrêtée par le groupe ; le score est leur moyenne pondérée, de 0 à 100. À partir de ${format.number(facts.ml)} apprentissage automatique, à partir de ${format.number(facts.hybrid)} hybride, en dessous règles. Quatre verrous priment : interdiction, l’approche la plus simple est plus rentable, veto des données, les règles suffisent pour l’essentiel.`,
        defaults: `${facts.isEqual ? 'poids égaux' : 'les poids du pack'} ; seuils ${format.number(facts.hybrid)} et ${format.number(facts.ml)}`,
      },
      agreement: {
        heading: '2 Accord',
        text: `Accord : la moitié centrale des votes s’étend sur ${format.number(facts.group.agreedRange, 1)} au plus, et ${format.percent(facts.group.agreedShare)} sont à un point au plus de la médiane. Contesté : la moitié centrale s’étend sur ${format.number(facts.group.contestedRange, 1)} ou plus, ou le groupe se partage entre ${format.number(facts.group.contestedLow, 1)} et ${format.number(facts.group.contestedHigh, 1)}.`,
        defaults: 'les seuils d’accord',
      },
      value: {
        heading: '3 Valeur',
        text: `Valeur actuelle nette par rapport au statu quo sur ${format.number(facts.years)} ans à ${format.percent(facts.rate, 1)}, aux valeurs les plus probables. Un cas d’usage compte avec ce qui est recommandé pour lui ; l’apprentissage automatique doit aussi l’emporter sur l’approche la plus simple.`,
        defaults: `horizon et taux ; maintenance ${facts.upkeep.map((value) => format.number(value, 1)).join(' – ')} fois le développement`,
      },
      data: {
        heading: '4 Données et exploitation',
        text: 'Douze questions sur les données, avec pour réponse non, en partie ou oui. Exploitation : ce qui doit tenir en service, convenu avant tout développement. Ce que personne ne sait est indiqué comme inconnu, jamais comme nul.',
        defaults: 'les douze questions',
      },
      risk: {
        heading: '5 Niveau de risque',
        text: 'Quatorze questions ; le oui le plus grave décide, et des personnes vulnérables ou des erreurs difficiles à remarquer relèvent d’un cran les niveaux faible et moyen. Les contrôles s’ajoutent d’un niveau à l’autre.',
        defaults: `les questions ; important à partir de ${format.money(facts.materiality)} par an ; droit au ${format.date(facts.asOf)}`,
      },
      maturity: {
        heading: '6 Maturité',
        text: 'Huit domaines de trois énoncés. Un niveau compte si chaque énoncé jusqu’à lui est prouvé ; le domaine le plus faible donne le niveau. La cible découle de la fréquence de déploiement d’un modèle, de la vitesse de changement de son environnement et de son niveau de risque.',
        defaults: 'la façon dont découlent les cibles',
      },
      components: {
        heading: '7 Composantes',
        text: 'Sept composantes de quatre pratiques, d’absente à standard partout. Les points sont la moyenne des pratiques évaluées, en part du maximum.',
        defaults: `absente sous ${format.number(facts.bands.partial)} points, standard à partir de ${format.number(facts.bands.standard)}`,
      },
      file: { heading: '8 Ce document' },
    }),
    appDefault: 'Valeur par défaut de l’application :',
    packDefault: 'Valeur par défaut du pack :',
    packChanged: 'La méthode a été modifiée dans cet espace de travail.',
    fileFacts: (file) =>
      `Espace de travail ${file.id}, révision ${format.number(file.revision)}. Méthode ${file.pack} ${file.version}${file.hash === '' ? '' : `, empreinte ${file.hash}`}. Un même espace de travail imprime toujours la même présentation, à l’octet près.`,
    missingCharacters: (codes, more) =>
      `La police ne comporte pas ${format.plural(codes.length + more, { one: 'un caractère', other: 'certains caractères' })} de cet espace de travail, ${format.plural(codes.length + more, { one: 'imprimé', other: 'imprimés' })} sous forme de carré : ${codes.join(', ')}${more === 0 ? '' : ` et ${format.number(more)} ${format.plural(more, { one: 'autre', other: 'autres' })}`}.`,
    sources: {
      claim: 'Affirmation',
      origin: 'Origine',
      standing: 'Statut',
      standings: { contested: 'contesté', stated: 'cité', confirm: 'à confirmer', room: 'groupe' },
      framework: {
        claim: 'Niveaux de risque avec contrôles et rythme, niveaux de maturité 0 à 3, sept composantes, cinq critères',
        origin: 'Cadre source, « The Anatomy of a Machine Learning Strategy », Stratrix',
      },
      room: {
        claim: 'Notes, volumes, valeurs, coûts, exactitudes',
        origin: 'Saisis par les participants ; le responsable est nommé sur la page de chaque cas d’usage',
      },
      notes:
        '« Cité » : repris tel que le cadre source l’énonce. « À confirmer » : à faire confirmer par un juriste avant de s’y fier. « Groupe » : le jugement des participants.',
      euAct: (regulation, amended) => ({
        claim: 'Règlement IA de l’UE : classes et dates',
        origin: `Règlement ${regulation.replace('(EU)', '(UE)')}, modifié par ${amended.replace('(EU)', '(UE)')} ; des sources secondaires ont été lues, non le Journal officiel`,
      }),
    },
    glossary: {
      squares: 'Un carré : que développer',
      recommendations: {
        ml: 'utiliser l’apprentissage automatique',
        hybrid: 'des règles d’abord, apprentissage automatique sur le reste',
        rules: 'règles, statistiques ou automatisation simple',
        'data-first': 'constituer les données, décider ensuite',
        'do-not-build': 'pratique interdite',
      },
      shapes: 'Une forme : quel préjudice',
      tiers: {
        low: 'faible',
        medium: 'moyen',
        high: 'élevé',
        critical: 'critique',
        prohibited: 'interdit',
      },
      steps: 'Des marches : quelle maturité',
      stepsMeaning: 'niveau 1 atteint, niveau 2 visé',
      dots: 'Un point : une voix',
      dotsMeaning: 'un triangle marque la note qui compte',
      words: [
        ['Adéquation', 'De 0 à 100 : à quel point le problème appelle l’apprentissage automatique.'],
        ['Approche la plus simple', 'Règles, statistiques ou automatisation simple qui pourraient suffire.'],
        ['Canari', 'Une nouvelle version traite d’abord une petite part des cas.'],
        ['CI/CD', 'Chaque modification est construite, testée et livrée par une même chaîne automatique.'],
        ['Contrôle', 'Ce qu’exige le niveau de risque avant une mise en service.'],
        ['Dérive', 'Le monde s’éloigne des données dont un modèle a appris.'],
        ['Données d’abord', 'L’idée est peut-être bonne, mais ses données n’existent pas encore.'],
        ['Fiche de modèle', 'À quoi sert un modèle, ses données, limites, tests et responsable, par écrit.'],
        ['Hybride', 'Des règles tranchent les cas clairs, un modèle le reste, des règles encadrent les deux.'],
        ['Maintenance', 'Ce que coûte chaque année ce qui est en service.'],
        ['Niveau', 'Degré d’automatisation de l’exploitation, de 0, manuel, à 3, autonome.'],
        ['Niveau de risque', 'Le préjudice possible d’un résultat erroné ; il décide des obligations.'],
        ['Niveau suffisant', 'L’exactitude à partir de laquelle un résultat rapporte, fixée avant toute mesure.'],
        ['Provisoire', 'Le verdict peut encore changer : un élément sur lequel il repose est inconnu.'],
        ['Test A/B', 'Deux versions tournent ensemble sur des cas comparables ; la meilleure reste.'],
        ['Valeur actuelle nette', 'Ce que valent aujourd’hui tous les bénéfices moins tous les coûts.'],
      ],
    },
  };
}
