import type { deckSlides as english } from '../../en/deck/slides.ts';
import type { Format } from '../../format.ts';

/** The words of the deck as slides of a presentation: names of their parts, and speaker notes. */
export function deckSlides(format: Format): ReturnType<typeof english> {
  return {
    names: {
      title: 'Título',
      text: 'Texto',
      table: 'Tabla',
      chart: 'Gráfico',
      figure: 'Figura',
      shape: 'Forma',
      picture: 'Imagen',
      category: 'Qué',
    },
    notes: {
      byHand: 'El título lo escribió el grupo.',
      computed: 'El título resulta del análisis según reglas.',
      from: (section) => `De dónde procede: ${section}`,
      shows: (alternative) => `La imagen muestra: ${alternative}`,
      reading: (text) => `Cómo leerlo: ${text}`,
      state: (state) => `A fecha de: ${state}.`,
    },
    sources: {
      cover: 'lo que escribió el grupo en Encuadrar.',
      summary: 'las páginas que siguen; cada cifra figura ahí con sus razones.',
      contents: 'los títulos de las páginas.',
      changes: 'los días, las razones y los primeros votos que guarda el archivo.',
      portfolio:
        'puntuaciones, respuestas de riesgo, respuestas de madurez y valor de cada caso de uso, según el método.',
      matrix:
        'la idoneidad, de las puntuaciones del grupo; el valor, de los rangos indicados, o el nivel, de las respuestas de riesgo.',
      ranking:
        'las puntuaciones fijadas, o la mediana de los votos donde no se fijó nada, con los pesos del grupo; las bandas muestran lo que aún permiten los criterios abiertos.',
      feasibility:
        'el valor, de los rangos indicados; la viabilidad, de datos, puntuaciones, madurez, operación y riesgo; o donde lo situó el grupo.',
      value: 'los rangos indicados de cada caso de uso financiado, simulados a la vez con la semilla del taller.',
      'use-case-values':
        'los rangos indicados del caso de uso en cuestión y de su solución más sencilla, simulados a la vez.',
      risk: 'las catorce preguntas de riesgo de cada caso de uso y las reglas fechadas del paquete del método.',
      maturity: 'los enunciados que respondió el grupo y la evidencia indicada para ellos.',
      roadmap:
        'el esfuerzo, las duraciones, los requisitos y las personas indicados, programados según reglas; o donde lo situó el grupo.',
      budget:
        'los costes indicados, repartidos en la hoja de ruta; los costes recurrentes, según lo indicado en Decidir.',
      staffing: 'las personas y el esfuerzo indicados, en los trimestres de la hoja de ruta.',
      components: 'las prácticas puntuadas por el grupo con su evidencia y las acciones acordadas.',
      pattern: 'los componentes, la madurez y la cartera, según las reglas del método.',
      pitfalls: 'las respuestas y cifras que coinciden con un escollo conocido; cada uno cita su evidencia.',
      'use-cases':
        'lo que se dijo del caso de uso en cuestión: votos, rangos, respuestas de riesgo, respuestas sobre los datos, decisiones.',
      disagreement: 'los votos que cada cual dio a solas y las discrepancias tal como se registraron.',
      decisions: 'las decisiones, discrepancias y aceptaciones tal como las registró el grupo.',
      next: 'decisiones, próximos pasos, acciones acordadas, controles, revisiones y hoja de ruta, por sus días.',
      parked: 'las notas aparcadas y las ideas guardadas.',
      takeaways: 'las cifras de las páginas anteriores.',
      'not-discussed': 'aquello para lo que el archivo no tiene respuesta.',
      method: 'el paquete del método indicado al pie.',
      sources: 'el paquete del método y el archivo.',
      glossary: 'el paquete del método.',
    },
    /** Names of what the charts show. */
    series: {
      amount: 'Importe',
      falls: 'Baja hasta',
      rises: 'Sube hasta',
      median: 'Mediana (P50); línea: P10 a P90',
      outside: 'Fuera de ellos',
      draws: 'Simulaciones',
      funded: 'Financiado',
      notFunded: 'No financiado',
    },
    ranking: {
      series: 'Idoneidad',
      figure: (count, first, last) =>
        `Gráfico de barras, idoneidad de ${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })} de 0 a 100. La más alta: ${first}. La más baja: ${last}.`,
    },
    matrix: { notScored: 'Sin recomendación' },
  };
}
