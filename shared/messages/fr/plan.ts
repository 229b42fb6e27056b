import type { plan as english } from '../en/plan.ts';
import type { Format } from '../format.ts';

/** The words of the plan in Decide: what is funded, when it is built, what it costs, who it takes. */
export function plan(format: Format): ReturnType<typeof english> {
  const roles = {
    dataScientist: 'Data scientists',
    mlEngineer: 'Ingénieurs ML',
    dataEngineer: 'Ingénieurs données',
    platformEngineer: 'Ing. plateforme',
  };
  /** `plus de 99 %`, `97 %`, `moins de 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'plus de 99 %' : share < 0.005 ? 'moins de 1 %' : format.percent(share);
  return {
    views: 'Partie de la décision',
    view: {
      ranking: 'Classement',
      order: 'Solidité',
      portfolio: 'Portefeuille',
      matrix: 'Valeur × faisabilité',
      roadmap: 'Feuille de route',
      budget: 'Budget',
      staffing: 'Effectif',
      diagnosis: 'Orientation et écueils',
      findings: 'Constats',
    },
    roles,
    rolesShort: {
      dataScientist: 'Data sc.',
      mlEngineer: 'Ing. ML',
      dataEngineer: 'Ing. don.',
      platformEngineer: 'Ing. plat.',
    },
    useCase: 'Cas d’usage',
    npv: 'VAN',
    npvHint: 'de ce qui est recommandé, par rapport au statu quo',
    range: 'Neuf sur dix au-dessus, un sur dix au-dessus',
    rangeOf: (p10, p50, p90) => `P10 ${p10}, P50 ${p50}, P90 ${p90}`,
    commitment: 'Engagement',
    commitmentHint: 'développement et deux ans de maintenance',
    sum: 'Somme',
    effort: 'Charge',
    funded: (count) => `Financés : ${format.number(count)}`,
    notFunded: (count) => `Non financés : ${format.number(count)}`,
    foundations: 'Socles',
    methods: {
      exact: 'Le choix est exact : aucun autre ne vaut plus dans les limites.',
      heuristic: 'Le choix est heuristique : bon, sans preuve d’être le meilleur.',
    },
    basis: {
      likely: 'Compté aux hypothèses les plus probables.',
      p50: 'Compté au milieu des tirages, P50.',
      p10: 'Compté avec prudence, à P10 : neuf tirages sur dix valent plus.',
    },
    pending: 'Les tirages sont en cours ; en attendant, les hypothèses les plus probables comptent.',
    nothing: 'Rien n’est financé : aucun cas d’usage n’a encore de valeur positive, de coût et de recommandation.',
    infeasible: 'Ce qui est obligatoire ne peut tenir ensemble, rien n’est donc choisi.',
    ends: (limit, left) =>
      left === null
        ? `${limit} : la limite est atteinte ici.`
        : `${limit} : la limite est atteinte ici, il reste ${left}.`,
    missed: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'autre cas d’usage en vaut la peine et ne tient pas', other: 'autres cas d’usage en valent la peine et ne tiennent pas' })}.`,
    limitNames: { money: 'Argent', ...roles },
    limits: 'Limites',
    limitsHint: 'Changez un chiffre et le choix suit aussitôt. Annuler permet de revenir.',
    budget: 'Budget',
    budgetHint: 'Pour le développement et deux ans de maintenance.',
    noLimit: 'sans limite',
    careful: 'Compter avec prudence, à P10',
    horizon: 'Trimestres',
    chosenWorth: 'Valeur totale',
    together: ({ p10, p90, shareAboveZero }) =>
      `Neuf tirages sur dix valent plus de ${format.money(p10)}, un sur dix plus de ${format.money(p90)}. La probabilité d’un gain est de ${chance(shareAboveZero)}.`,
    linked: (correlation) =>
      `Les hypothèses semblables de différents cas d’usage évoluent ensemble, avec une corrélation de ${format.number(correlation, 1)}.`,
    correlation: 'Corrélation des hypothèses semblables',
    people: 'Travail dans le plan',
    used: (used, available) =>
      available === null
        ? `${format.number(used, 1)}, l’effectif n’est pas indiqué`
        : `${format.number(used, 1)} sur ${format.number(available, 1)} trimestres de travail`,
    capacity: 'Personnes pour du travail nouveau, par trimestre',
    capacityHint: 'La dernière ligne vaut pour la suite. Sans ligne, l’équipe actuelle compte.',
    quarter: 'À partir de',
    addQuarter: 'Ajouter un trimestre',
    removeQuarter: (quarter) => `Retirer ${quarter}`,
    peopleOf: (role, quarter) => `${role} à partir de ${quarter}`,
    team: 'L’équipe actuelle',
    costs: 'Coûts récurrents',
    platformCost: 'Plateforme',
    governanceCost: 'Gouvernance',
    reviewCost: 'Une revue',
    auditCost: 'Un audit externe',
    aYear: 'par an',
    what: 'Et si',
    whatHint: 'Choisissez un cas d’usage dans le tableau pour voir ce qu’il changerait.',
    ifIn: (title) => `Si ${title} est obligatoire`,
    ifOut: (title) => `Si ${title} est laissé de côté`,
    leaves: 'Sort',
    comesIn: 'Entre',
    nobody: 'rien',
    npvChange: 'Valeur de la sélection',
    commitmentChange: 'Engagement',
    signed: (amount) => (amount > 0 ? `+${format.money(amount)}` : format.money(amount)),
    cannot: 'Il ne peut tenir à côté de ce qui est obligatoire.',
    mustBeIn: 'Obligatoire',
    leaveOut: 'Laisser de côté',
    free: 'Laisser les limites décider',
    inPlan: 'Dans le plan',
    open: 'Ouvrir le cas d’usage',
    enablers: 'Socles',
    enablersHint:
      'Ce qui ne rapporte rien en soi et dont des cas d’usage ont besoin : feature store, registre, cellule d’étiquetage.',
    addEnabler: 'Ajouter un socle',
    editEnabler: (title) => `Modifier ${title}`,
    enabler: {
      title: 'Socle',
      name: 'Nom',
      nameNeeded: 'Un socle a besoin d’un nom.',
      kind: 'Type',
      kinds: {
        platform: 'Plateforme',
        data: 'Données',
        maturity: 'Maturité',
        governance: 'Gouvernance',
        other: 'Autre',
      },
      cost: 'Coût',
      duration: 'Durée',
      quarters: 'trimestres',
      effort: 'Trimestres de travail',
      requires: 'Requiert',
      requiredBy: 'Requis par',
      keep: 'Garder',
      cancel: 'Annuler',
      remove: 'Retirer',
    },
    roadmap: {
      title: 'Feuille de route',
      lead: 'Chacun commence aussi tôt que le permettent ses prérequis et l’effectif, la plus forte valeur × faisabilité d’abord.',
      groups: { foundations: 'Socles', 'first-wins': 'Premiers succès', scale: 'Passage à l’échelle' },
      groupHints: {
        foundations: 'ce sur quoi reposent les autres',
        'first-wins': 'faits en quatre trimestres',
        scale: 'ensuite',
      },
      people: 'Personnes mobilisées, sur l’effectif',
      usedOf: (used, available) =>
        available === null ? format.number(used, 1) : `${format.number(used, 1)} / ${format.number(available, 1)}`,
      unscheduled: 'Sans trimestre',
      chart: (count, quarters) =>
        `Feuille de route de ${format.number(count)} éléments sur ${format.number(quarters)} trimestres`,
      entry: (title, from, to) => (from === to ? `${title} : ${from}` : `${title} : ${from} à ${to}`),
      byRoom: 'placé par le groupe',
      nothing: 'Rien n’a encore de trimestre.',
      dataTasks: (count) =>
        `${format.number(count)} cas d’usage du plan ${format.plural(count, { one: 'a', other: 'ont' })} d’abord des données à mettre en état.`,
      conflicts: 'Ce qui est incompatible',
    },
    money: {
      title: 'Budget par année',
      lead: 'Flux par année, avant actualisation.',
      rows: {
        build: 'Développement',
        foundations: 'Socles',
        upkeep: 'Maintenance',
        platform: 'Plateforme',
        reviews: 'Revues et audits',
        total: 'Total',
      },
      year: (index, calendarYear) =>
        calendarYear === null ? `Année ${format.number(index + 1)}` : String(calendarYear),
      all: 'Total',
      none: '–',
      platformAndFoundations: 'Plateforme et socles',
      addsUp: 'Composition',
      chart: (years) =>
        years === 1 ? 'Coût de l’année, par type' : `Coût de chacune des ${format.number(years)} années, par type`,
      overtakes: 'la maintenance dépasse le développement',
      nothing: 'Rien n’est financé, il n’y a donc pas de coût par année.',
      unscheduled: (titles) => `Sans trimestre, donc dans aucune année : ${format.list(titles)}.`,
      unknown: {
        platform: 'Le coût annuel de la plateforme n’est pas indiqué : il compte pour rien.',
        reviews: 'Le coût d’une revue n’est pas indiqué : les revues comptent pour rien.',
        audits: 'Le coût d’un audit externe n’est pas indiqué : les audits comptent pour rien.',
      },
    },
    staff: {
      title: 'Effectif',
      lead: 'Une marque est une personne.',
      today: 'Aujourd’hui',
      from: (quarter) => `Dès ${quarter}`,
      ratio: 'Ingénieurs ML par data scientist',
      bands: {
        'production-gap': 'déficit de production',
        'below-target': 'sous la cible',
        target: 'cible, 1 à 2',
        leader: 'comme les meilleurs, 2 à 3',
      },
      scale: ['déficit', 'sous la cible', 'cible 1 à 2', 'meilleurs 2 à 3'],
      hiresAt: (when, sentence) => `${when} : ${sentence}`,
      hires: (parity, two) =>
        parity === 0
          ? two === 0
            ? 'il y a au moins deux ingénieurs ML par data scientist.'
            : `il y a au moins un ingénieur ML par data scientist ; ${format.number(two)} de plus en feraient deux.`
          : `${format.number(parity)} ${format.plural(parity, { one: 'ingénieur ML de plus en ferait', other: 'ingénieurs ML de plus en feraient' })} un par data scientist, ${format.number(two)} de plus en feraient deux.`,
      source:
        'Le ratio est celui du cadre source : un ou deux ingénieurs ML par data scientist ; les meilleurs en ont deux ou trois.',
      unknown: 'Indiquez le nombre de data scientists et d’ingénieurs ML, et le ratio en découle.',
      nobody: 'L’effectif n’est pas indiqué.',
      full: 'Saturé ces trimestres',
      never: 'jamais',
      people: (count) => (count === null ? 'inconnu' : format.number(count, 1)),
    },
    matrix: {
      title: 'Valeur et faisabilité',
      lead: (reference) =>
        `VAN de ce qui est recommandé, ${reference} compte pour 100 ; la surface est le coût sur trois ans.`,
      chart: (count) => `Plan de valeur et de faisabilité, ${format.number(count)} cas d’usage`,
      placed: 'Chaque cas d’usage sur le plan',
      value: 'Valeur',
      feasibility: 'Faisabilité',
      quadrant: 'Quadrant',
      cost: 'Coût, 3 ans',
      parts: {
        data: 'Données',
        suitability: 'Adéquation',
        maturity: 'Maturité',
        operations: 'Exploitation',
        tier: 'Risque',
      },
      notPlaced: 'Non placés',
      key: 'Plein : financé. Vide : non financé.',
    },
  };
}
