import type { deck as english } from '../en/deck.ts';
import type { Format } from '../format.ts';
import { deckDiagnosis } from './deck/diagnosis.ts';
import { deckFindings } from './deck/findings.ts';
import { createNumberWords } from './deck/number-words.ts';
import { deckOpening } from './deck/opening.ts';
import { deckPlan } from './deck/plan.ts';
import { deckReference } from './deck/reference.ts';
import { deckRoom } from './deck/room.ts';
import { deckSlides } from './deck/slides.ts';
import { deckTitles } from './deck/titles.ts';
import { deckUseCase } from './deck/use-case.ts';
import { deckValue } from './deck/value.ts';

/** The words of the strategy deck. */
export function deck(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    ...deckOpening(format),
    slides: deckSlides(format),
    value: deckValue(format),
    plan: deckPlan(format),
    ...deckRoom(format),
    titles: deckTitles(format),
    reference: deckReference(format),
    useCase: deckUseCase(format),
    glossary: deckReference(format).glossary,
    sections: {
      cover: 'Portada',
      summary: 'Resumen',
      contents: 'Contenido',
      changes: 'Qué cambió',
      portfolio: 'Cartera',
      matrix: 'Matriz de la cartera',
      ranking: 'Clasificación',
      feasibility: 'Valor × viabilidad',
      value: 'Valor y su incertidumbre',
      'use-case-values': 'Valor por caso de uso',
      risk: 'Niveles de riesgo y revisiones',
      maturity: 'Madurez, hoy y objetivo',
      roadmap: 'Hoja de ruta',
      budget: 'Presupuesto por año',
      staffing: 'Personal',
      components: 'Siete componentes',
      pattern: 'Patrón estratégico',
      pitfalls: 'Escollos',
      'use-cases': 'Casos de uso',
      disagreement: 'Dónde discrepó el grupo',
      decisions: 'Decisiones y discrepancias',
      next: 'Los próximos 90 días',
      parked: 'Aparcado',
      takeaways: 'Conclusiones',
      'not-discussed': 'Sin tratar',
      method: 'Método',
      sources: 'Fuentes',
      glossary: 'Glosario',
    },
    notKnown: 'desconocido',
    notAgreed: 'sin acordar',
    hiddenAmount: 'un importe que no se muestra',
    anAmount: 'un importe',
    participant: 'un participante',
    attached: 'El espacio de trabajo de Sextant del que procede esta presentación',
    frame: {
      continued: 'continuación',
      continues: 'continúa en la página siguiente',
      headOfPart: (head, part, parts) => `${head} · ${part === 1 ? '' : 'continuación, '}${of(part, parts)}`,
      titleContinued: (name) => `${name}, continuación`,
      bookmarkOfPart: (name, part, parts) => `${name} (${of(part, parts)})`,
      pageOf: of,
      state: (revision, day, version) =>
        `Revisión ${format.number(revision)} · ${format.date(day)} · método ${version}`,
    },
    portfolio: {
      subtitle: 'Todos los casos de uso, con su veredicto, riesgo y nivel de operación',
      subtitleOfDiscussed: 'Los casos de uso tratados, con su veredicto, riesgo y nivel de operación',
      number: 'N.º',
      useCase: 'Caso de uso',
      verdict: 'Veredicto',
      score: 'Idoneidad',
      tier: 'Riesgo',
      level: 'Nivel, hoy y objetivo',
      value: 'Valor',
      owner: 'Responsable',
      atLeast: (tier) => `al menos ${tier.toLowerCase()}`,
      noTier: 'sin nivel',
      none: 'Aún no se ha recopilado ningún caso de uso.',
      noneDiscussed: 'Aún no se ha tratado ningún caso de uso.',
      provisional: 'provisional',
    },
    matrix: {
      subtitles: {
        tier: 'Idoneidad para el aprendizaje automático frente al nivel de riesgo; el cuadrado dice qué se recomienda',
        value: 'Idoneidad para el aprendizaje automático frente al valor; el cuadrado dice qué se recomienda',
      },
      axis: 'Idoneidad para el aprendizaje automático →',
      value: '↑ Valor en el horizonte',
      zones: { rules: 'Reglas', hybrid: 'Híbrido', ml: 'Aprendizaje automático' },
      noTier: 'Aún sin nivel',
      reading: 'Qué dice',
      more: (total) => `+${format.number(total)}`,
      readMl: (total) =>
        `${total === 0 ? 'Ninguna idea está' : count(total, 'idea está', 'ideas están')} en la zona de aprendizaje automático.`,
      readGated: (total, names) =>
        `${count(total, 'idea está', 'ideas están')} ahí y aun así ${format.plural(total, { one: 'recibe', other: 'reciben' })} otro veredicto, por dinero, datos o ley: ${names}.`,
      readSevere: (names) => `Riesgo alto o superior, en la zona de aprendizaje automático: ${names}.`,
      readUnplaced: (total) =>
        total === 1
          ? '1 caso de uso está sin puntuar y no se dibuja.'
          : `${format.number(total)} casos de uso están sin puntuar y no se dibujan.`,
      readUnvalued: (total) =>
        total === 1
          ? '1 caso de uso no tiene aún valor y no se dibuja.'
          : `${format.number(total)} casos de uso no tienen aún valor y no se dibujan.`,
      readUnlabeled: (total) =>
        total === 1
          ? '1 cuadrado está tan cerca de otros que su nombre no cabe.'
          : `${format.number(total)} cuadrados están tan cerca de otros que su nombre no cabe.`,
      readNumbers: 'Los números son los de la tabla de la cartera.',
      empty: 'Aún no puede situarse nada.',
      note: (hybrid, ml) =>
        `Los umbrales ${format.number(hybrid)} y ${format.number(ml)} son los del método. El dinero, los datos y la ley pueden imponerse a la puntuación.`,
    },
    ranking: {
      subtitle: 'Idoneidad para el aprendizaje automático, de 0 a 100',
      zones: { rules: 'reglas', hybrid: 'híbrido', ml: 'ML' },
      verdict: 'Veredicto',
      holds: 'Se sostiene',
      otherwise: 'Si no',
      agreement: 'Acuerdo',
      gates: {
        prohibited: 'práctica prohibida',
        'simplest-wins': 'lo más sencillo gana en dinero',
        'data-veto': 'veto de los datos',
        'rules-carry': 'las reglas cubren casi todo',
        none: '',
      },
      overridden: 'decidido por el grupo',
      notScored: 'aún sin puntuar',
      agreements: {
        agreed: 'con acuerdo',
        'some-spread': 'cierta dispersión',
        contested: 'en disputa',
        'single-voter': 'un solo voto',
        none: 'sin votos',
      },
      note: 'Marca: la puntuación. Banda hueca: lo que aún es posible con criterios abiertos. Acuerdo: el del criterio en que menos coincide el grupo. Se sostiene: parte de las simulaciones de pesos y votos con el mismo veredicto, en rojo si es frágil. En negrita: financiado.',
      notePlain: 'Marca: la puntuación. Banda hueca: lo que aún es posible con criterios abiertos.',
    },
    risk: {
      subtitle: 'El nivel resulta de catorce preguntas; las obligaciones se suman de nivel en nivel',
      tier: 'Riesgo',
      useCases: 'Casos de uso',
      required: 'Exigido, además de lo del nivel inferior',
      review: 'Revisión',
      prohibited: 'No debe desarrollarse (Reglamento de IA de la UE, artículo 5)',
      noReview: 'ninguna',
      reviews: {
        low: 'cada año',
        medium: 'cada trimestre',
        high: 'cada mes, auditoría externa cada año',
        critical: 'cada mes y monitorización sin interrupción, auditoría externa cada año',
      },
      noTier: 'Aún sin nivel',
      noTierRequired: 'Las catorce preguntas están abiertas',
      numbers: (numbers) => `N.º ${numbers}`,
      note: 'Orientación, no asesoramiento jurídico.',
      reviewsName: 'Revisiones y controles',
      reviewsSubtitle: 'Lo que debe cada idea, primero las más graves',
      useCase: 'Caso de uso',
      because: 'Porque…',
      controls: 'Controles hechos',
      nextReview: 'Próxima revisión',
      nextAudit: 'Próxima auditoría',
      noDate: 'sin inicio fijado',
      notNeeded: '–',
      overridden: 'fijado por el grupo',
      more: (total) => `y ${format.number(total)} más de niveles inferiores, cada idea en su propia página`,
    },
    maturity: {
      subtitle: 'Nivel que muestra la evidencia, nivel objetivo y próximo enunciado por cumplir',
      levels: ['0 manual', '1 flujo', '2 CI/CD', '3 autónomo'],
      now: 'hoy',
      nextAction: 'Próximo enunciado por cumplir',
      reached: 'En el objetivo.',
      done: 'La evidencia demuestra los tres enunciados.',
      note: (level, index, claimed) =>
        `El nivel es el del área más débil, ${format.number(level)}; la media es ${format.number(index, 1)}.${claimed ? ' Discontinuo: declarado sin evidencia, así que no cuenta.' : ''} Ningún paso se salta un nivel.`,
    },
    component: {
      head: (number, name) => `Componente ${of(number, 7)} · ${name}`,
      name: (number, name) => `${format.number(number)} ${name}`,
      subtitle: 'Cada práctica, de ausente a estándar en todas partes, según la evidencia mostrada al grupo',
      scale: ['ausente', 'puntual', 'estándar', 'general'],
      evidence: 'Evidencia hoy',
      noEvidence: 'sin evidencia registrada',
      evidenceHidden: 'omitida en esta edición',
      notRated: 'sin tratar',
      state: 'Estado',
      gap: 'Brecha',
      actions: 'Acciones',
      ofPoints: 'de 100 puntos',
      levelOf: (level, target) =>
        `Nivel ${format.number(level)}${target === null ? '; sin objetivo acordado' : `, objetivo ${format.number(target)}`}.`,
      mlopsLevel: (level) => `Operación según la evidencia: nivel ${format.number(level)}.`,
      rated: (answered, total) => `${of(answered, total)} prácticas valoradas.`,
      short: (names) => `Por debajo del objetivo: ${names}.`,
      noneShort: 'Ninguna práctica valorada está por debajo del objetivo.',
      noneRated: 'Aún no se ha valorado ninguna práctica con objetivo.',
      noTarget: 'No se acordó ningún objetivo para estas prácticas.',
      noActions: 'Ninguna acción acordada.',
      suggested: 'próximo paso según las valoraciones, no acordado',
      owner: (name) => `Responsable: ${name}.`,
    },
    diagnosis: deckDiagnosis(format),
    findings: deckFindings(format),
    decisions: {
      decision: 'Decisión',
      reason: 'Motivo',
      dissent: 'Discrepancia, tal como se registró',
      none: 'ninguna',
      statuses: { proposed: 'propuesta', decided: 'decidida', deferred: 'aplazada', rejected: 'rechazada' },
      by: (name) => `${name}: `,
      due: (day) => `antes del ${format.date(day)}`,
      note: 'Las discrepancias se imprimen enteras, nunca abreviadas.',
    },
    takeaways: {
      staff: (scientists, engineers) =>
        `Aquí: ${count(engineers, 'ingeniero de ML', 'ingenieros de ML')} para ${count(scientists, 'científico de datos', 'científicos de datos')}.`,
      staffUnknown: 'Aquí: se desconoce el tamaño de los equipos.',
      simpler: (simple, scored) =>
        scored === 0
          ? 'Aquí: aún no hay ninguna idea puntuada.'
          : `Aquí: ${of(simple, scored)} ${format.plural(scored, { one: 'idea puntuada', other: 'ideas puntuadas' })} no ${format.plural(simple, { one: 'necesita', other: 'necesitan' })} aprendizaje automático.`,
      data: (dataFirst, scored, score) =>
        `Aquí: ${scored === 0 ? 'aún no hay ninguna idea puntuada' : `${of(dataFirst, scored)} ${format.plural(scored, { one: 'idea puntuada', other: 'ideas puntuadas' })} ${format.plural(dataFirst, { one: 'necesita', other: 'necesitan' })} primero los datos`}${score === null ? '' : `; las prácticas de datos alcanzan ${format.number(score)} de 100 puntos`}.`,
      level: (level, target) =>
        `Aquí: ${level === null ? 'no se evaluó la operación' : `nivel ${format.number(level)}`}${target === null ? '' : `; hace falta el nivel ${format.number(target)}`}.`,
      platform: (score) =>
        score === null
          ? 'Aquí: no se valoraron las prácticas de plataforma.'
          : `Aquí: las prácticas de plataforma alcanzan ${format.number(score)} de 100 puntos.`,
      metrics: (named, total) =>
        total === 0
          ? 'Aquí: aún no se ha recopilado ninguna idea.'
          : `Aquí: ${of(named, total)} ideas ${format.plural(named, { one: 'indica', other: 'indican' })} una métrica de negocio.`,
      governance: (severe, tiered, open) =>
        tiered === 0
          ? 'Aquí: ninguna idea tiene aún nivel de riesgo.'
          : `Aquí: ${of(severe, tiered)} ${format.plural(tiered, { one: 'idea', other: 'ideas' })} con nivel ${format.plural(severe, { one: 'es', other: 'son' })} de riesgo alto o superior; ${count(open, 'control abierto', 'controles abiertos')}.`,
    },
    openUseCases: {
      name: 'Casos de uso aún sin tratar',
      subtitle:
        'Aún no se ha dicho nada de ellos: ni puntuación, ni cifra, ni respuesta. Tendrán su página en cuanto lo haya',
      number: 'N.º',
      useCase: 'Caso de uso',
      department: 'Departamento',
      more: (total) =>
        `${count(total, 'caso de uso más está', 'casos de uso más están')} aún sin tratar y ${format.plural(total, { one: 'figura', other: 'figuran' })} en «Casos de uso aún sin tratar».`,
      unscored: (total) =>
        total === 1
          ? '1 caso de uso más está aún sin puntuar ni clasificar.'
          : `${format.number(total)} casos de uso más están aún sin puntuar ni clasificar.`,
    },
    notDiscussed: {
      subtitle: 'Cada apartado conserva su marcador y su línea aquí; ninguno tiene una página vacía',
      section: 'Apartado',
      known: 'Lo que se sabe, pese a todo',
      fill: 'Lo que lo completaría',
      nothing: 'Nada aún',
      component: (names) => `Una valoración de sus prácticas: ${names}`,
      componentKnown: (summary) => summary,
      maturity: 'Madurez de la operación',
      maturityKnown: 'Cuenta como nivel 0, manual, hasta que se demuestre algo',
      maturityFill: 'Respuestas con evidencia a los enunciados de las ocho áreas',
      value: 'Valor en dinero',
      valueKnown: (scored) => count(scored, 'idea puntuada', 'ideas puntuadas'),
      valueFill:
        'Decisiones al año, lo que vale una acertada, y coste y acierto de la solución más sencilla y del aprendizaje automático',
      risk: 'Niveles de riesgo',
      riskFill: 'Respuestas a las catorce preguntas para cada idea',
      scores: 'Puntuaciones',
      scoresKnown: (total) => count(total, 'idea recopilada', 'ideas recopiladas'),
      scoresFill: 'Votos sobre los cinco criterios para cada idea',
      plan: 'Hoja de ruta, presupuesto y equipo',
      planFill: 'Valor, coste, esfuerzo y trimestres de lo recomendado, un presupuesto y cuántas personas hay',
      decisions: 'Decisiones',
      decisionsFill: 'Qué decide el grupo, por qué y quién discrepa',
      note: 'Los apartados desactivados en esta edición no dejan rastro aquí: solo lo que se quiso tratar y no se trató.',
    },
    inFull: {
      name: 'Textos completos',
      title: (total) =>
        total === 1
          ? '1 texto que una página muestra en parte, aquí entero'
          : `${format.number(total)} textos que una página muestra en parte, aquí enteros`,
      subtitle: 'Nada de lo escrito falta en esta presentación',
      where: 'Dónde',
      text: 'Texto',
    },
  };
}
