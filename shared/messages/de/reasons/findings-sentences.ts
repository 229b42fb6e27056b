import type { Reason } from '#shared/analysis/reason.ts';
import type { FindingsReasons } from '#shared/analysis/reasons/findings-reasons.ts';
import type { MaturityAreaId } from '#shared/framework/maturity.ts';
import type { ControlId } from '#shared/framework/risk.ts';
import { practiceTexts } from '../framework/components.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<FindingsReasons>;
type Explain = (reason: Reason) => string;

const missing = {
  prohibited: 'die Antwort, dass es keine verbotene Praxis ist',
  reason: 'Begründung',
  name: 'Name',
  date: 'Datum',
};

const annexes = { 'high-annex-i': 'Anhang I', 'high-annex-iii': 'Anhang III' };

function ofRisk(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => w.control(id)));
  return {
    'finding.prohibited': () => 'Es ist womöglich eine verbotene Praxis und steht noch unter den Anwendungsfällen.',
    'finding.tier-lowered': ({ computed, tier, missing: lacking }) =>
      `Von ${w.tier(computed)} auf ${w.tier(tier)} lässt es sich nicht senken; es fehlt: ${w.list(lacking.map((id) => missing[id]))}.`,
    'finding.manual-target': ({ tier }) => `Die Risikostufe ist ${w.tier(tier)}, das Ziel aber ${w.level(0)}.`,
    'finding.no-owner': ({ tier }) => `Die Risikostufe ist ${w.tier(tier)}, doch niemand ist verantwortlich.`,
    'finding.control-gap': ({ tier, open, done, required }) =>
      `${w.number(done)} von ${w.number(required)} Kontrollen der Risikostufe ${w.tier(tier)} sind erledigt, ${w.number(open.length)} ${w.plural(open.length, { one: 'ist', other: 'sind' })} offen.`,
    'finding.control-left-out': ({ tier, controls: ids }) =>
      `In Risikostufe ${w.tier(tier)} gilt das ohne begründende Notiz als nicht anwendbar: ${controls(ids)}.`,
    'finding.tier-open': () => 'Maschinelles Lernen ist empfohlen, doch nicht alle Risikofragen sind beantwortet.',
    'finding.review-unset': ({ tier }) =>
      `Die Risikostufe ist ${w.tier(tier)}, doch es ist kein Tag gesetzt, ab dem Überprüfungen zählen.`,
    'finding.retraining-without-approval': ({ tier }) =>
      `Die Risikostufe ist ${w.tier(tier)}, und es soll sich selbst ändern, doch niemand muss eine Änderung freigeben.`,
    'finding.oversight-contradicts': () =>
      'Zwei Antworten widersprechen sich: Die Entscheidung ist vollautomatisch, und ein Mensch entscheidet jeden Fall.',
    'finding.eu-open': () =>
      'Niemand hat gesagt, ob es in der EU eingesetzt wird; die Klasse nach der KI-Verordnung ist offen.',
    'finding.eu-high-low-tier': ({ euClass, tier }) =>
      `Nach ${annexes[euClass]} der KI-Verordnung ist es hochriskant, die Risikostufe aber nur ${w.tier(tier)}.`,
    'finding.eu-high-without-duties': ({ euClass }) =>
      `Nach ${annexes[euClass]} der KI-Verordnung ist es hochriskant, doch niemand ist benannt, die Pflichten bis zu einem Tag zu erfüllen.`,
    'finding.exemption-impossible': ({ because }) =>
      because === 'profiling'
        ? 'Es beruft sich auf die Ausnahme nach Artikel 6(3), die einem System mit Profiling nie offensteht.'
        : 'Es beruft sich auf die Ausnahme nach Artikel 6(3), doch keine Antwort sagt, dass ein Mensch entscheidet oder die Aufgabe eng begrenzt ist.',
    'finding.annex-point-open': ({ points }) =>
      `Die Antworten deuten auf Anhang III der KI-Verordnung (${w.ids(points)}), doch keine Nummer ist gewählt; die Klasse ist womöglich zu niedrig.`,
    'finding.annex-point-excepted': ({ point }) =>
      point === '5b'
        ? 'Es ist unter Kreditwürdigkeit (5b) geführt, soll aber den Zugang zu Kredit nicht betreffen; das Aufdecken von Finanzbetrug ist dort ausgenommen.'
        : 'Es ist unter Lebens- und Krankenversicherung (5c) geführt, soll aber den Zugang zu Versicherung nicht betreffen; andere Versicherungen sind dort nicht gemeint.',
    'finding.no-fairness-groups': ({ questions }) =>
      `Es sind keine Gruppen genannt, zwischen denen Fairness geprüft wird, obwohl es ${w.questions(questions)}.`,
    'finding.fairness-adverse': ({ groups, ratio }) =>
      `Unter vier Fünfteln der höchsten Quote: ${w.ids(groups)}, die niedrigste mit ${w.percent(ratio)} davon.`,
    'finding.fairness-too-few': () =>
      'Eine Auswahl mehr würde den Vergleich der Gruppen umkehren: Die Zahlen sind zu klein für ein Urteil.',
    'finding.fairness-impossible': ({ groups }) => `Mehr ausgewählt als beworben: ${w.ids(groups)}.`,
    'finding.fairness-done-without-groups': ({ controls: ids }) =>
      `Als erledigt markiert, doch keine Gruppe hat eine Zahl dazu: ${controls(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofValue(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.no-baseline': () => 'Maschinelles Lernen hat Kosten, doch kein einfachster Ansatz steht daneben.',
    'finding.no-good-enough': () => 'Eine Genauigkeit ist angegeben, doch niemand hat gesagt, was gut genug ist.',
    'finding.accuracy-beyond-need': ({ accuracy, goodEnough, loss }) =>
      `Es zielt auf ${w.share(accuracy)}, wo ${w.share(goodEnough)} gut genug ist; gegenüber dem einfachsten Ansatz kostet das ${w.money(loss)} mehr, als es einbringt.`,
    'finding.ml-costs-more': ({ loss }) =>
      `Es setzt auf maschinelles Lernen, das gegenüber dem einfachsten Ansatz ${w.money(loss)} mehr kostet, als es einbringt.`,
    'finding.loses-money': ({ npv }) => `Es soll gebaut werden, verliert über den Zeitraum aber ${w.money(-npv)}.`,
    'finding.probably-loses': ({ share }) =>
      `Mit den wahrscheinlichsten Zahlen lohnt es sich, in den Ziehungen aber nur in ${w.percent(share)}.`,
    'finding.counts-twice': ({ amount }) =>
      `Dieselben ${w.moneyPerUnit(amount)} zählen als Gewinn jedes Treffers und als Verlust jedes übersehenen Falls.`,
    'finding.value-contradicts': ({ problems }) => all(problems),
    'finding.no-upkeep': () =>
      'Es setzt auf maschinelles Lernen, als müsste für den laufenden Betrieb nichts bezahlt werden.',
    'finding.no-range': () =>
      'Es soll gebaut werden, und sein Wert hat keine Spannen: Jede Zahl darin gilt als sicher.',
  } satisfies Partial<Sentences>;
}

function ofData(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.data-first-as-ml': () => 'Zuerst kommen seine Daten, doch es ist geplant, als wären sie da.',
    'finding.features-not-served': () =>
      'Einige Merkmale, aus denen es lernt, fehlen im Einsatz oder sind dort anders.',
    'finding.no-legal-basis': () => 'Es gibt keine Rechtsgrundlage, seine Daten so zu nutzen.',
    'finding.data-insufficient': ({ score }) =>
      score === null
        ? 'Es setzt auf maschinelles Lernen mit Daten, die nicht ausreichen.'
        : `Es setzt auf maschinelles Lernen mit Daten, die nicht ausreichen: ${w.number(score)} von 100.`,
    'finding.labels-disagree': ({ alpha }) =>
      `Die Annotierenden stimmen mit einem Alpha von ${w.number(alpha, 2)} überein; das ist zu wenig, um daraus zu lernen.`,
    'finding.data-contradicts': ({ problems }) => all(problems),
    'finding.availability-above-sources': ({ target, sources, count }) =>
      `Es soll ${w.percent(target, 2)} der Zeit verfügbar sein, doch ${w.plural(count, { one: 'seine Quelle erlaubt', other: `seine ${w.number(count)} Quellen erlauben zusammen` })} nur ${w.percent(sources, 2)}.`,
    'finding.no-time-left': ({ target, spent }) =>
      `Eine Antwort darf ${w.number(target)} Millisekunden dauern, und ${w.number(spent)} sind verbraucht, bevor das Modell beginnt.`,
    'finding.operations-contradict': ({ problems }) => all(problems),
    'finding.hybrid-without-guardrail': () =>
      'Es verbindet Regeln mit maschinellem Lernen, doch niemand hat gesagt, was gilt, wenn das Modell versagt.',
    'finding.no-fallback': ({ tier }) =>
      `Die Risikostufe ist ${w.tier(tier)}, doch niemand hat gesagt, was geschieht, wenn es versagt.`,
    'finding.operations-unknown': ({ known, total }) =>
      `Es soll gebaut werden, doch nur ${w.number(known)} von ${w.number(total)} Angaben zum Betrieb sind bekannt.`,
  } satisfies Partial<Sentences>;
}

function ofMaturity(w: Words, explain: Explain) {
  const areas = (ids: readonly MaturityAreaId[]) => w.list(ids.map((id) => areaTexts[id]));
  return {
    'finding.target-below-need': ({ target, computed }) =>
      `Die Runde zielt auf ${w.level(target)}, ihre Antworten verlangen aber ${w.level(computed)}.`,
    'finding.interval-unclear': ({ interval }) =>
      `Das Auslieferungsintervall „${interval}“ ist nicht lesbar und zählt daher nicht.`,
    'finding.own-level-without-evidence': ({ areas: ids }) =>
      `Für diesen Anwendungsfall behauptet, ohne Beleg: ${areas(ids)}.`,
    'finding.level-without-evidence': ({ areas: ids }) =>
      `Ein höherer Reifegrad ist behauptet, als belegt ist: ${areas(ids)}.`,
    'finding.level-3-without-drift': ({ areas: ids }) =>
      `Reifegrad 3 soll erreicht sein, ohne Beleg, dass Drift überwacht wird: ${areas(ids)}.`,
    'finding.frequency-contradicts': ({ problems }) => problems.map(explain).join(' '),
    'finding.practice-without-evidence': ({ practices }) =>
      `Als Standard bewertet, ohne Beleg: ${w.list(practices.map((id) => practiceTexts[id].name))}.`,
    'finding.practice-contradicts-area': ({ practice, score, area, level }) =>
      `Die Praktik „${practiceTexts[practice].name}“ ist mit ${w.number(score)} bewertet, der Bereich „${areaTexts[area]}“ steht aber auf ${w.level(level)}.`,
    'finding.unknown-ids': ({ ids }) => `Antworten auf das, was die Methode nicht kennt, zählen nicht: ${w.ids(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofRoom(w: Words) {
  return {
    'finding.contested': ({ criteria }) => `Noch strittig und nicht festgelegt: ${w.criteria(criteria)}.`,
    'finding.contested-decided': ({ criteria }) =>
      `Es ist entschieden, während die Runde hier noch uneins ist: ${w.criteria(criteria)}.`,
    'finding.single-voter': () => 'Es ist auf die Bewertungen einer einzigen Person hin entschieden.',
    'finding.fragile-decided': ({ share, runnerUp }) =>
      runnerUp === null
        ? `Es ist entschieden, doch die Empfehlung hält nur in ${w.percent(share)} der Ziehungen.`
        : `Es ist entschieden, doch die Empfehlung hält nur in ${w.percent(share)} der Ziehungen; danach folgt ${w.recommendation(runnerUp)}.`,
    'finding.unscored-decided': () => 'Es ist als maschinelles Lernen entschieden, hat aber keine Bewertung.',
    'finding.override-without-reason': ({ recommendation, computed }) =>
      `Die Runde hat ${w.recommendation(recommendation)} statt ${w.recommendation(computed)} entschieden und keine Begründung gegeben.`,
    'finding.zero-weights': () =>
      'Jedes angegebene Gewicht ist null. Die Nullen bleiben unbeachtet, und alle Kriterien wiegen gleich.',
    'finding.decision-without-owner': ({ text }) =>
      `Für diese Entscheidung ist niemand verantwortlich: „${text.trim()}“`,
    'finding.same-title': ({ title, count }) => `${w.number(count)} Anwendungsfälle heißen „${title}“.`,
    'finding.funded-without-owner': () => 'Es soll gebaut werden, doch niemand ist verantwortlich.',
    'finding.requirement-not-funded': ({ titles }) =>
      `Es setzt ${w.ids(titles.map((title) => `„${title}“`))} voraus, und das will niemand bauen.`,
    'finding.requirement-unknown': ({ ids }) => `Es setzt voraus, was nicht im Workshop ist: ${w.ids(ids)}.`,
    'finding.requires-itself': ({ titles: [first = '', ...others] }) =>
      others.length === 0
        ? `„${first}“ setzt sich selbst voraus und kann nie beginnen.`
        : `„${first}“ setzt sich über ${w.ids(others.map((title) => `„${title}“`))} selbst voraus; nichts davon kann zuerst beginnen.`,
    'finding.duplicates-counted': ({ title }) =>
      `Es ist als Dublette von „${title}“ verbunden, und der Wert beider ist gezählt.`,
    'finding.requirement-without-cost': ({ title }) => `„${title}“ ist vorausgesetzt, hat aber keine Kosten.`,
  } satisfies Partial<Sentences>;
}

function ofDays(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => w.control(id)));
  return {
    'finding.review-overdue': ({ due }) => `Die Überprüfung war am ${w.date(due)} fällig.`,
    'finding.audit-overdue': ({ due }) => `Das externe Audit war am ${w.date(due)} fällig.`,
    'finding.control-overdue': ({ controls: ids }) => `Überfällig und noch offen: ${controls(ids)}.`,
    'finding.step-overdue': ({ due }) => `Der nächste Schritt war am ${w.date(due)} fällig.`,
    'finding.duties-apply': ({ euClass, since }) =>
      `Die Pflichten nach ${annexes[euClass]} der KI-Verordnung gelten seit ${w.date(since)}, und ihre Einhaltung ist nicht als erledigt markiert.`,
  } satisfies Partial<Sentences>;
}

/** What the linter finds, in sentences. */
export function findingsSentences(w: Words, explain: Explain): Sentences {
  return {
    ...ofRisk(w),
    ...ofValue(w, explain),
    ...ofData(w, explain),
    ...ofMaturity(w, explain),
    ...ofRoom(w),
    ...ofDays(w),
  };
}
