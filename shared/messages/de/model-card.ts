import type { ModelCardSectionId } from '#shared/framework/model-card-sections.ts';
import type { modelCard as source } from '../en/model-card.ts';
import type { Format } from '../format.ts';

type SectionText = { readonly title: string; readonly later: string | null };

const sections: Readonly<Record<ModelCardSectionId, SectionText>> = {
  details: { title: 'Angaben zum Modell', later: 'Typ, Architektur, Lizenz, wer es trainiert hat' },
  'intended-use': { title: 'Vorgesehene Verwendung', later: null },
  factors: { title: 'Einflussgrößen', later: 'Ergebnisse je Gruppe und Umgebung' },
  metrics: { title: 'Kennzahlen', later: 'gemessene Werte mit ihren Intervallen' },
  'evaluation-data': { title: 'Evaluationsdaten', later: 'ihre Beschreibung' },
  'training-data': { title: 'Trainingsdaten', later: 'Statistik und Version' },
  'quantitative-analyses': {
    title: 'Quantitative Analysen',
    later: 'Tabellen je Teilgruppe, einschließlich Vier-Fünftel-Verhältnissen',
  },
  'ethical-considerations': { title: 'Ethische Überlegungen', later: 'Ergebnisse von Audits' },
  caveats: { title: 'Vorbehalte', later: null },
  operations: { title: 'Betrieb', later: 'gemessene Latenz, Last und Verfügbarkeit' },
  governance: { title: 'Governance', later: null },
};

/** The words of a model card that is written before there is a model. */
export function modelCard(format: Format): ReturnType<typeof source> {
  const amount = (value: number, unit: string) => `${format.number(value, 2)}\u00A0${unit}`;
  return {
    sections,
    notAvailable: 'Noch nicht verfügbar (es gibt kein Modell)',
    shortForm: 'Kurzform: Die Risikostufe verlangt nicht mehr.',
    fullForm: 'Vollständige Form.',
    planned: '0, geplant',
    labels: {
      name: 'Name',
      owner: 'Verantwortlich',
      sponsor: 'Auftraggeber',
      version: 'Version',
      stage: 'Stand',
      recommendation: 'Empfehlung',
      decision: 'Unterstützte Entscheidung',
      users: 'Nutzende',
      affected: 'Betroffene',
      volume: 'Menge',
      outOfScope: 'Nicht vorgesehen',
      humanRole: 'Rolle des Menschen',
      groups: 'Zu prüfende Gruppen',
      businessMetric: 'Geschäftskennzahl',
      modelMetric: 'Modellkennzahl',
      goodEnough: 'Gut genug ab',
      why: 'Warum das genügt',
      baseline: 'Vergleichsbasis',
      sources: 'Quellen',
      checklist: 'Datencheck',
      legalBasis: 'Rechtsgrundlage',
      gaps: 'Lücken',
      tier: 'Risikostufe',
      because: 'Grund',
      slices: 'Geplante Teilgruppen',
      euClass: 'KI-Verordnung',
      appliesFrom: 'Pflichten gelten',
      overlays: 'Außerdem',
      provisional: 'Vorläufig',
      contested: 'Strittig',
      latency: 'Latenz',
      load: 'Last',
      peak: 'Spitze',
      retraining: 'Neues Training',
      approval: 'Freigabe',
      freshness: 'Aktualität',
      availability: 'Verfügbarkeit',
      fallback: 'Ausweichlösung',
      releases: 'Neue Versionen',
      controls: 'Kontrollen',
      open: 'Offen',
      review: 'Nächste Überprüfung',
      audit: 'Nächstes Audit',
      release: 'Produktivfreigabe',
    },
    provisional: 'Einige Antworten fehlen noch, die Empfehlung kann sich ändern.',
    personDecides: 'Eine fachkundige Person entscheidet jeden Fall, oder die Aufgabe ist eng begrenzt.',
    noPersonDecides: 'Kein Mensch entscheidet jeden Fall.',
    vulnerable: 'Schutzbedürftige Menschen oder besondere Kategorien von Daten sind betroffen.',
    decisionsAYear: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'Entscheidung', other: 'Entscheidungen' })} im Jahr`,
    answered: (yes, answered, total) =>
      `${format.number(yes)} Ja, ${format.number(answered)} von ${format.number(total)} beantwortet`,
    reaches: (name, accuracy) => (accuracy === null ? name : `${name}, richtig in ${format.percent(accuracy, 1)}`),
    latency: (milliseconds) => `95 von 100 innerhalb von ${amount(milliseconds, 'ms')}`,
    from: (day) => `ab ${day}`,
    peak: (perSecond) => `${format.number(perSecond, 2)} pro Sekunde`,
    cadences: {
      weekly: 'jede Woche oder wenn Drift es verlangt',
      monthly: 'jeden Monat',
      quarterly: 'jedes Quartal',
      'half-yearly': 'jedes halbe Jahr',
      yearly: 'jedes Jahr',
    },
    approved: 'Ein Mensch gibt jede neue Version frei.',
    notApproved: 'Niemand muss eine neue Version freigeben.',
    release: {
      open: 'Nichts, was die Risikostufe verlangt, hält sie zurück.',
      closed: 'Nicht, bevor jede Kontrolle erledigt ist.',
    },
    load: (count) => `${format.number(count)} am Tag`,
    minutes: (count) => amount(count, 'min'),
    controls: (done, total) => `${format.number(done)} von ${format.number(total)} erledigt`,
  };
}
