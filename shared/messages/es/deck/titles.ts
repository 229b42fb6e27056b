import type { deckTitles as english } from '../../en/deck/titles.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';
import { deckUseCaseTitles } from './use-case-titles.ts';

type Counts = Parameters<ReturnType<typeof english>['portfolio']>[0];

/** Conclusions by pattern: each function picks the most telling one that is true, then says it shorter. */
export function deckTitles(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const has = (count: number) => verb(count, 'tiene', 'tienen');
  /** "Dos de las tres ideas", "Las tres ideas", "La única idea"; of feminine nouns. */
  const share = (part: number, whole: number, one: string, other: string) => {
    if (part === whole) return whole === 1 ? `La única ${one}` : `Las ${inWords(whole, 'una')} ${other}`;
    return `${first(part, 'una')} de las ${inWords(whole, 'una')} ${other}`;
  };
  const ideas = (part: number, whole: number) => share(part, whole, 'idea', 'ideas');
  const asksForMl = (count: number, { withMl, hybrid }: Counts) => {
    const asks = verb(count, 'pide', 'piden');
    if (hybrid === 0) return `${asks} aprendizaje automático`;
    return hybrid === withMl
      ? `${asks} aprendizaje automático tras las reglas`
      : `${asks} aprendizaje automático, solo o tras las reglas`;
  };
  const beginning = ({ total, scored, decided }: Counts): string | null => {
    if (total === 0) return 'Aún no se ha recopilado ningún caso de uso';
    if (decided > 0) return null;
    const collected = `${first(total, 'un')} ${verb(total, 'caso de uso recopilado', 'casos de uso recopilados')}`;
    return scored === 0
      ? `${collected}, ${total === 1 ? 'aún sin puntuar' : 'ninguno puntuado aún'}`
      : `${collected}; ${inWords(scored)} ${verb(scored, 'puntuado', 'puntuados')}, sin veredicto aún`;
  };
  const callOfOne = (counts: Counts) => {
    if (counts.withMl > 0) return asksForMl(1, counts);
    if (counts.simple > 0) return 'pide reglas o estadística';
    return counts.dataFirst > 0 ? 'pide primero los datos' : 'no debe desarrollarse';
  };
  /** Said of those that have a verdict; of the others, nothing but that they have none. */
  const split = (counts: Counts) => {
    const { total, scored, decided, withMl, simple, dataFirst, prohibited } = counts;
    if (total === 1) return `La única idea ${callOfOne(counts)}`;
    const known = scored === decided ? verb(decided, 'está puntuada', 'están puntuadas') : `${has(decided)} veredicto`;
    if (decided === 1) return `${ideas(1, total)} ${known}; ${callOfOne(counts)}`;
    const tail = [
      simple > 0 ? `${inWords(simple, 'una')}, algo más sencillo` : '',
      dataFirst > 0 ? `${inWords(dataFirst, 'una')}, primero los datos` : '',
      prohibited > 0 ? `${inWords(prohibited, 'una')} no ${verb(prohibited, 'debe', 'deben')} desarrollarse` : '',
    ].filter((part) => part !== '');
    const heads =
      decided < total
        ? `${ideas(decided, total)} ${known}: ${inWords(withMl, 'una')} ${asksForMl(withMl, counts)}`
        : `${ideas(withMl, total)} ${asksForMl(withMl, counts)}`;
    const none =
      decided < total
        ? `${ideas(decided, total)} ${known} y ninguna pide aprendizaje automático`
        : `Ninguna de las ${inWords(total, 'una')} ideas pide aprendizaje automático`;
    const head = withMl === 0 ? none : heads;
    return [head, ...tail].join('; ');
  };
  return {
    summary: (counts, known) => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const { funded } = known;
      if (funded !== null && funded.p50 > 0) {
        const ask = `Financiar ${inWords(funded.count, 'una')} de ${inWords(counts.total, 'una')} ideas por ${format.money(funded.commitment)}`;
        const worth = `valen ${format.money(funded.p50)} en ${inWords(known.years, 'un')} ${verb(known.years, 'año', 'años')}`;
        return known.level !== null && known.target !== null && known.target > known.level
          ? [`${ask}: ${worth}, si la operación llega al nivel ${known.target}`, `${ask}: ${worth}`]
          : [`${ask}: ${worth}`, ask];
      }
      const said = split(counts);
      if (known.npv !== null && known.npv > 0) {
        const worth = `${format.money(known.npv)} en ${inWords(known.years, 'un')} ${verb(known.years, 'año', 'años')}`;
        const valued =
          known.valued === counts.total
            ? `${counts.total === 1 ? 'vale' : 'en conjunto valen'} ${worth}`
            : `${inWords(known.valued, 'una')} con cifras ${verb(known.valued, 'vale', 'valen')} ${worth}`;
        return [`${said}; ${valued}`, said];
      }
      if (known.level !== null && known.target !== null && known.target > known.level) {
        return [
          `${said}; la operación, en el nivel ${known.level}, debe alcanzar antes el nivel ${known.target}`,
          said,
        ];
      }
      return [said];
    },
    portfolio: (counts) => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      if (counts.simplestWins > 0 && counts.withMl > 0 && counts.decided === counts.total) {
        return [
          `${ideas(counts.withMl, counts.total)} ${asksForMl(counts.withMl, counts)}; en ${inWords(counts.simplestWins, 'una')} gana en dinero la solución más sencilla`,
          said,
        ];
      }
      return [said];
    },
    matrix: (points) => {
      const { placed, total, upper } = points;
      if (placed === 0) return ['Aún no puede situarse ningún caso de uso'];
      const reaches = (count: number) =>
        `${verb(count, 'alcanza', 'alcanzan')} la puntuación del aprendizaje automático`;
      const drawn = placed < total ? `${ideas(placed, total)} ${verb(placed, 'está situada', 'están situadas')}` : '';
      if (upper === 0) {
        if (drawn === '') return ['Ninguna idea alcanza la puntuación del aprendizaje automático'];
        return [
          `${drawn}, y ${placed === 1 ? 'no alcanza' : 'ninguna alcanza'} la puntuación del aprendizaje automático`,
        ];
      }
      const head =
        drawn === ''
          ? `${ideas(upper, placed)} ${reaches(upper)}`
          : `${drawn}; ${placed === 1 ? '' : `${inWords(upper, 'una')} `}${reaches(upper)}`;
      const ofThem = (count: number) => (upper === 1 ? '' : `${inWords(count, 'una')} de ellas `);
      if (points.gated > 0)
        return [`${head}; ${ofThem(points.gated)}${verb(points.gated, 'cae', 'caen')} por dinero, datos o ley`, head];
      return points.severe > 0
        ? [`${head}; ${ofThem(points.severe)}${verb(points.severe, 'es', 'son')} de riesgo alto o superior`, head]
        : [head];
    },
    ranking: (ranks) => {
      const { scored, total, contested, provisional, agreed } = ranks;
      if (scored === 0) return ['Aún no hay ningún caso de uso puntuado, así que no hay clasificación'];
      if (contested > 0) {
        return [
          `${share(contested, scored, 'idea puntuada', 'ideas puntuadas')} ${has(contested)} puntuaciones en disputa y ${verb(contested, 'merece', 'merecen')} otra conversación`,
        ];
      }
      if (provisional > 0) {
        if (provisional === scored)
          return [
            scored === 1
              ? 'El único veredicto es provisional hasta que se complete algo'
              : `Los ${inWords(scored, 'un')} veredictos son provisionales hasta que se complete algo`,
          ];
        return [
          `${first(provisional)} de los ${inWords(scored, 'un')} veredictos ${verb(provisional, 'es provisional', 'son provisionales')} hasta que se complete algo`,
        ];
      }
      if (agreed > 0) {
        if (agreed === scored)
          return [
            scored === 1
              ? 'El grupo está de acuerdo en las puntuaciones de la única idea puntuada'
              : `El grupo está de acuerdo en las puntuaciones de las ${inWords(scored, 'una')} ideas puntuadas`,
          ];
        return [
          `El grupo está de acuerdo en las puntuaciones de ${inWords(agreed, 'una')} de las ${inWords(scored, 'una')} ideas puntuadas`,
        ];
      }
      return [
        `${ideas(scored, total)} ${verb(scored, 'está puntuada', 'están puntuadas')}${scored === 1 ? '' : ' y clasificadas'}`,
      ];
    },
    risk: (tiers) => {
      const { tiered, total, incomplete, prohibited, severe, open } = tiers;
      if (tiered === 0) return ['Ningún caso de uso tiene aún nivel de riesgo'];
      const isSevere = (count: number) => `${verb(count, 'es', 'son')} de riesgo alto o superior`;
      if (prohibited > 0) {
        const head = `${first(prohibited, 'una')} ${verb(prohibited, 'idea está prohibida y no debe', 'ideas están prohibidas y no deben')} desarrollarse`;
        return severe > 0 ? [`${head}; ${inWords(severe, 'una')} más ${isSevere(severe)}`, head] : [head];
      }
      if (severe === 0) {
        if (tiered === total && incomplete === 0)
          return ['Ninguna idea es de riesgo alto: bastan revisiones cada trimestre o cada año'];
        const none = tiered === 1 ? 'no es de riesgo alto' : 'ninguna es de riesgo alto';
        const head = `${ideas(tiered, total)} ${has(tiered)} nivel de riesgo`;
        return [`${head}, y ${none}${incomplete === 0 ? '' : ' según las respuestas dadas'}`, head];
      }
      const head =
        tiered === total
          ? `${ideas(severe, total)} ${isSevere(severe)}`
          : `${share(severe, tiered, 'idea con nivel de riesgo', 'ideas con nivel de riesgo')} ${isSevere(severe)}`;
      return open === 0
        ? [`${head}, con todos sus controles hechos`, head]
        : [
            `${head}: no ${severe === 1 ? 'puede' : 'pueden'} entrar en producción sin cerrar ${inWords(open, 'un')} ${verb(open, 'control', 'controles')}`,
            head,
          ];
    },
    reviews: (reviews) =>
      reviews.dated === 0
        ? ['Las revisiones dependen del nivel de riesgo; tendrán fecha cuando se fije un inicio']
        : [
            `${share(reviews.dated, reviews.listed, 'idea con nivel de riesgo', 'ideas con nivel de riesgo')} ${has(reviews.dated)} fecha de próxima revisión`,
          ],
    maturity: (areas) => {
      if (areas.answered === 0) return ['No se evaluó la operación, así que cuenta como nivel 0, manual'];
      if (areas.answered < areas.statements) {
        const head = `${first(areas.answered)} de ${inWords(areas.statements)} enunciados ${verb(areas.answered, 'respondido', 'respondidos')}`;
        return areas.zero > 0
          ? [
              `${head}; según ellos, ${inWords(areas.zero, 'una')} de las ${inWords(areas.count, 'una')} áreas ${verb(areas.zero, 'está', 'están')} en el nivel 0`,
              head,
            ]
          : [`${head}; el área más débil está en el nivel ${areas.level}`, head];
      }
      const aim =
        areas.target === null
          ? ''
          : areas.target > areas.level
            ? `; el objetivo es el nivel ${areas.target}`
            : ', que es el objetivo';
      return areas.zero > 0
        ? [
            `${share(areas.zero, areas.count, 'área', 'áreas')} ${verb(areas.zero, 'está', 'están')} en el nivel 0${areas.target === null ? '' : `; el objetivo es el nivel ${areas.target}`}`,
          ]
        : [`El área más débil está en el nivel ${areas.level}${aim}`];
    },
    component: (name, state) => {
      const { standard, total, answered, short } = state;
      if (answered === 0) return [`${name}: aún no se ha valorado ninguna práctica`];
      const rated = `${inWords(answered, 'una')} de ${inWords(total, 'una')} prácticas ${verb(answered, 'valorada', 'valoradas')}`;
      const isStandard = (count: number) => verb(count, 'es estándar', 'son estándar');
      const ofAll = () => {
        if (standard === total) return `las ${inWords(total, 'una')} prácticas son estándar`;
        return standard === 0
          ? `ninguna de las ${inWords(total, 'una')} prácticas es estándar`
          : `${inWords(standard, 'una')} de las ${inWords(total, 'una')} prácticas ${isStandard(standard)}`;
      };
      const ofRated = () => {
        if (answered === 1) return `${rated}, que ${standard === 0 ? 'no ' : ''}es estándar`;
        return standard === 0
          ? `${rated}, ninguna estándar`
          : `${rated}, ${inWords(standard, 'una')} de ellas estándar`;
      };
      const practices = answered < total ? ofRated() : ofAll();
      const gap =
        short === 0 ? '' : `; ${inWords(short, 'una')} ${verb(short, 'queda', 'quedan')} por debajo del objetivo`;
      return [`${name}: ${practices}${gap}`, `${name}: ${practices}`];
    },
    openUseCases: (count) => [
      `${first(count, 'un')} ${verb(count, 'caso de uso recopilado y aún sin tratar', 'casos de uso recopilados y aún sin tratar')}`,
    ],
    ofUseCase: deckUseCaseTitles(format),
    decisions: (count, withDissent) => {
      const head = `${first(count, 'una')} ${count === 1 ? 'decisión' : 'decisiones'}`;
      return withDissent === 0
        ? [`${head}, ${count === 1 ? 'sin discrepancias' : 'ninguna con discrepancias'}`]
        : [
            `${head}; ${inWords(withDissent, 'una')} ${withDissent === 1 ? 'lleva' : 'llevan'} una discrepancia, recogida palabra por palabra`,
          ];
    },
    notDiscussed: (count) => [
      `${first(count, 'un')} ${count === 1 ? 'apartado quedó' : 'apartados quedaron'} sin tratar`,
    ],
    takeaways: () => ['Siete lecciones, y lo que este taller muestra de cada una'],
    method: (voices) =>
      voices === 0
        ? ['Toda cifra resulta de respuestas registradas y reglas expresas; lo supuesto por la aplicación está marcado']
        : [
            `Toda cifra resulta de las respuestas de ${inWords(voices, 'una')} ${voices === 1 ? 'persona' : 'personas'} y de reglas expresas; lo supuesto por la aplicación está marcado`,
            'Toda cifra resulta de respuestas registradas; lo supuesto por la aplicación está marcado',
          ],
    sources: (contested) => [
      `${first(contested, 'una')} ${verb(contested, 'cifra citada se discute; está marcada', 'cifras citadas se discuten; están marcadas')}, y los niveles no se apoyan en ellas`,
    ],
    glossary: () => ['Palabras y signos, tal como los usa esta presentación'],
    contents: () => ['El argumento, página a página'],
  };
}
