import type { Level } from '#shared/workspace/types.ts';
import type { mature as english } from '../en/mature.ts';
import type { Format } from '../format.ts';
import { practiceTexts } from './framework/components.ts';
import { levelTexts } from './framework/maturity.ts';

/** The words of the Mature step beyond its areas and practices: what to aim at, what comes next, and other models beside ours. */
export function mature(format: Format): ReturnType<typeof english> {
  const { number, percent, list, plural } = format;
  const scores = {
    0: 'absente',
    1: 'ponctuelle',
    2: 'standard dans la plupart des équipes',
    3: 'standard partout',
  };
  const name = (level: Level) => `niveau ${number(level)}, ${levelTexts[level].name}`;
  const toGo = (gap: number) => plural(gap, { one: 'Encore un niveau.', other: `Encore ${number(gap)} niveaux.` });
  return {
    now: 'Actuel',
    target: 'Cible',
    noTarget: 'Pas encore de cible : elle découle des cas d’usage, ou fixez-la à la main.',
    gap: (gap) => (gap === 0 ? 'La cible est atteinte.' : toGo(gap)),
    interval: 'Un modèle est déployé',
    otherModels: 'Dans d’autres modèles',
    crosswalk: (microsoft, google) =>
      google === null
        ? `Microsoft niveau ${microsoft.map((level) => number(level)).join(' à ')} ; au-delà de ce que décrit Google.`
        : `Microsoft niveau ${microsoft.map((level) => number(level)).join(' à ')}, Google niveau ${number(google)}.`,
    crosswalkNote: 'Le niveau 1 de Google entraîne déjà en continu ; ici, l’entraînement autonome relève du niveau 3.',
    next: 'Que prouver ensuite',
    nextLead:
      'L’énoncé le plus bas non prouvé, dans les domaines qui freinent le plus de valeur. Aucun niveau n’est sauté.',
    nothingNext: 'Rien n’est demandé : aucun domaine n’est sous la cible.',
    nextReason: (gap, share) =>
      `à ${plural(gap, { one: 'un niveau', other: `${number(gap)} niveaux` })} de la cible, requis pour ${percent(share)} de la valeur`,
    goTo: (statement) => `Aller à : ${statement}`,
    setTarget: 'Fixer la cible à la main',
    takeBack: 'Revenir à la cible calculée',
    whyLevel: 'Pourquoi ce niveau ?',
    whyTarget: 'Pourquoi cette cible ?',
    whyComponent: 'Pourquoi ces points ?',
    component: {
      title: (order, text) => `${number(order)} ${text}`,
      cell: (text, state) => `${text}, ${state}`,
      editorOf: (text) => `Ce que l’on sait de : ${text}`,
      notDiscussed: 'non abordé',
      state: (mean, heldBy) =>
        heldBy.length === 0 || heldBy.length > 2
          ? `moyenne ${number(mean, 1)}`
          : `moyenne ${number(mean, 1)}, freinée par : ${list(heldBy)}`,
      points: (score, band) => `${number(score)} sur 100, ${band.toLowerCase()}`,
      level: (level) => `Niveau ${number(level)}`,
      mlops: (level) => `Maturité MLOps : ${name(level)}.`,
      target: 'Cible',
      noTarget: (computed) =>
        computed === null ? 'Pas de cible' : `D’après ses pratiques : niveau ${number(computed)}`,
      levels: { 0: '0', 1: '1', 2: '2', 3: '3' },
      gap: (gap) =>
        gap === null ? 'L’écart n’est pas encore connu.' : gap === 0 ? 'Aucun écart avec la cible.' : toGo(gap),
      owner: 'Responsable',
      summary: 'Ce qu’il y a à en dire',
      steps: 'La suite, pas à pas',
      step: (practice, to) => `${practiceTexts[practice].name} : ${scores[to]}`,
      noSteps: 'Aucune pratique n’est évaluée sous sa cible.',
      actions: 'Actions convenues',
      addAction: 'Ajouter une action',
      takeOver: 'En convenir',
      takeOverOne: (text) => `Convenir de : ${text}`,
      action: 'Action',
      actionOf: (place) => `Action ${number(place)}`,
      due: 'Échéance',
      remove: (place) => `Retirer l’action ${number(place)}`,
      noEvidence: 'pas encore de preuve',
      legendNow: 'prouvé',
      legendTarget: 'cible',
      answered: (done, total) => `${number(done)} réponses sur ${number(total)}`,
      keys: 'Les flèches déplacent, 0 à 3 évaluent une pratique, ? retire l’évaluation.',
    },
    testScore: {
      title: 'ML Test Score',
      hint: 'Sept tests dans chacune des quatre sections, pour un modèle en service. À la main et par écrit compte un demi, automatisé compte un ; la section la plus faible fait le score.',
      begin: 'Saisir les tests',
      remove: 'Retirer le score de test',
      answers: { 0: 'non', 0.5: 'à la main', 1: 'automatisé' },
      sum: (points) => `${number(points, 1)} sur 7`,
      score: (points) => `${number(points, 1)} sur 7`,
      bands: {
        research: 'un projet de recherche, pas prêt pour la production',
        holes: 'pas totalement sans tests, mais de graves lacunes sont possibles',
        'first-pass': 'une première base pour la production',
        reasonable: 'raisonnablement testé, il reste à automatiser',
        strong: 'solide, apte à ce qui est critique',
        exceptional: 'exceptionnel',
      },
    },
  };
}
