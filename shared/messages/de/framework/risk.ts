import type * as source from '../../en/framework/risk.ts';

/** The four tiers in words. */
export const tierTexts: typeof source.tierTexts = {
  low: {
    name: 'Niedrig',
    requirements: 'Eine Modellkarte, einfache Überwachung und die Standard-Pipeline',
    cadence: 'Überprüfung jedes Jahr',
  },
  medium: {
    name: 'Mittel',
    requirements: 'Eine Modellkarte, Fairnessprüfung, Überwachung der Geschäftswirkung und ein A/B-Test',
    cadence: 'Überprüfung jedes Quartal',
  },
  high: {
    name: 'Hoch',
    requirements:
      'Eine vollständige Modellkarte, ein Verzerrungsaudit, Erklärbarkeit, Einhaltung der Regulierung und eine Prüfung durch den Ethikrat',
    cadence: 'Überprüfung jeden Monat und ein externes Audit jedes Jahr',
  },
  critical: {
    name: 'Kritisch',
    requirements: 'Alles, was Hoch verlangt, dazu menschliche Aufsicht, laufende Überwachung und behördliche Zulassung',
    cadence: 'Überwachung ohne Unterbrechung und Überprüfung jeden Monat',
  },
};

/** Use cases that stand for a tier, in words. */
export const tierExampleTexts: typeof source.tierExampleTexts = {
  'content-recommendation': 'Inhaltsempfehlung',
  'internal-search': 'Interne Suche',
  'demand-forecasting': 'Nachfrageprognose',
  'price-optimization': 'Preisoptimierung',
  'marketing-targeting': 'Marketing-Zielgruppen',
  'customer-segmentation': 'Kundensegmentierung',
  'credit-scoring': 'Kreditscoring',
  'fraud-detection': 'Betrugserkennung',
  'insurance-underwriting': 'Versicherungszeichnung',
  hiring: 'Einstellung',
  'health-diagnostics': 'Medizinische Diagnostik',
  'autonomous-systems': 'Autonome Systeme',
  'criminal-justice': 'Strafjustiz',
};

/** What may hold beside the tier, in words. */
export const overlayTexts: typeof source.overlayTexts = {
  'eu-prohibited': 'KI-Verordnung: verbotene Praxis',
  'eu-annex-i': 'KI-Verordnung: hohes Risiko als Produkt nach Anhang I',
  'eu-annex-iii': 'KI-Verordnung: hohes Risiko nach Anhang III',
  'eu-transparency': 'KI-Verordnung: Transparenzpflichten nach Artikel 50',
  'eu-article-6-3': 'KI-Verordnung: Ausnahme nach Artikel 6(3) möglich, zu dokumentieren',
  'gdpr-article-22': 'DSGVO: automatisierte Entscheidung nach Artikel 22',
  'us-banking': 'US-Banken: Leitlinie zum Modellrisiko SR 26-2, Nachfolgerin von SR 11-7',
  'us-employment': 'US-Beschäftigung: das Vier-Fünftel-Verhältnis als Prüfzahl',
  colorado: 'Colorado SB 26-189: Hinweis, Erklärung, Berichtigung und Prüfung durch Menschen',
  'nist-generative-ai': 'NIST: Profil für generative KI',
  'outside-eu': 'Außerhalb der EU',
};
