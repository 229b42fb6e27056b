import type { Reason } from '#shared/analysis/reason.ts';
import type { FindingsReasons } from '#shared/analysis/reasons/findings-reasons.ts';
import type { MaturityAreaId } from '#shared/framework/maturity.ts';
import type { ControlId } from '#shared/framework/risk.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { practiceTexts } from '../framework/components.ts';
import { areaTexts } from '../framework/maturity.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<FindingsReasons>;
type Explain = (reason: Reason) => string;

const missing = {
  prohibited: 'una respuesta de que no es una práctica prohibida',
  reason: 'un motivo',
  name: 'un nombre',
  date: 'una fecha',
};

const annexes = { 'high-annex-i': 'el anexo I', 'high-annex-iii': 'el anexo III' };
const ofAnnexes = { 'high-annex-i': 'del anexo I', 'high-annex-iii': 'del anexo III' };

/** Names as they stand inside a sentence. */
function inSentence(name: string): string {
  return /^[A-Z]{2}|^A\//.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const quoted = (titles: readonly string[]) => titles.map((title) => `«${title}»`);

function ofRisk(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.prohibited': () => 'Puede ser una práctica prohibida y sigue entre los casos de uso.',
    'finding.tier-lowered': ({ computed, tier, missing: lacking }) =>
      `El nivel de riesgo no puede rebajarse de ${w.tier(computed)} a ${w.tier(tier)} sin ${w.list(lacking.map((id) => missing[id]))}.`,
    'finding.manual-target': ({ tier }) =>
      `El nivel de riesgo es ${w.tier(tier)}, pero el objetivo es el ${w.level(0)}.`,
    'finding.no-owner': ({ tier }) => `El nivel de riesgo es ${w.tier(tier)}, pero no tiene responsable.`,
    'finding.control-gap': ({ tier, open, done, required }) =>
      `${w.plural(done, { one: 'Está hecho', other: 'Están hechos' })} ${w.number(done)} de ${w.number(required)} controles del nivel ${w.tier(tier)}; ${w.plural(open.length, { one: 'queda', other: 'quedan' })} ${w.number(open.length)} por hacer.`,
    'finding.control-left-out': ({ tier, controls: ids }) =>
      `Con nivel de riesgo ${w.tier(tier)}, se descarta como no aplicable sin una nota que diga por qué: ${controls(ids)}.`,
    'finding.tier-open': () =>
      'Se recomienda aprendizaje automático, pero no están respondidas todas las preguntas de riesgo.',
    'finding.review-unset': ({ tier }) =>
      `El nivel de riesgo es ${w.tier(tier)}, pero no se ha fijado el día desde el que cuentan sus revisiones.`,
    'finding.retraining-without-approval': ({ tier }) =>
      `El nivel de riesgo es ${w.tier(tier)} y ha de cambiar por sí solo, pero nadie tiene que aprobar los cambios.`,
    'finding.oversight-contradicts': () =>
      'Dos respuestas se contradicen: la decisión es totalmente automática, y una persona decide cada caso.',
    'finding.eu-open': () =>
      'Nadie ha dicho si se usa en la UE, así que su clase según el Reglamento de IA de la UE está sin determinar.',
    'finding.eu-high-low-tier': ({ euClass, tier }) =>
      `Según ${annexes[euClass]} del Reglamento de IA de la UE es de alto riesgo, pero su nivel es solo ${w.tier(tier)}.`,
    'finding.eu-high-without-duties': ({ euClass }) =>
      `Según ${annexes[euClass]} del Reglamento de IA de la UE es de alto riesgo, pero nadie está designado para cumplir esas obligaciones en una fecha.`,
    'finding.exemption-impossible': ({ because }) =>
      because === 'profiling'
        ? 'Invoca la excepción del artículo 6, apartado 3, que nunca cabe para un sistema que elabora perfiles de personas.'
        : 'Invoca la excepción del artículo 6, apartado 3, pero ninguna respuesta dice que decida una persona o que la tarea sea limitada.',
    'finding.annex-point-open': ({ points }) =>
      `Las respuestas apuntan al anexo III del Reglamento de IA de la UE (${w.ids(points)}), pero no se ha elegido ningún punto, así que su clase puede ser demasiado baja.`,
    'finding.annex-point-excepted': ({ point }) =>
      point === '5b'
        ? 'Está clasificado en solvencia (5b), pero se dice que no afecta al acceso al crédito; la detección del fraude financiero está exceptuada ahí.'
        : 'Está clasificado en seguros de vida y de salud (5c), pero se dice que no afecta al acceso al seguro; los demás seguros no están incluidos ahí.',
    'finding.no-fairness-groups': ({ questions }) =>
      `El sistema ${w.questions(questions)}, pero no se han definido los grupos entre los que se prueba la equidad.`,
    'finding.fairness-adverse': ({ groups, ratio }) =>
      `Por debajo de cuatro quintos de la tasa más alta: ${w.ids(groups)}; la más baja alcanza el ${w.percent(ratio)}.`,
    'finding.fairness-too-few': () =>
      'Una sola elección más invertiría la comparación entre grupos: las cifras son demasiado pequeñas para juzgar.',
    'finding.fairness-impossible': ({ groups }) => `Hay más elegidos que solicitantes: ${w.ids(groups)}.`,
    'finding.fairness-done-without-groups': ({ controls: ids }) =>
      `Marcado como hecho, pero ningún grupo tiene una cifra que lo muestre: ${controls(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofValue(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.no-baseline': () =>
      'El aprendizaje automático tiene un coste, pero no hay una solución más sencilla al lado.',
    'finding.no-good-enough': () => 'Se indica un acierto, pero nadie ha dicho qué es suficiente.',
    'finding.accuracy-beyond-need': ({ accuracy, goodEnough, loss }) =>
      `Aspira al ${w.share(accuracy)} donde basta el ${w.share(goodEnough)}, y frente a la solución más sencilla eso cuesta ${w.money(loss)} más de lo que gana.`,
    'finding.ml-costs-more': ({ loss }) =>
      `Sigue adelante con aprendizaje automático, que frente a la solución más sencilla cuesta ${w.money(loss)} más de lo que gana.`,
    'finding.loses-money': ({ npv }) => `Ha de desarrollarse, pero en su horizonte pierde ${w.money(-npv)}.`,
    'finding.probably-loses': ({ share }) =>
      `Con las cifras más probables es rentable, pero solo lo es en el ${w.percent(share)} de las simulaciones.`,
    'finding.counts-twice': ({ amount }) =>
      `Los mismos ${w.moneyPerUnit(amount)} cuentan como ganancia de cada detección y como pérdida de cada omisión.`,
    'finding.value-contradicts': ({ problems }) => all(problems),
    'finding.no-upkeep': () =>
      'Sigue adelante con aprendizaje automático como si mantenerlo en funcionamiento no costara nada.',
    'finding.no-range': () => 'Ha de desarrollarse y su valor no tiene rangos: todas sus cifras se dan por seguras.',
  } satisfies Partial<Sentences>;
}

function ofData(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.data-first-as-ml': () => 'Sus datos van primero, pero se planifica como si ya existieran.',
    'finding.features-not-served': () =>
      'Algunas variables de las que aprende no están, o no son las mismas, cuando se usa.',
    'finding.no-legal-basis': () => 'No hay base jurídica para usar sus datos de este modo.',
    'finding.data-insufficient': ({ score }) =>
      score === null
        ? 'Sigue adelante con aprendizaje automático sobre datos insuficientes.'
        : `Sigue adelante con aprendizaje automático sobre datos insuficientes: ${w.number(score)} de 100.`,
    'finding.labels-disagree': ({ alpha }) =>
      `Quienes etiquetan sus datos concuerdan con un alfa de ${w.number(alpha, 2)}, demasiado poco para aprender de ello.`,
    'finding.data-contradicts': ({ problems }) => all(problems),
    'finding.availability-above-sources': ({ target, sources, count }) =>
      `Ha de funcionar el ${w.percent(target, 2)} del tiempo, pero ${w.plural(count, { one: `su fuente solo permite`, other: `sus ${w.number(count)} fuentes juntas solo permiten` })} el ${w.percent(sources, 2)}.`,
    'finding.no-time-left': ({ target, spent }) =>
      `Una respuesta puede tardar ${w.number(target)} milisegundos, y ${w.number(spent)} se gastan antes de que empiece el modelo.`,
    'finding.operations-contradict': ({ problems }) => all(problems),
    'finding.hybrid-without-guardrail': () =>
      'Combina reglas con aprendizaje automático, pero nadie ha dicho qué rige cuando falla el modelo.',
    'finding.no-fallback': ({ tier }) =>
      `El nivel de riesgo es ${w.tier(tier)}, pero nadie ha dicho qué ocurre cuando falla.`,
    'finding.operations-unknown': ({ known, total }) =>
      `Ha de desarrollarse, pero solo se ${w.plural(known, { one: 'conoce', other: 'conocen' })} ${w.number(known)} de ${w.number(total)} datos de operación.`,
  } satisfies Partial<Sentences>;
}

function ofMaturity(w: Words, explain: Explain) {
  const areas = (ids: readonly MaturityAreaId[]) => w.list(ids.map((id) => inSentence(areaTexts[id])));
  return {
    'finding.target-below-need': ({ target, computed }) =>
      `El grupo aspira al ${w.level(target)}, pero sus respuestas exigen el ${w.level(computed)}.`,
    'finding.interval-unclear': ({ interval }) =>
      `El intervalo de despliegue «${interval}» no puede leerse, así que no cuenta.`,
    'finding.own-level-without-evidence': ({ areas: ids }) =>
      `Declarado para este caso de uso, sin nada que lo demuestre: ${areas(ids)}.`,
    'finding.level-without-evidence': ({ areas: ids }) =>
      `Se declara un nivel superior al que muestra la evidencia: ${areas(ids)}.`,
    'finding.level-3-without-drift': ({ areas: ids }) =>
      `Se dice alcanzado el nivel 3 sin evidencia de que se monitorice la deriva: ${areas(ids)}.`,
    'finding.frequency-contradicts': ({ problems }) => problems.map(explain).join(' '),
    'finding.practice-without-evidence': ({ practices }) =>
      `Puntuado como estándar, sin nada que lo demuestre: ${w.list(practices.map((id) => inSentence(practiceTexts[id].name)))}.`,
    'finding.practice-contradicts-area': ({ practice, score, area, level }) =>
      `La práctica «${practiceTexts[practice].name}» puntúa ${w.number(score)}, pero el área «${areaTexts[area]}» está en el ${w.level(level)}.`,
    'finding.unknown-ids': ({ ids }) => `No cuentan las respuestas a lo que el método no conoce: ${w.ids(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofRoom(w: Words) {
  return {
    'finding.contested': ({ criteria }) => `Sigue en disputa y sin fijar: ${w.criteria(criteria)}.`,
    'finding.contested-decided': ({ criteria }) =>
      `Está decidido mientras el grupo sigue dividido en esto: ${w.criteria(criteria)}.`,
    'finding.single-voter': () => 'Está decidido con las puntuaciones de una sola persona.',
    'finding.fragile-decided': ({ share, runnerUp }) =>
      runnerUp === null
        ? `Está decidido, pero la recomendación solo se mantiene en el ${w.percent(share)} de las simulaciones.`
        : `Está decidido, pero la recomendación solo se mantiene en el ${w.percent(share)} de las simulaciones; le sigue ${w.recommendation(runnerUp)}.`,
    'finding.unscored-decided': () => 'Está decidido como aprendizaje automático, pero no tiene puntuación.',
    'finding.override-without-reason': ({ recommendation, computed }) =>
      `El grupo decidió ${w.recommendation(recommendation)} en contra de ${w.recommendation(computed)} y no dio motivo.`,
    'finding.zero-weights': () =>
      'Todos los pesos dados son cero. Los ceros se ignoran y todos los criterios pesan lo mismo.',
    'finding.decision-without-owner': ({ text }) => `Esta decisión no tiene responsable: «${text.trim()}»`,
    'finding.same-title': ({ title, count }) => `${w.number(count)} casos de uso se llaman «${title}».`,
    'finding.funded-without-owner': () => 'Ha de desarrollarse, pero no tiene responsable.',
    'finding.requirement-not-funded': ({ titles }) => `Requiere ${w.ids(quoted(titles))}, que nadie va a desarrollar.`,
    'finding.requirement-unknown': ({ ids }) => `Requiere lo que no está en el taller: ${w.ids(ids)}.`,
    'finding.requires-itself': ({ titles: [first = '', ...others] }) =>
      others.length === 0
        ? `«${first}» se requiere a sí mismo, así que nunca puede empezar.`
        : `«${first}» se requiere a sí mismo a través de ${w.ids(quoted(others))}, así que ninguno puede empezar primero.`,
    'finding.duplicates-counted': ({ title }) =>
      `Está vinculado como duplicado de «${title}», y se cuenta el valor de ambos.`,
    'finding.requirement-without-cost': ({ title }) => `«${title}» es un requisito, pero no tiene coste.`,
  } satisfies Partial<Sentences>;
}

function ofDays(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.review-overdue': ({ due }) => `Su revisión vencía el ${w.date(due)}.`,
    'finding.audit-overdue': ({ due }) => `Su auditoría externa vencía el ${w.date(due)}.`,
    'finding.control-overdue': ({ controls: ids }) => `Vencido y aún abierto: ${controls(ids)}.`,
    'finding.step-overdue': ({ due }) => `Su próximo paso vencía el ${w.date(due)}.`,
    'finding.duties-apply': ({ euClass, since }) =>
      `Las obligaciones ${ofAnnexes[euClass]} del Reglamento de IA de la UE se aplican desde el ${w.date(since)}, y el cumplimiento no está marcado como hecho.`,
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
