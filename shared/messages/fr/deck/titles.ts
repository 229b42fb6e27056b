import type { deckTitles as english } from '../../en/deck/titles.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';
import { deckUseCaseTitles } from './use-case-titles.ts';

type Titles = readonly [string, ...string[]];
type Counts = Parameters<ReturnType<typeof english>['portfolio']>[0];

const learning = 'de l’apprentissage automatique';

/** Conclusions by pattern: each function picks the most telling one that is true, then says it shorter. */
export function deckTitles(format: Format): ReturnType<typeof english> {
  const { inWords, first, be } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const fem = (count: number) => inWords(count, 'f');
  const call = (count: number) => verb(count, 'relève', 'relèvent');
  /** "Deux idées sur trois", "Les trois idées", "L’unique idée". */
  const share = (part: number, whole: number, one: string, other: string, gender: 'm' | 'f' = 'f') => {
    if (part === whole) return whole === 1 ? `L’unique ${one}` : `Les ${inWords(whole, gender)} ${other}`;
    return `${first(part, gender)} ${verb(part, one, other)} sur ${inWords(whole, gender)}`;
  };
  const ideas = (part: number, whole: number) => share(part, whole, 'idée', 'idées');
  const tieredIdeas = (part: number, whole: number) =>
    share(part, whole, 'idée au risque évalué', 'idées au risque évalué');
  const forMl = ({ withMl, hybrid }: Counts) => {
    if (hybrid === 0) return learning;
    return hybrid === withMl ? `${learning} après des règles` : `${learning}, seul ou après des règles`;
  };
  const beginning = ({ total, scored, decided }: Counts): string | null => {
    if (total === 0) return 'Aucun cas d’usage n’a encore été collecté';
    if (decided > 0) return null;
    const collected = `${first(total)} cas d’usage ${verb(total, 'est collecté', 'sont collectés')}`;
    if (scored === 0) return `${collected}, ${total === 1 ? 'mais pas encore noté' : 'aucun n’est encore noté'}`;
    return `${collected} ; ${inWords(scored)} ${verb(scored, 'est noté', 'sont notés')}, sans verdict à ce stade`;
  };
  const callOfOne = (counts: Counts) => {
    if (counts.withMl > 0) return `relève ${forMl(counts)}`;
    if (counts.simple > 0) return 'relève de règles ou de statistiques';
    return counts.dataFirst > 0 ? 'exige d’abord des données' : 'ne doit pas être développée';
  };
  /** Said of those that have a verdict; of the others, nothing but that they have none. */
  const split = (counts: Counts) => {
    const { total, scored, decided, withMl, simple, dataFirst, prohibited } = counts;
    if (total === 1) return `L’unique idée ${callOfOne(counts)}`;
    const known =
      scored === decided ? verb(decided, 'est notée', 'sont notées') : `${verb(decided, 'a', 'ont')} un verdict`;
    if (decided === 1) return `${ideas(1, total)} ${known} ; elle ${callOfOne(counts)}`;
    const tail = [
      simple > 0 ? `${fem(simple)} d’une approche plus simple` : '',
      dataFirst > 0 ? `${fem(dataFirst)} ${verb(dataFirst, 'exige', 'exigent')} d’abord des données` : '',
      prohibited > 0 ? `${fem(prohibited)} ${be(prohibited)} à écarter` : '',
    ].filter((part) => part !== '');
    const heads =
      decided < total
        ? `${ideas(decided, total)} ${known} : ${fem(withMl)} ${call(withMl)} ${forMl(counts)}`
        : `${ideas(withMl, total)} ${call(withMl)} ${forMl(counts)}`;
    const none =
      decided < total
        ? `${ideas(decided, total)} ${known}, aucune ne relève ${learning}`
        : `Aucune des ${fem(total)} idées ne relève ${learning}`;
    const head = withMl === 0 ? none : heads;
    return tail.length === 0 ? head : `${head}${withMl === 0 ? ' : ' : ', '}${format.list(tail)}`;
  };
  return {
    summary: (counts, known): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const { funded } = known;
      if (funded !== null && funded.p50 > 0) {
        const ask = `Financer ${fem(funded.count)} idée${verb(funded.count, '', 's')} sur ${inWords(counts.total)} pour ${format.money(funded.commitment)}`;
        const worth = `une valeur de ${format.money(funded.p50)} sur ${inWords(known.years)} ${verb(known.years, 'an', 'ans')}`;
        return known.level !== null && known.target !== null && known.target > known.level
          ? [`${ask} : ${worth}, si l’exploitation atteint le niveau ${known.target}`, `${ask} : ${worth}`]
          : [`${ask} : ${worth}`, ask];
      }
      const said = split(counts);
      if (known.npv !== null && known.npv > 0) {
        const worth = `${format.money(known.npv)} sur ${inWords(known.years)} ${verb(known.years, 'an', 'ans')}`;
        return known.valued === counts.total
          ? [`${said} ; valeur de ${worth}`, said]
          : [`${said} ; ${fem(known.valued)} chiffrée${verb(known.valued, '', 's')}, pour ${worth}`, said];
      }
      if (known.level !== null && known.target !== null && known.target > known.level) {
        return [
          `${said} ; l’exploitation, au niveau ${known.level}, doit d’abord atteindre le niveau ${known.target}`,
          said,
        ];
      }
      return [said];
    },
    portfolio: (counts): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      if (counts.simplestWins > 0 && counts.withMl > 0 && counts.decided === counts.total) {
        return [
          `${ideas(counts.withMl, counts.total)} ${call(counts.withMl)} ${forMl(counts)} ; pour ${fem(counts.simplestWins)}, l’approche la plus simple est plus rentable`,
          said,
        ];
      }
      return [said];
    },
    matrix: (points): Titles => {
      const { placed, total, upper } = points;
      if (placed === 0) return ['Aucun cas d’usage ne peut encore être placé'];
      const drawn = placed < total ? `${ideas(placed, total)} ${verb(placed, 'est placée', 'sont placées')}` : '';
      if (upper === 0) {
        if (drawn === '') return ['Aucune idée n’atteint le score où l’apprentissage automatique s’impose'];
        return [
          `${drawn}, ${placed === 1 ? 'et elle n’atteint pas' : 'et aucune n’atteint'} le score où l’apprentissage automatique s’impose`,
        ];
      }
      const head =
        drawn === ''
          ? `${ideas(upper, placed)} ${verb(upper, 'atteint', 'atteignent')} le score de l’apprentissage automatique`
          : `${drawn} ; ${placed === 1 ? 'elle' : fem(upper)} ${verb(upper, 'atteint', 'atteignent')} le score de l’apprentissage automatique`;
      if (points.gated > 0)
        return [
          upper === 1
            ? `${head}, mais l’argent, les données ou le droit l’écartent`
            : `${head} ; l’argent, les données ou le droit en écartent ${fem(points.gated)}`,
          head,
        ];
      return points.severe > 0
        ? [
            upper === 1
              ? `${head} ; elle est à risque élevé ou plus`
              : `${head} ; ${fem(points.severe)} d’entre elles ${be(points.severe)} à risque élevé ou plus`,
            head,
          ]
        : [head];
    },
    ranking: (ranks): Titles => {
      const { scored, total, contested, provisional, agreed } = ranks;
      if (scored === 0) return ['Aucun cas d’usage n’est encore noté, il n’y a donc pas de classement'];
      if (contested > 0) {
        return [
          `${share(contested, scored, 'idée notée', 'idées notées')} ${verb(contested, 'a', 'ont')} des notes contestées, à rediscuter`,
        ];
      }
      if (provisional > 0)
        return [
          `${share(provisional, scored, 'verdict', 'verdicts', 'm')} ${verb(provisional, 'reste provisoire', 'restent provisoires')} tant qu’une réponse manque`,
        ];
      if (agreed > 0)
        return [
          agreed === scored
            ? `Le groupe s’accorde sur les notes ${scored === 1 ? 'de l’unique idée notée' : `des ${fem(scored)} idées notées`}`
            : `Le groupe s’accorde sur les notes ${agreed === 1 ? 'd’une idée notée' : `de ${fem(agreed)} idées notées`} sur ${fem(scored)}`,
        ];
      return [`${ideas(scored, total)} ${scored === 1 ? 'est notée' : 'sont notées et classées'}`];
    },
    risk: (tiers): Titles => {
      const { tiered, total, incomplete, prohibited, severe, open } = tiers;
      if (tiered === 0) return ['Aucun cas d’usage n’a encore de niveau de risque'];
      if (prohibited > 0) {
        const head = `${first(prohibited, 'f')} ${verb(prohibited, 'idée est interdite et ne doit', 'idées sont interdites et ne doivent')} pas être ${verb(prohibited, 'développée', 'développées')}`;
        return severe > 0
          ? [`${head} ; ${fem(severe)} ${verb(severe, 'autre est', 'autres sont')} à risque élevé ou plus`, head]
          : [head];
      }
      if (severe === 0) {
        if (tiered === total && incomplete === 0)
          return ['Aucune idée n’est à risque élevé : des revues trimestrielles ou annuelles suffisent'];
        const none = tiered === 1 ? 'elle n’est pas à risque élevé' : 'aucune n’est à risque élevé';
        const head = `${ideas(tiered, total)} ${verb(tiered, 'a', 'ont')} un niveau de risque`;
        return [`${head}, ${none}${incomplete === 0 ? '' : ' d’après les réponses données'}`, head];
      }
      const head =
        tiered === total
          ? `${ideas(severe, total)} ${be(severe)} à risque élevé ou plus`
          : `${tieredIdeas(severe, tiered)} ${be(severe)} à risque élevé ou plus`;
      return open === 0
        ? [`${head}, et tous ${severe === 1 ? 'ses' : 'leurs'} contrôles sont faits`, head]
        : [
            `${head} : pas de mise en service avant ${verb(open, 'le contrôle encore ouvert', `les ${inWords(open)} contrôles encore ouverts`)}`,
            head,
          ];
    },
    reviews: (reviews): Titles =>
      reviews.dated === 0
        ? ['Les revues découlent du niveau de risque ; elles seront datées une fois le début fixé']
        : [
            `${tieredIdeas(reviews.dated, reviews.listed)} ${verb(reviews.dated, 'a la date de sa', 'ont la date de leur')} prochaine revue`,
          ],
    maturity: (areas): Titles => {
      if (areas.answered === 0) return ['L’exploitation n’a pas été évaluée et compte donc comme niveau 0, manuel'];
      if (areas.answered < areas.statements) {
        const head = `${first(areas.answered)} ${verb(areas.answered, 'énoncé', 'énoncés')} sur ${inWords(areas.statements)} ${verb(areas.answered, 'est renseigné', 'sont renseignés')}`;
        return areas.zero > 0
          ? [
              `${head} ; à ce titre, ${inWords(areas.zero)} ${verb(areas.zero, 'domaine', 'domaines')} sur ${inWords(areas.count)} ${be(areas.zero)} au niveau 0`,
              head,
            ]
          : [`${head} ; le domaine le plus faible est au niveau ${areas.level}`, head];
      }
      const aim =
        areas.target === null
          ? ''
          : areas.target > areas.level
            ? ` ; la cible est le niveau ${areas.target}`
            : ', qui est la cible';
      return areas.zero > 0
        ? [
            `${share(areas.zero, areas.count, 'domaine', 'domaines', 'm')} ${be(areas.zero)} au niveau 0${areas.target === null ? '' : ` ; la cible est le niveau ${areas.target}`}`,
          ]
        : [`Le domaine le plus faible est au niveau ${areas.level}${aim}`];
    },
    component: (name, state): Titles => {
      const { standard, total, answered, short } = state;
      if (answered === 0) return [`${name} : aucune pratique n’est encore évaluée`];
      const rated = `${fem(answered)} ${verb(answered, 'pratique évaluée', 'pratiques évaluées')} sur ${fem(total)}`;
      const whole =
        standard === total
          ? `les ${fem(total)} pratiques sont standard`
          : standard === 0
            ? `aucune des ${fem(total)} pratiques n’est standard`
            : `${fem(standard)} ${verb(standard, 'pratique', 'pratiques')} sur ${fem(total)} ${be(standard)} standard`;
      const practices =
        answered < total
          ? answered === 1
            ? `${rated}, ${standard === 0 ? 'non standard' : 'standard'}`
            : `${rated}, dont ${fem(standard)} standard`
          : whole;
      const gap = short === 0 ? '' : ` ; ${fem(short)} sous la cible`;
      return [`${name} : ${practices}${gap}`, `${name} : ${practices}`];
    },
    openUseCases: (count): Titles => [
      `${first(count)} cas d’usage ${verb(count, 'est collecté et reste à aborder', 'sont collectés et restent à aborder')}`,
    ],
    ofUseCase: deckUseCaseTitles(format),
    decisions: (count, withDissent): Titles => {
      const head = `${first(count, 'f')} ${verb(count, 'décision', 'décisions')}`;
      return withDissent === 0
        ? [`${head}, sans désaccord`]
        : [
            `${head} ; ${fem(withDissent)} ${verb(withDissent, 'comporte', 'comportent')} un désaccord, consigné mot pour mot`,
          ];
    },
    notDiscussed: (count): Titles => [
      `${first(count, 'f')} ${verb(count, 'section n’a pas été abordée', 'sections n’ont pas été abordées')}`,
    ],
    takeaways: (): Titles => ['Sept leçons, et ce que cet atelier montre de chacune'],
    method: (voices): Titles =>
      voices === 0
        ? [
            'Chaque chiffre découle de réponses consignées et de règles énoncées ; les hypothèses de l’application sont signalées',
          ]
        : [
            `Chaque chiffre découle des réponses de ${inWords(voices, 'f')} ${verb(voices, 'personne', 'personnes')} et de règles énoncées ; les hypothèses de l’application sont signalées`,
            'Chaque chiffre découle de réponses consignées ; les hypothèses de l’application sont signalées',
          ],
    sources: (contested): Titles => [
      `${first(contested)} ${verb(contested, 'chiffre cité est contesté et signalé', 'chiffres cités sont contestés et signalés')} ; les niveaux n’en dépendent pas`,
    ],
    glossary: (): Titles => ['Mots et signes, tels que cette présentation les emploie'],
    contents: (): Titles => ['Le raisonnement, page par page'],
  };
}
