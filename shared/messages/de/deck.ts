import type { deck as source } from '../en/deck.ts';
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
export function deck(format: Format): ReturnType<typeof source> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    ...deckOpening(format),
    titles: deckTitles(format),
    reference: deckReference(format),
    slides: deckSlides(format),
    ...deckRoom(format),
    useCase: deckUseCase(format),
    value: deckValue(format),
    plan: deckPlan(format),
    glossary: deckReference(format).glossary,
    sections: {
      cover: 'Titelblatt',
      summary: 'Zusammenfassung',
      contents: 'Inhalt',
      changes: 'Was sich geändert hat',
      portfolio: 'Portfolio',
      matrix: 'Portfoliomatrix',
      feasibility: 'Wert × Machbarkeit',
      ranking: 'Rangfolge',
      value: 'Wert und wie sicher er ist',
      'use-case-values': 'Wert nach Anwendungsfall',
      risk: 'Risikostufen und Überprüfungen',
      maturity: 'Reife, heute und Ziel',
      roadmap: 'Roadmap',
      budget: 'Budget nach Jahren',
      staffing: 'Personal',
      components: 'Sieben Bausteine',
      pattern: 'Strategisches Muster',
      pitfalls: 'Fallstricke',
      'use-cases': 'Anwendungsfälle',
      disagreement: 'Wo die Runde uneins war',
      decisions: 'Entscheidungen und abweichende Meinungen',
      next: 'Die nächsten 90 Tage',
      parked: 'Geparkt',
      takeaways: 'Lehren',
      'not-discussed': 'Nicht besprochen',
      method: 'Methode',
      sources: 'Quellen',
      glossary: 'Glossar',
    },
    notKnown: 'nicht bekannt',
    notAgreed: 'nicht vereinbart',
    hiddenAmount: 'ein nicht gezeigter Betrag',
    anAmount: 'ein Betrag',
    participant: 'eine teilnehmende Person',
    attached: 'Der Sextant-Workshop, aus dem dieses Deck entstand',
    frame: {
      continued: 'Fortsetzung',
      continues: 'Fortsetzung auf der nächsten Seite',
      headOfPart: (head, part, parts) => `${head} · ${part === 1 ? '' : 'Fortsetzung, '}${of(part, parts)}`,
      titleContinued: (name) => `${name}, Fortsetzung`,
      bookmarkOfPart: (name, part, parts) => `${name} (${of(part, parts)})`,
      pageOf: of,
      state: (revision, day, version) =>
        `Revision ${format.number(revision)} · ${format.date(day)} · Methode ${version}`,
    },
    ...portfolioPages(format),
    ...otherPages(format, count),
  };
}

type Pages = ReturnType<typeof source>;

function portfolioPages(format: Format): Pick<Pages, 'portfolio' | 'matrix' | 'ranking' | 'risk'> {
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    portfolio: {
      subtitle: 'Jeder Anwendungsfall mit Urteil, Risiko und Reifegrad des Betriebs',
      subtitleOfDiscussed: 'Die besprochenen Anwendungsfälle mit Urteil, Risiko und Reifegrad des Betriebs',
      number: 'Nr.',
      useCase: 'Anwendungsfall',
      verdict: 'Urteil',
      score: 'Eignung',
      tier: 'Risikostufe',
      level: 'Reifegrad, heute und Ziel',
      value: 'Wert',
      owner: 'Verantwortlich',
      atLeast: (tier) => `mindestens ${tier}`,
      noTier: 'keine Stufe',
      none: 'Noch ist kein Anwendungsfall gesammelt.',
      noneDiscussed: 'Noch ist kein Anwendungsfall besprochen.',
      provisional: 'vorläufig',
    },
    matrix: {
      subtitles: {
        tier: 'Eignung für maschinelles Lernen gegen Risikostufe; das Quadrat sagt, was empfohlen ist',
        value: 'Eignung für maschinelles Lernen gegen Wert; das Quadrat sagt, was empfohlen ist',
      },
      axis: 'Eignung für maschinelles Lernen →',
      value: '↑ Wert über den Zeitraum',
      zones: { rules: 'Regeln', hybrid: 'Hybrid', ml: 'Maschinelles Lernen' },
      noTier: 'Noch ohne Risikostufe',
      reading: 'Was es sagt',
      more: (total) => `+${format.number(total)}`,
      readMl: (total) =>
        `${total === 0 ? 'Keine Idee steht' : count(total, 'Idee steht', 'Ideen stehen')} in der Zone des maschinellen Lernens.`,
      readGated: (total, names) =>
        `${count(total, 'Idee steht', 'Ideen stehen')} dort und ${format.plural(total, { one: 'bekommt', other: 'bekommen' })} doch ein anderes Urteil, wegen Geld, Daten oder Gesetz: ${names}.`,
      readSevere: (names) => `Hohes Risiko oder mehr, in der Zone des maschinellen Lernens: ${names}.`,
      readUnplaced: (total) =>
        `${count(total, 'Anwendungsfall ist', 'Anwendungsfälle sind')} nicht bewertet und nicht eingezeichnet.`,
      readUnvalued: (total) =>
        `${count(total, 'Anwendungsfall hat', 'Anwendungsfälle haben')} noch keinen Wert und ${format.plural(total, { one: 'ist', other: 'sind' })} nicht eingezeichnet.`,
      readUnlabeled: (total) =>
        `${count(total, 'Quadrat liegt', 'Quadrate liegen')} so nah an anderen, dass der Name keinen Platz hat.`,
      readNumbers: 'Nummern sind die der Portfoliotabelle.',
      empty: 'Noch lässt sich nichts einordnen.',
      note: (hybrid, ml) =>
        `Schwellen bei ${format.number(hybrid)} und ${format.number(ml)} sind die der Methode. Geld, Daten und Gesetz können den Wert überstimmen.`,
    },
    ranking: {
      subtitle: 'Eignung für maschinelles Lernen, 0 bis 100',
      zones: { rules: 'Regeln', hybrid: 'Hybrid', ml: 'ML' },
      verdict: 'Urteil',
      holds: 'Hält in',
      otherwise: 'Sonst',
      agreement: 'Einigkeit',
      gates: {
        prohibited: 'verbotene Praxis',
        'simplest-wins': 'Einfachster gewinnt beim Geld',
        'data-veto': 'Veto der Daten',
        'rules-carry': 'Regeln tragen das meiste',
        none: '',
      },
      overridden: 'von der Runde entschieden',
      notScored: 'noch nicht bewertet',
      agreements: {
        agreed: 'einig',
        'some-spread': 'etwas gestreut',
        contested: 'strittig',
        'single-voter': 'eine Stimme',
        none: 'keine Stimmen',
      },
      note: 'Strich: der Wert. Hohles Band: was noch möglich ist, solange Kriterien offen sind. Einigkeit: bei dem Kriterium, über das die Runde am wenigsten einig ist. Hält in: Anteil aller Ziehungen von Gewichten und Stimmen mit demselben Urteil, rot, wo fragil. Fett: finanziert.',
      notePlain: 'Strich: der Wert. Hohles Band: was noch möglich ist, solange Kriterien offen sind.',
    },
    risk: {
      subtitle: 'Die Risikostufe folgt aus vierzehn Fragen; Pflichten summieren sich von Stufe zu Stufe',
      tier: 'Stufe',
      useCases: 'Anwendungsfälle',
      required: 'Verlangt, zusätzlich zur Stufe darunter',
      review: 'Überprüfung',
      prohibited: 'Darf nicht gebaut werden (KI-Verordnung, Artikel 5)',
      noReview: 'keine',
      reviews: {
        low: 'jedes Jahr',
        medium: 'jedes Quartal',
        high: 'jeden Monat, externes Audit jedes Jahr',
        critical: 'jeden Monat und Überwachung ohne Unterbrechung, externes Audit jedes Jahr',
      },
      noTier: 'Noch ohne Risikostufe',
      noTierRequired: 'Die vierzehn Fragen sind offen',
      numbers: (numbers) => `Nr. ${numbers}`,
      note: 'Orientierung, keine Rechtsberatung.',
      reviewsName: 'Überprüfungen und Kontrollen',
      reviewsSubtitle: 'Was jede Idee schuldet, die schwersten zuerst',
      useCase: 'Anwendungsfall',
      because: 'Weil es …',
      controls: 'Kontrollen erledigt',
      nextReview: 'Nächste Überprüfung',
      nextAudit: 'Nächstes Audit',
      noDate: 'kein Beginn gesetzt',
      notNeeded: '–',
      overridden: 'von der Runde gesetzt',
      more: (total) => `und ${format.number(total)} weitere niedrigerer Stufen, je auf eigener Seite`,
    },
  };
}

type Count = (value: number, one: string, other: string) => string;

function otherPages(
  format: Format,
  count: Count,
): Pick<
  Pages,
  | 'maturity'
  | 'component'
  | 'diagnosis'
  | 'findings'
  | 'decisions'
  | 'takeaways'
  | 'openUseCases'
  | 'notDiscussed'
  | 'inFull'
> {
  const { of } = createNumberWords(format);
  return {
    maturity: {
      subtitle: 'Belegter Reifegrad, Ziel und die nächste Aussage, die wahr werden soll',
      levels: ['0 manuell', '1 Pipeline', '2 CI/CD', '3 autonom'],
      now: 'heute',
      nextAction: 'Nächste Aussage, die wahr werden soll',
      reached: 'Am Ziel.',
      done: 'Alle drei Aussagen sind belegt.',
      note: (level, index, claimed) =>
        `Der Reifegrad ist der des schwächsten Bereichs, ${format.number(level)}; das Mittel ist ${format.number(index, 1)}.${claimed ? ' Gestrichelt: behauptet ohne Beleg, zählt daher nicht.' : ''} Kein Schritt überspringt eine Stufe.`,
    },
    component: {
      head: (number, name) => `Baustein ${of(number, 7)} · ${name}`,
      name: (number, name) => `${format.number(number)} ${name}`,
      subtitle: 'Jede Praktik von nicht vorhanden bis überall Standard, nach den in der Runde gezeigten Belegen',
      scale: ['fehlt', 'ad hoc', 'Standard', 'überall'],
      evidence: 'Beleg heute',
      noEvidence: 'kein Beleg festgehalten',
      evidenceHidden: 'in dieser Ausgabe weggelassen',
      notRated: 'nicht besprochen',
      state: 'Stand',
      gap: 'Lücke',
      actions: 'Maßnahmen',
      ofPoints: 'von 100 Punkten',
      levelOf: (level, target) =>
        `Reifegrad ${format.number(level)}${target === null ? '; kein Ziel vereinbart' : `, Ziel ${format.number(target)}`}.`,
      mlopsLevel: (level) => `Betrieb nach Belegen: Reifegrad ${format.number(level)}.`,
      rated: (answered, total) => `${of(answered, total)} Praktiken bewertet.`,
      short: (names) => `Unter dem Ziel: ${names}.`,
      noneShort: 'Keine bewertete Praktik liegt unter ihrem Ziel.',
      noneRated: 'Noch ist keine Praktik mit Ziel bewertet.',
      noTarget: 'Für diese Praktiken wurde kein Ziel vereinbart.',
      noActions: 'Keine Maßnahme vereinbart.',
      suggested: 'nächster Schritt nach den Bewertungen, nicht vereinbart',
      owner: (name) => `Verantwortlich: ${name}.`,
    },
    diagnosis: deckDiagnosis(format),
    findings: deckFindings(format),
    decisions: {
      decision: 'Entscheidung',
      reason: 'Begründung',
      dissent: 'Abweichende Meinung, wie festgehalten',
      none: 'keine',
      statuses: { proposed: 'vorgeschlagen', decided: 'entschieden', deferred: 'vertagt', rejected: 'abgelehnt' },
      by: (name) => `${name}: `,
      due: (day) => `bis ${format.date(day)}`,
      note: 'Abweichende Meinungen stehen ganz da, nie gekürzt.',
    },
    takeaways: {
      staff: (scientists, engineers) =>
        `Hier: ${count(engineers, 'ML Engineer', 'ML Engineers')} auf ${count(scientists, 'Data Scientist', 'Data Scientists')}.`,
      staffUnknown: 'Hier: Die Größe der Teams ist nicht bekannt.',
      simpler: (simple, scored) =>
        scored === 0
          ? 'Hier: Noch ist keine Idee bewertet.'
          : `Hier: ${of(simple, scored)} bewerteten ${format.plural(scored, { one: 'Idee', other: 'Ideen' })} ${format.plural(simple, { one: 'braucht', other: 'brauchen' })} kein maschinelles Lernen.`,
      data: (dataFirst, scored, score) =>
        `Hier: ${scored === 0 ? 'Noch ist keine Idee bewertet' : `${of(dataFirst, scored)} bewerteten ${format.plural(scored, { one: 'Idee', other: 'Ideen' })} ${format.plural(dataFirst, { one: 'braucht', other: 'brauchen' })} erst Daten`}${score === null ? '' : `; die Datenpraktiken erreichen ${format.number(score)} von 100 Punkten`}.`,
      level: (level, target) =>
        `Hier: ${level === null ? 'Der Betrieb wurde nicht beurteilt' : `Reifegrad ${format.number(level)}`}${target === null ? '' : `, nötig ist Reifegrad ${format.number(target)}`}.`,
      platform: (score) =>
        score === null
          ? 'Hier: Die Plattformpraktiken wurden nicht bewertet.'
          : `Hier: Die Plattformpraktiken erreichen ${format.number(score)} von 100 Punkten.`,
      metrics: (named, total) =>
        total === 0
          ? 'Hier: Noch ist keine Idee gesammelt.'
          : `Hier: ${of(named, total)} Ideen nennen eine Geschäftskennzahl.`,
      governance: (severe, tiered, open) =>
        tiered === 0
          ? 'Hier: Noch hat keine Idee eine Risikostufe.'
          : `Hier: ${of(severe, tiered)} ${format.plural(tiered, { one: 'Idee', other: 'Ideen' })} mit Risikostufe ${format.plural(severe, { one: 'hat', other: 'haben' })} hohes Risiko oder mehr, ${count(open, 'Kontrolle ist', 'Kontrollen sind')} offen.`,
    },
    openUseCases: {
      name: 'Noch nicht besprochene Anwendungsfälle',
      subtitle:
        'Zu ihnen wurde noch nichts gesagt: keine Bewertung, keine Zahl, keine Antwort. Eine Seite bekommen sie, sobald es etwas gibt',
      number: 'Nr.',
      useCase: 'Anwendungsfall',
      department: 'Bereich',
      more: (total) =>
        `${count(total, 'weiterer Anwendungsfall ist noch nicht besprochen und steht', 'weitere Anwendungsfälle sind noch nicht besprochen und stehen')} unter „Noch nicht besprochene Anwendungsfälle“.`,
      unscored: (total) =>
        `${count(total, 'weiterer Anwendungsfall ist', 'weitere Anwendungsfälle sind')} noch nicht bewertet und nicht gereiht.`,
    },
    notDiscussed: {
      subtitle: 'Jeder behält sein Lesezeichen und hier seine Zeile; keiner bekommt eine leere Seite',
      section: 'Abschnitt',
      known: 'Was trotzdem bekannt ist',
      fill: 'Was ihn füllen würde',
      nothing: 'Noch nichts',
      component: (names) => `Eine Bewertung seiner Praktiken: ${names}`,
      componentKnown: (summary) => summary,
      maturity: 'Reife des Betriebs',
      maturityKnown: 'Gilt als Reifegrad 0, manuell, bis etwas belegt ist',
      maturityFill: 'Antworten mit Belegen auf die Aussagen der acht Bereiche',
      value: 'Wert in Geld',
      valueKnown: (scored) => `${count(scored, 'Idee ist', 'Ideen sind')} bewertet`,
      valueFill:
        'Entscheidungen im Jahr, was eine richtige wert ist, dazu Kosten und Genauigkeit des einfachsten Ansatzes und des maschinellen Lernens',
      risk: 'Risikostufen',
      riskFill: 'Antworten auf die vierzehn Fragen für jede Idee',
      scores: 'Bewertungen',
      scoresKnown: (total) => `${count(total, 'Idee ist', 'Ideen sind')} gesammelt`,
      scoresFill: 'Stimmen zu den fünf Kriterien für jede Idee',
      plan: 'Roadmap, Budget und Personal',
      planFill: 'Wert, Kosten, Aufwand und Quartale des Empfohlenen, ein Budget und wie viele Leute da sind',
      decisions: 'Entscheidungen',
      decisionsFill: 'Was die Runde entscheidet, warum, und wer anderer Meinung ist',
      note: 'Abschnitte, die für diese Ausgabe ausgeschaltet sind, hinterlassen hier keine Spur: nur, was besprochen werden sollte und nicht wurde.',
    },
    inFull: {
      name: 'Texte in voller Länge',
      title: (total) =>
        `${count(total, 'Text, den eine Seite gekürzt zeigt', 'Texte, die eine Seite gekürzt zeigt')}, hier in voller Länge`,
      subtitle: 'Nichts, was geschrieben wurde, fehlt in diesem Deck',
      where: 'Wo',
      text: 'Text',
    },
  };
}
