import type { deckReference as english } from '../../en/deck/reference.ts';
import type { Format } from '../../format.ts';

/** Numbers of acts name the Union in the language of the text. */
const inSpanish = (act: string) => act.replaceAll('(EU)', '(UE)');

/** The pages that explain the others: method, sources, words and signs. */
export function deckReference(format: Format): ReturnType<typeof english> {
  return {
    method: (facts) => ({
      suitability: {
        heading: '1 Idoneidad',
        text: `Cinco criterios de 1 a 5, según la mediana de los votos o lo que fijó el grupo; la puntuación es su media ponderada, de 0 a 100. Desde ${format.number(facts.ml)}, aprendizaje automático; desde ${format.number(facts.hybrid)}, híbrido; por debajo, reglas. Antes hay cuatro filtros: prohibido, lo más sencillo gana, veto de los datos, las reglas bastan.`,
        defaults: `${facts.isEqual ? 'pesos iguales' : 'los pesos del paquete'}; límites ${format.number(facts.hybrid)} y ${format.number(facts.ml)}`,
      },
      agreement: {
        heading: '2 Acuerdo',
        text: `Con acuerdo: la mitad central de los votos abarca ${format.number(facts.group.agreedRange, 1)} o menos, y el ${format.percent(facts.group.agreedShare)} está a un punto o menos de la mediana. En disputa: la mitad central abarca ${format.number(facts.group.contestedRange, 1)} o más, o el grupo se divide entre ${format.number(facts.group.contestedLow, 1)} y ${format.number(facts.group.contestedHigh, 1)}.`,
        defaults: 'los límites del acuerdo',
      },
      value: {
        heading: '3 Valor',
        text: `Valor actual neto frente a no hacer nada en ${format.number(facts.years)} años al ${format.percent(facts.rate, 1)}, con los datos más probables. Un caso cuenta con lo recomendado; el aprendizaje automático debe superar además a la solución más sencilla.`,
        defaults: `horizonte y tasa; mantenimiento ${facts.upkeep.map((value) => format.number(value, 1)).join(' – ')} veces el desarrollo`,
      },
      data: {
        heading: '4 Datos y operación',
        text: 'Doce preguntas sobre los datos, respondidas «no», «en parte» o «sí». Operación: lo que debe cumplirse en marcha, acordado antes de desarrollar. Lo que nadie sabe figura como desconocido, nunca como cero.',
        defaults: 'las doce preguntas',
      },
      risk: {
        heading: '5 Nivel de riesgo',
        text: 'Catorce preguntas; decide el «sí» más grave; las personas vulnerables o los errores difíciles de advertir suben un nivel el bajo y el medio. Los controles se suman de nivel en nivel.',
        defaults: `las preguntas; materialidad desde ${format.money(facts.materiality)} al año; legislación a fecha de ${format.date(facts.asOf)}`,
      },
      maturity: {
        heading: '6 Madurez',
        text: 'Ocho áreas con tres enunciados cada una. Un nivel cuenta con evidencia de todos los enunciados hasta él; manda el área más débil. El objetivo depende de la frecuencia de despliegue, del ritmo de cambio del entorno y del riesgo.',
        defaults: 'cómo se derivan los objetivos',
      },
      components: {
        heading: '7 Componentes',
        text: 'Siete componentes con cuatro prácticas cada uno, de ausente a estándar en todas partes. Los puntos son la media de las prácticas valoradas, como parte del máximo.',
        defaults: `ausente por debajo de ${format.number(facts.bands.partial)} puntos, estándar desde ${format.number(facts.bands.standard)}`,
      },
      file: { heading: '8 Este documento' },
    }),
    appDefault: 'Por defecto:',
    packDefault: 'Por defecto en el paquete:',
    packChanged: 'El método se modificó en este espacio de trabajo.',
    fileFacts: (file) =>
      `Espacio de trabajo ${file.id}, revisión ${format.number(file.revision)}. Método ${file.pack} ${file.version}${file.hash === '' ? '' : `, hash ${file.hash}`}. El mismo espacio de trabajo imprime siempre la misma presentación, byte por byte.`,
    missingCharacters: (codes, more) =>
      `La tipografía carece de ${format.plural(codes.length + more, { one: 'un carácter', other: 'caracteres' })} de este espacio de trabajo, que se ${format.plural(codes.length + more, { one: 'imprime', other: 'imprimen' })} como un cuadrado: ${codes.join(', ')}${more === 0 ? '' : ` y ${format.number(more)} más`}.`,
    sources: {
      claim: 'Afirmación',
      origin: 'De dónde procede',
      standing: 'Situación',
      standings: { contested: 'discutida', stated: 'citada', confirm: 'confirmar', room: 'grupo' },
      framework: {
        claim:
          'Niveles de riesgo con controles y cadencia, niveles de madurez 0 a 3, siete componentes, cinco criterios',
        origin: 'Marco de origen, «The Anatomy of a Machine Learning Strategy», Stratrix',
      },
      room: {
        claim: 'Puntuaciones, volúmenes, valores, costes, aciertos',
        origin: 'Introducidos por los participantes; el responsable figura en la página de cada caso de uso',
      },
      notes:
        '«Citada»: tal como la recoge el marco de origen. «Confirmar»: pida a un jurista que lo confirme antes de apoyarse en ello. «Grupo»: el juicio de los participantes.',
      euAct: (regulation, amended) => ({
        claim: 'Reglamento de IA de la UE: clases y fechas',
        origin: `Reglamento ${inSpanish(regulation)}, modificado por ${inSpanish(amended)}; se consultaron fuentes secundarias, no el Diario Oficial`,
      }),
    },
    glossary: {
      squares: 'Un cuadrado: qué desarrollar',
      recommendations: {
        ml: 'usar aprendizaje automático',
        hybrid: 'primero reglas, aprendizaje automático para el resto',
        rules: 'reglas, estadística o automatización sencilla',
        'data-first': 'preparar los datos, decidir después',
        'do-not-build': 'práctica prohibida',
      },
      shapes: 'Una forma: cuánto daño',
      tiers: {
        low: 'bajo',
        medium: 'medio',
        high: 'alto',
        critical: 'crítico',
        prohibited: 'prohibido',
      },
      steps: 'Escalones: cuánta madurez',
      stepsMeaning: 'nivel 1 alcanzado, nivel 2 como objetivo',
      dots: 'Un punto: un voto',
      dotsMeaning: 'un triángulo marca la puntuación que cuenta',
      words: [
        ['Canario', 'Una versión nueva responde primero a una pequeña parte de los casos.'],
        ['CI/CD', 'Cada cambio se compila, prueba y publica por un único camino automático.'],
        ['Control', 'Lo que exige el nivel de riesgo antes de que algo entre en producción.'],
        ['Datos primero', 'La idea puede ser buena, pero aún no existen los datos para ella.'],
        ['Deriva', 'El mundo se aleja de los datos de los que aprendió un modelo.'],
        ['Ficha del modelo', 'Para qué es un modelo, sus datos, límites, pruebas y responsable, por escrito.'],
        ['Híbrido', 'Las reglas deciden los casos claros; un modelo, el resto; las reglas vigilan ambos.'],
        ['Idoneidad', 'De 0 a 100: cuánto pide el problema aprendizaje automático.'],
        ['Mantenimiento', 'Lo que algo cuesta cada año una vez en producción.'],
        ['Nivel', 'Cuánto se ha automatizado la operación, de 0, manual, a 3, autónomo.'],
        ['Nivel de riesgo', 'Cuánto daño puede hacer un resultado erróneo; decide las obligaciones.'],
        ['Provisional', 'El veredicto aún puede cambiar: no se conoce algo en lo que se apoya.'],
        ['Prueba A/B', 'Dos versiones funcionan a la vez con casos comparables; se queda la mejor.'],
        ['Solución más sencilla', 'Reglas, estadística o automatización sencilla que podrían bastar.'],
        ['Suficiente', 'El acierto desde el que un resultado gana, fijado antes de medir ningún modelo.'],
        ['Valor actual neto', 'Lo que valen hoy todos los beneficios menos todos los costes.'],
      ],
    },
  };
}
