import type { Reason } from '#shared/analysis/reason.ts';
import type { FindingsReasons } from '#shared/analysis/reasons/findings-reasons.ts';
import type { MaturityAreaId } from '#shared/framework/maturity.ts';
import type { ControlId } from '#shared/framework/risk.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import { practiceTexts } from '../framework/components.ts';
import { areaTexts } from '../framework/maturity.ts';
import { inSentence } from '../in-sentence.ts';
import type { Words } from './words.ts';

type Sentences = SentencesOf<FindingsReasons>;
type Explain = (reason: Reason) => string;

const missing = {
  prohibited: 'une réponse disant que ce n’est pas une pratique interdite',
  reason: 'un motif',
  name: 'un nom',
  date: 'une date',
};

const annexes = { 'high-annex-i': 'annexe I', 'high-annex-iii': 'annexe III' };

function ofRisk(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.prohibited': () => 'C’est peut-être une pratique interdite, et il est encore parmi les cas d’usage.',
    'finding.tier-lowered': ({ computed, tier, missing: lacking }) =>
      `Il ne peut être abaissé de ${w.tier(computed)} à ${w.tier(tier)} sans : ${w.list(lacking.map((id) => missing[id]))}.`,
    'finding.manual-target': ({ tier }) =>
      `Le niveau de risque est ${w.tier(tier)}, mais la cible est le ${w.level(0)}.`,
    'finding.no-owner': ({ tier }) => `Le niveau de risque est ${w.tier(tier)}, mais personne n’en est responsable.`,
    'finding.control-gap': ({ tier, open, done, required }) =>
      `${w.number(done)} contrôles sur ${w.number(required)} du niveau de risque ${w.tier(tier)} sont faits, ${w.number(open.length)} ${w.plural(open.length, { one: 'est ouvert', other: 'sont ouverts' })}.`,
    'finding.control-left-out': ({ tier, controls: ids }) =>
      `Au niveau de risque ${w.tier(tier)}, ceci est écarté comme sans objet sans remarque qui dise pourquoi : ${controls(ids)}.`,
    'finding.tier-open': () =>
      'L’apprentissage automatique est recommandé, mais toutes les questions de risque n’ont pas de réponse.',
    'finding.review-unset': ({ tier }) =>
      `Le niveau de risque est ${w.tier(tier)}, mais aucune date n’est fixée à partir de laquelle comptent ses revues.`,
    'finding.retraining-without-approval': ({ tier }) =>
      `Le niveau de risque est ${w.tier(tier)}, et il doit changer de lui-même, mais aucune personne ne doit approuver un changement.`,
    'finding.oversight-contradicts': () =>
      'Deux réponses se contredisent : la décision est entièrement automatique, et une personne décide de chaque cas.',
    'finding.eu-open': () =>
      'Personne n’a dit s’il est utilisé dans l’UE, sa classe au titre du règlement IA est donc ouverte.',
    'finding.eu-high-low-tier': ({ euClass, tier }) =>
      `Il est à haut risque au titre du règlement IA de l’UE, ${annexes[euClass]}, mais son niveau de risque n’est que ${w.tier(tier)}.`,
    'finding.eu-high-without-duties': ({ euClass }) =>
      `Il est à haut risque au titre du règlement IA de l’UE, ${annexes[euClass]}, mais personne n’est nommé pour remplir ces obligations à une date donnée.`,
    'finding.exemption-impossible': ({ because }) =>
      because === 'profiling'
        ? 'Il invoque l’exemption de l’article 6(3), qui n’est jamais ouverte à un système qui profile des personnes.'
        : 'Il invoque l’exemption de l’article 6(3), mais aucune réponse ne dit qu’une personne décide ou que la tâche est étroite.',
    'finding.annex-point-open': ({ points }) =>
      `Les réponses désignent l’annexe III du règlement IA de l’UE (${w.ids(points)}), mais aucun de ses points n’est choisi, sa classe est donc peut-être trop basse.`,
    'finding.annex-point-excepted': ({ point }) =>
      point === '5b'
        ? 'Il est classé sous la solvabilité (5b) mais est dit sans effet sur l’accès au crédit ; la détection de la fraude financière y est exclue.'
        : 'Il est classé sous l’assurance vie et santé (5c) mais est dit sans effet sur l’accès à l’assurance ; les autres assurances n’y sont pas visées.',
    'finding.no-fairness-groups': ({ questions }) =>
      `Il ${w.questions(questions)}, mais aucun groupe n’est nommé entre lesquels tester l’équité.`,
    'finding.fairness-adverse': ({ groups, ratio }) =>
      `Sous les quatre cinquièmes du taux le plus élevé : ${w.ids(groups)}, le plus bas à ${w.percent(ratio)} de celui-ci.`,
    'finding.fairness-too-few': () =>
      'Un retenu de plus inverserait la comparaison entre groupes : les effectifs sont trop petits pour juger.',
    'finding.fairness-impossible': ({ groups }) => `Plus de retenus que de candidats : ${w.ids(groups)}.`,
    'finding.fairness-done-without-groups': ({ controls: ids }) =>
      `Marqué comme fait, mais aucun groupe n’a de chiffre à montrer : ${controls(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofValue(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.no-baseline': () =>
      'L’apprentissage automatique a un coût, mais aucune approche la plus simple ne figure à côté.',
    'finding.no-good-enough': () => 'Une exactitude est donnée, mais personne n’a dit quel niveau suffit.',
    'finding.accuracy-beyond-need': ({ accuracy, goodEnough, loss }) =>
      `Il vise ${w.share(accuracy)} alors que ${w.share(goodEnough)} suffit, et par rapport à l’approche la plus simple cela coûte ${w.money(loss)} de plus que cela ne rapporte.`,
    'finding.ml-costs-more': ({ loss }) =>
      `Il avance avec l’apprentissage automatique, qui par rapport à l’approche la plus simple coûte ${w.money(loss)} de plus qu’il ne rapporte.`,
    'finding.loses-money': ({ npv }) => `Il doit être développé, mais sur son horizon il perd ${w.money(-npv)}.`,
    'finding.probably-loses': ({ share }) =>
      `Aux valeurs les plus probables il est rentable, mais il ne l’est que dans ${w.percent(share)} des tirages.`,
    'finding.counts-twice': ({ amount }) =>
      `Les mêmes ${w.moneyPerUnit(amount)} comptent comme gain de chaque succès et comme perte de chaque raté.`,
    'finding.value-contradicts': ({ problems }) => all(problems),
    'finding.no-upkeep': () =>
      'Il avance avec l’apprentissage automatique comme si rien ne devait être payé pour le maintenir.',
    'finding.no-range': () =>
      'Il doit être développé, et sa valeur n’a pas de fourchettes : chaque chiffre y est pris pour certain.',
  } satisfies Partial<Sentences>;
}

function ofData(w: Words, explain: Explain) {
  const all = (problems: readonly Reason[]) => problems.map(explain).join(' ');
  return {
    'finding.data-first-as-ml': () => 'Ses données passent d’abord, mais il est planifié comme si elles existaient.',
    'finding.features-not-served': () =>
      'Certaines variables dont il apprend sont absentes, ou différentes, à l’usage.',
    'finding.no-legal-basis': () => 'Il n’y a pas de base légale pour utiliser ses données ainsi.',
    'finding.data-insufficient': ({ score }) =>
      score === null
        ? 'Il avance avec l’apprentissage automatique sur des données insuffisantes.'
        : `Il avance avec l’apprentissage automatique sur des données insuffisantes : ${w.number(score)} sur 100.`,
    'finding.labels-disagree': ({ alpha }) =>
      `Les annotateurs de ses données s’accordent avec un alpha de ${w.number(alpha, 2)}, trop peu pour en apprendre.`,
    'finding.data-contradicts': ({ problems }) => all(problems),
    'finding.availability-above-sources': ({ target, sources, count }) =>
      `Il doit être disponible ${w.percent(target, 2)} du temps, mais ${w.plural(count, { one: 'sa source ne permet', other: `ses ${w.number(count)} sources ensemble ne permettent` })} que ${w.percent(sources, 2)}.`,
    'finding.no-time-left': ({ target, spent }) =>
      `Une réponse peut prendre ${w.number(target)} millisecondes, et ${w.number(spent)} sont consommées avant que le modèle ne commence.`,
    'finding.operations-contradict': ({ problems }) => all(problems),
    'finding.hybrid-without-guardrail': () =>
      'Il combine des règles et l’apprentissage automatique, mais personne n’a dit ce qui vaut quand le modèle échoue.',
    'finding.no-fallback': ({ tier }) =>
      `Le niveau de risque est ${w.tier(tier)}, mais personne n’a dit ce qui se passe en cas d’échec.`,
    'finding.operations-unknown': ({ known, total }) =>
      `Il doit être développé, mais seuls ${w.number(known)} faits d’exploitation sur ${w.number(total)} sont connus.`,
  } satisfies Partial<Sentences>;
}

function ofMaturity(w: Words, explain: Explain) {
  const areas = (ids: readonly MaturityAreaId[]) => w.list(ids.map((id) => inSentence(areaTexts[id])));
  return {
    'finding.target-below-need': ({ target, computed }) =>
      `Le groupe vise le ${w.level(target)}, mais ses réponses appellent le ${w.level(computed)}.`,
    'finding.interval-unclear': ({ interval }) =>
      `L’intervalle de déploiement « ${interval} » est illisible, il ne compte donc pas.`,
    'finding.own-level-without-evidence': ({ areas: ids }) =>
      `Déclaré pour ce cas d’usage, sans rien qui le prouve : ${areas(ids)}.`,
    'finding.level-without-evidence': ({ areas: ids }) =>
      `Un niveau plus élevé est déclaré que ne le montrent les preuves : ${areas(ids)}.`,
    'finding.level-3-without-drift': ({ areas: ids }) =>
      `Le niveau 3 est dit atteint sans preuve que la dérive est suivie : ${areas(ids)}.`,
    'finding.frequency-contradicts': ({ problems }) => problems.map(explain).join(' '),
    'finding.practice-without-evidence': ({ practices }) =>
      `Évalué comme standard, sans rien qui le prouve : ${w.list(practices.map((id) => inSentence(practiceTexts[id].name)))}.`,
    'finding.practice-contradicts-area': ({ practice, score, area, level }) =>
      `La pratique « ${practiceTexts[practice].name} » est évaluée à ${w.number(score)}, mais le domaine « ${areaTexts[area]} » est au ${w.level(level)}.`,
    'finding.unknown-ids': ({ ids }) =>
      `Les réponses à ce que la méthode ne connaît pas ne comptent pas : ${w.ids(ids)}.`,
  } satisfies Partial<Sentences>;
}

function ofRoom(w: Words) {
  return {
    'finding.contested': ({ criteria }) => `Encore contesté et non arrêté : ${w.criteria(criteria)}.`,
    'finding.contested-decided': ({ criteria }) =>
      `C’est décidé alors que le groupe diverge encore sur : ${w.criteria(criteria)}.`,
    'finding.single-voter': () => 'C’est décidé sur les notes d’une seule personne.',
    'finding.fragile-decided': ({ share, runnerUp }) =>
      runnerUp === null
        ? `C’est décidé, mais la recommandation ne tient que dans ${w.percent(share)} des tirages.`
        : `C’est décidé, mais la recommandation ne tient que dans ${w.percent(share)} des tirages ; vient ensuite ${w.recommendation(runnerUp)}.`,
    'finding.unscored-decided': () => 'C’est décidé comme apprentissage automatique, mais sans score.',
    'finding.override-without-reason': ({ recommendation, computed }) =>
      `Le groupe a décidé ${w.recommendation(recommendation)} contre ${w.recommendation(computed)} sans donner de motif.`,
    'finding.zero-weights': () =>
      'Tous les poids donnés sont nuls. Ils sont ignorés, et tous les critères pèsent autant.',
    'finding.decision-without-owner': ({ text }) => `Personne n’est responsable de cette décision : « ${text.trim()} »`,
    'finding.same-title': ({ title, count }) => `${w.number(count)} cas d’usage s’appellent « ${title} ».`,
    'finding.funded-without-owner': () => 'Il doit être développé, mais personne n’en est responsable.',
    'finding.requirement-not-funded': ({ titles }) =>
      `Il requiert ${w.ids(titles.map((title) => `« ${title} »`))}, que personne ne va développer.`,
    'finding.requirement-unknown': ({ ids }) => `Il requiert ce qui n’est pas dans l’atelier : ${w.ids(ids)}.`,
    'finding.requires-itself': ({ titles: [first = '', ...others] }) =>
      others.length === 0
        ? `« ${first} » se requiert lui-même et ne peut donc jamais commencer.`
        : `« ${first} » se requiert lui-même à travers ${w.ids(others.map((title) => `« ${title} »`))}, aucun d’eux ne peut donc commencer en premier.`,
    'finding.duplicates-counted': ({ title }) =>
      `Il est lié comme doublon de « ${title} », et la valeur des deux est comptée.`,
    'finding.requirement-without-cost': ({ title }) => `« ${title} » est requis, mais n’a pas de coût.`,
  } satisfies Partial<Sentences>;
}

function ofDays(w: Words) {
  const controls = (ids: readonly ControlId[]) => w.list(ids.map((id) => inSentence(w.control(id))));
  return {
    'finding.review-overdue': ({ due }) => `Sa revue était due le ${w.date(due)}.`,
    'finding.audit-overdue': ({ due }) => `Son audit externe était dû le ${w.date(due)}.`,
    'finding.control-overdue': ({ controls: ids }) => `En retard et encore ouvert : ${controls(ids)}.`,
    'finding.step-overdue': ({ due }) => `Sa prochaine étape était due le ${w.date(due)}.`,
    'finding.duties-apply': ({ euClass, since }) =>
      `Les obligations du règlement IA de l’UE, ${annexes[euClass]}, s’appliquent depuis le ${w.date(since)}, et la conformité n’est pas marquée comme faite.`,
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
