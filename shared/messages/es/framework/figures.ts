import type * as english from '../../en/framework/figures.ts';

/** Who is named as the source of a figure. */
export const attributionTexts: typeof english.attributionTexts = {
  gartner: 'Gartner, según lo cita el marco de origen',
  venturebeat: 'VentureBeat, según lo cita el marco de origen',
  'google-hidden-debt':
    'Atribuido por el marco de origen a Google, «Hidden Technical Debt in Machine Learning Systems»',
  ng: 'Andrew Ng, según lo cita el marco de origen',
  'source-framework': '«The Anatomy of a Machine Learning Strategy», Stratrix',
};

/** The figures in words, with the footnote that an honest quotation needs. */
export const figureTexts: typeof english.figureTexts = {
  'prototype-to-production': {
    headline: '53\u00A0%',
    sentence: 'Solo el 53\u00A0% de los proyectos de ML pasan del prototipo a producción.',
    caveat:
      'Un comunicado de Gartner de 2022 dice 54\u00A0%, y la prensa ha citado el 53\u00A0% de 2019 en ambos sentidos. Se da aquí tal como lo recoge el marco de origen.',
  },
  'never-in-production': {
    headline: '87\u00A0%',
    sentence: 'El 87\u00A0% de los proyectos de ciencia de datos nunca llegan a producción.',
    caveat: 'Procede de un artículo de julio de 2019; no se encontró la metodología publicada de ningún estudio.',
  },
  'team-ratio': {
    headline: '3 : 1',
    sentence:
      'La mayoría de las organizaciones tienen tres o más científicos de datos por cada ingeniero de ML. Las líderes tienen dos o tres ingenieros de ML por cada científico de datos; nuestra recomendación es uno o dos.',
    caveat: null,
  },
  'maintenance-multiple': {
    headline: '5–10×',
    sentence: 'Mantener un modelo en producción cuesta entre cinco y diez veces lo que costó desarrollarlo.',
    caveat:
      'El artículo habla de enormes costes continuos de mantenimiento; el múltiplo no se encontró en él. Se usa como cifra de planificación que puede cambiarse.',
  },
  'data-over-algorithm': {
    headline: '10\u00A0%',
    sentence: 'Unos datos un 10\u00A0% mejores suelen aportar más que un algoritmo más sofisticado.',
    caveat: null,
  },
  'data-gain': {
    headline: '2–5×',
    sentence:
      'Sin tocar el modelo, el trabajo en los datos aportó entre dos y cinco veces lo que aportó el trabajo en la arquitectura.',
    caveat: null,
  },
  'effort-split': {
    headline: '80 / 20',
    sentence:
      'Los equipos dedican el 80\u00A0% de su esfuerzo al modelo y el 20\u00A0% a los datos. La estrategia lo invierte.',
    caveat: null,
  },
  'claims-routing': {
    headline: '100×',
    sentence:
      'Una aseguradora gastó 2\u00A0millones de dólares en un modelo que asigna siniestros con un 91\u00A0% de acierto. Las reglas que un analista escribió en dos semanas alcanzan el 89\u00A0% por el 1\u00A0% del coste. Dos puntos no justificaban un coste cien veces mayor.',
    caveat: null,
  },
};

/** The reference platforms in words. */
export const platformTexts: typeof english.platformTexts = {
  tfx: { name: 'Google TFX', lesson: 'Sirve miles de millones de predicciones al día.' },
  michelangelo: {
    name: 'Uber Michelangelo',
    lesson: 'De menos de 10 modelos a cientos; el despliegue pasó de meses a horas.',
  },
  spotify: {
    name: 'Spotify',
    lesson:
      'Más de 1000 modelos; de meses a días, al juzgar por métricas fuera de línea y métricas de negocio en línea, con pruebas A/B que no paran.',
  },
};
