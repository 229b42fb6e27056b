import type { lenses as english } from '../en/lenses.ts';
import type { Format } from '../format.ts';

const mostNumbers = 5;

/** Words of the lenses: their names, what their lanes mean, why cards cannot be dragged in them. */
export function lenses(format: Format): ReturnType<typeof english> {
  const listNumbers = (numbers: readonly string[]) => {
    const named = numbers.slice(0, mostNumbers);
    const more = numbers.length - named.length;
    return format.list(
      more === 0
        ? named
        : [...named, `${format.number(more)} ${format.plural(more, { one: 'autre', other: 'autres' })}`],
    );
  };
  const becauseOf = {
    'simplest-wins': 'l’approche la plus simple vaut plus. Un verrou, pas un score.',
    'rules-carry': 'les règles suffisent pour l’essentiel. Un verrou, pas un score.',
    override: 'le groupe en a décidé ainsi.',
    other: 'un verrou décide, pas le score.',
  };
  return {
    names: {
      free: 'Libre',
      'rules-ml': 'Règles ↔ ML',
      risk: 'Risque',
      maturity: 'Maturité',
      value: 'Valeur × faisabilité',
      roadmap: 'Feuille de route',
    },
    count: (count) => format.number(count),
    noCards: 'Aucun cas d’usage ici',
    fixed: 'Cet atelier est ouvert en lecture seule : les cartes restent là où les réponses les placent.',
    writeInFree: 'Les nouvelles cartes s’écrivent dans la vue libre. Appuyez sur U pour y aller et en écrire une.',
    rulesMl: {
      rules: (gate) => `Adéquation sous ${format.number(gate)}`,
      hybrid: (from, below) =>
        `De ${format.number(from)} à moins de ${format.number(below)} : règles d’abord, ML sur le reste`,
      ml: (from) => `${format.number(from)} et plus`,
      exception: ({ reason, numbers, name }) =>
        `${listNumbers(numbers)} : « ${name} » quel que soit le score, car ${becauseOf[reason]}`,
      apart: {
        'data-first': 'Les données sont trop minces. Aucun autre critère ne peut le compenser.',
        'do-not-build': 'À ne pas développer, quel que soit le score.',
        none: 'Trop peu de réponses pour une place sur la règle.',
      },
      ruler: (count) =>
        `Règle graduée d’adéquation, des règles au ML, ${format.number(count)} ${format.plural(count, { one: 'score marqué', other: 'scores marqués' })}`,
    },
    risk: {
      prohibited: 'Une pratique interdite reste hors de tout niveau.',
      none: 'Risque non évalué',
      noneMeaning: 'Aucune question de risque n’a de réponse.',
    },
    maturity: {
      here: (count) => `Actuellement ici : ${format.number(count)}`,
      target: (count) => `Cible ici : ${format.number(count)}`,
      from: (level) => `${format.number(level)} →`,
      nobody: 'Rien n’est ici, et rien ne vise ici.',
    },
    value: {
      plane: (count) =>
        `Plan de valeur et de faisabilité, ${format.number(count)} cas d’usage ${format.plural(count, { one: 'placé', other: 'placés' })}`,
      quadrants: {
        'quick-win': { name: 'Gains rapides', meaning: 'commencer ici' },
        'strategic-bet': { name: 'Paris stratégiques', meaning: 'valeur d’abord, rendre faisable' },
        'fill-in': { name: 'Compléments', meaning: 's’il reste de la place' },
        park: { name: 'En réserve', meaning: 'pas maintenant' },
      },
      up: 'Valeur',
      upMeaning: (reference) => `VAN, ${reference} compte pour 100`,
      upUnknown: 'VAN, aucune n’est encore connue',
      across: 'Faisabilité',
      acrossMeaning: 'données, adéquation, maturité, exploitation, risque',
      front: 'non dominé sur les deux',
      size: 'Taille : coût sur trois ans',
      parked: (count) => `Non placés : ${format.number(count)}`,
      gaps: {
        prohibited: 'interdit',
        value: 'valeur inconnue',
        data: 'données non examinées',
        suitability: 'pas encore noté',
        tier: 'risque non évalué',
      },
    },
    roadmap: {
      quarter: (quarter, year) => `T${format.number(quarter)} ${year}`,
      quarterWithoutStart: (index) => `Trimestre ${format.number(index)}`,
      open: 'Non planifié',
      goingOn: 'Se poursuit',
      noCapacity: 'l’effectif n’est pas indiqué',
      load: (used, capacity) => `${format.number(Math.round(used * 10) / 10)} sur ${format.number(capacity)}`,
      people: 'personnes mobilisées, sur l’effectif',
      over: 'plus que l’effectif',
      reasons: {
        excluded: 'exclu du plan',
        'not-built': 'à ne pas développer',
        'not-funded': 'non financé',
        requires: 'attend un prérequis sans trimestre',
        'no-standing': 'valeur ou faisabilité inconnue',
        'no-effort': 'charge non estimée',
        'no-duration': 'nombre de trimestres non indiqué',
        'no-capacity': 'aucune personne dans le plan',
        'does-not-fit': 'pas de place dans l’horizon',
        circle: 'prérequis en cercle',
      },
      because: (numbers, reason) => `${listNumbers(numbers)} : ${reason}`,
    },
  };
}
