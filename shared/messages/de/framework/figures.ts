import type * as source from '../../en/framework/figures.ts';

/** Who is named as the source of a figure. */
export const attributionTexts: typeof source.attributionTexts = {
  gartner: 'Gartner, nach Angabe des Quellrahmens',
  venturebeat: 'VentureBeat, nach Angabe des Quellrahmens',
  'google-hidden-debt': 'Vom Quellrahmen Google zugeschrieben, „Hidden Technical Debt in Machine Learning Systems“',
  ng: 'Andrew Ng, nach Angabe des Quellrahmens',
  'source-framework': '„The Anatomy of a Machine Learning Strategy“, Stratrix',
};

/** The figures in words, with the footnote that an honest quotation needs. */
export const figureTexts: typeof source.figureTexts = {
  'prototype-to-production': {
    headline: '53\u00A0%',
    sentence: 'Nur 53\u00A0% der ML-Projekte gelangen vom Prototyp in den Betrieb.',
    caveat:
      'Eine Gartner-Meldung von 2022 nennt 54\u00A0%, und die Presse hat die 53\u00A0% von 2019 in beide Richtungen zitiert. Hier so, wie der Quellrahmen es angibt.',
  },
  'never-in-production': {
    headline: '87\u00A0%',
    sentence: '87\u00A0% der Data-Science-Projekte gehen nie in Betrieb.',
    caveat: 'Zurückverfolgt auf einen Artikel vom Juli 2019; eine veröffentlichte Studienmethode fand sich nicht.',
  },
  'team-ratio': {
    headline: '3 : 1',
    sentence:
      'Die meisten Organisationen haben drei Data Scientists oder mehr je ML Engineer. Die führenden haben zwei bis drei ML Engineers je Data Scientist; ein bis zwei empfehlen wir.',
    caveat: null,
  },
  'maintenance-multiple': {
    headline: '5–10×',
    sentence: 'Ein Modell im Betrieb zu halten kostet das Fünf- bis Zehnfache seines Baus.',
    caveat:
      'Der Aufsatz spricht von massiven laufenden Wartungskosten; das Vielfache fand sich darin nicht. Es dient als Planungszahl, die sich ändern lässt.',
  },
  'data-over-algorithm': {
    headline: '10\u00A0%',
    sentence: 'Um 10\u00A0% bessere Daten bewirken meist mehr als ein raffinierterer Algorithmus.',
    caveat: null,
  },
  'data-gain': {
    headline: '2–5×',
    sentence:
      'Bei unverändertem Modell brachte Arbeit an den Daten zwei- bis fünfmal so viel wie Arbeit an der Architektur.',
    caveat: null,
  },
  'effort-split': {
    headline: '80 / 20',
    sentence:
      'Teams verwenden 80\u00A0% ihrer Mühe auf das Modell und 20\u00A0% auf die Daten. Die Strategie kehrt das um.',
    caveat: null,
  },
  'claims-routing': {
    headline: '100×',
    sentence:
      'Ein Versicherer gab 2\u00A0Mio.\u00A0$ für ein Modell aus, das Schäden mit 91\u00A0% Genauigkeit zuordnet. Regeln, die ein Analyst in zwei Wochen schrieb, erreichen 89\u00A0% für 1\u00A0% der Kosten. Zwei Prozentpunkte rechtfertigten keine hundertfachen Kosten.',
    caveat: null,
  },
};

/** The reference platforms in words. */
export const platformTexts: typeof source.platformTexts = {
  tfx: { name: 'Google TFX', lesson: 'Liefert Milliarden Vorhersagen am Tag.' },
  michelangelo: {
    name: 'Uber Michelangelo',
    lesson: 'Von weniger als 10 Modellen auf Hunderte; die Auslieferung fiel von Monaten auf Stunden.',
  },
  spotify: {
    name: 'Spotify',
    lesson:
      'Mehr als 1.000 Modelle; von Monaten auf Tage durch ein Urteil nach Offline-Kennzahlen und Online-Geschäftskennzahlen, mit A/B-Tests, die nie enden.',
  },
};
