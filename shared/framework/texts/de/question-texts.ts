import type { RiskQuestionId } from '../../risk.ts';
import type { QuestionText } from '../question-texts.ts';

/** The fourteen questions in words; `short` says what a yes means, as it follows on „weil es“. */
export const questionTexts: Readonly<Record<RiskQuestionId, QuestionText>> = {
  q1: {
    question: 'Könnte es unter eine verbotene Praxis fallen?',
    short: 'womöglich eine verbotene Praxis ist',
  },
  q2: {
    question:
      'Kann ein falsches Ergebnis Leben, Gesundheit oder körperliche Sicherheit unmittelbar schädigen, oder gehört es zu einem regulierten Medizin- oder Sicherheitsprodukt?',
    short: 'Leben, Gesundheit oder Sicherheit schädigen kann',
  },
  q3: {
    question: 'Wird es bei Polizei, Gericht, Strafmaß, Bewährung, Grenz- oder Asylentscheidungen eingesetzt?',
    short: 'bei Justiz, Polizei oder an Grenzen eingesetzt wird',
  },
  q4: {
    question: 'Steuert es etwas Physisches, oder handelt es, wo niemand es rechtzeitig anhalten kann?',
    short: 'handelt, wo niemand es rechtzeitig anhalten kann',
  },
  q5: {
    question:
      'Beeinflusst es, wer Kredit, Versicherung, Arbeit, Bildung, Wohnung, Leistungen oder grundlegende Dienste bekommt?',
    short: 'den Zugang zu Kredit, Arbeit oder grundlegenden Diensten beeinflusst',
  },
  q6: {
    question: 'Identifiziert oder sortiert es Menschen biometrisch, oder schließt es auf ihre Gefühle?',
    short: 'Biometrie nutzt oder auf Gefühle schließt',
  },
  q7: {
    question: 'Ist die Entscheidung vollautomatisch, mit rechtlicher oder ähnlich schwerer Wirkung auf einen Menschen?',
    short: 'automatisch mit schwerer Wirkung auf Menschen entscheidet',
  },
  q8: {
    question:
      'Kann es einen Menschen oder ein Konto sperren, beschuldigen oder untersuchen, wegen Betrug, Missbrauch oder Compliance?',
    short: 'Menschen sperren, beschuldigen oder untersuchen kann',
  },
  q9: {
    question: 'Setzt es Preise oder Angebote, oder wählt oder gruppiert es identifizierbare Menschen fürs Marketing?',
    short: 'Preise setzt oder Menschen gezielt anspricht',
  },
  q10: {
    question:
      'Würde ein falsches Ergebnis mehr kosten als die Wesentlichkeitsgrenze oder in einen wesentlichen regulierten Bericht einfließen?',
    short: 'in Geld oder Berichten wesentlich ist',
  },
  q11: {
    question:
      'Sind vor allem Kinder, Patienten, Beschäftigte oder andere schutzbedürftige Menschen betroffen, oder werden besondere Kategorien von Daten genutzt?',
    short: 'schutzbedürftige Menschen betrifft oder besondere Datenkategorien nutzt',
  },
  q12: {
    question: 'Sind seine Fehler schwer zu bemerken oder zu beheben?',
    short: 'Fehler macht, die schwer zu bemerken oder zu beheben sind',
  },
  q13: {
    question: 'Spricht es mit Menschen, oder erzeugt es Text, Bilder, Ton oder Video?',
    short: 'mit Menschen spricht oder Inhalte erzeugt',
  },
  q14: {
    question:
      'Entscheidet eine fachkundige Person jeden Fall und kann es überstimmen, oder ist es eine eng begrenzte oder vorbereitende Aufgabe ohne Profiling?',
    short: 'jede Entscheidung einer fachkundigen Person überlässt',
  },
};
