import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { inspector as english } from '../en/inspector.ts';
import type { Format } from '../format.ts';
import { dataResults } from './data-results.ts';
import { inspectorMore } from './inspector-more.ts';
import { inspectorRobustness } from './inspector-robustness.ts';
import { inspectorValue } from './inspector-value.ts';
import { sayEvery } from './intervals.ts';
import { operationsResults } from './operations-results.ts';

/** The words of the panel that shows what is chosen: a use case, several, or the workshop itself. */
export function inspector(format: Format, texts: PackTexts): ReturnType<typeof english> {
  const counted = (count: number) => `${format.number(count)} cas d’usage`;
  const score = (value: number) => format.number(value, 1);
  return {
    number: (value) => String(value).padStart(2, '0'),
    tabs: {
      scores: 'Notes',
      data: 'Données et exploitation',
      value: 'Valeur',
      risk: 'Risque',
      maturity: 'Maturité',
      'model-card': 'Fiche de modèle',
    },
    tabList: 'Que regarder',
    fields: {
      range: 'Donner une fourchette',
      oneValue: 'Une valeur suffit',
      points: { low: 'bas', likely: 'plus probable', high: 'haut' },
      outOfOrder: 'La valeur basse vient d’abord, la haute en dernier.',
      incomplete: 'Une fourchette demande les trois valeurs.',
      reason: 'Motif',
      by: 'Qui le dit',
      note: 'Remarque',
      answered: (done, total) => `${format.number(done)} réponses sur ${format.number(total)}`,
    },
    head: {
      title: 'Titre',
      untitled: 'Cas d’usage sans titre',
      provisional: 'provisoire',
      atLeast: 'au moins',
      flips: 'Ce qui l’inverserait :',
      notYet: 'Les cinq critères en décident. Notez-en au moins trois.',
      decided: (reason) => `Le groupe a décidé autrement : ${reason.trim().replace(/[.\s]+$/, '')}.`,
      computed: (word) => `Les notes disent : ${word}.`,
      decideOtherwise: 'Décider autrement',
      notForTheRoom: 'Le droit interdit cette pratique, le groupe ne peut donc pas décider autrement.',
      takeBack: 'Revenir aux notes',
      decision: 'La décision du groupe',
      decisionReason: 'Pourquoi le groupe voit les choses autrement',
      keep: 'Garder la décision',
      cancel: 'Annuler',
    },
    scores: {
      keys: '1 à 5 notent, 0 ou ? signifie « ne sait pas », Entrée continue, haut et bas déplacent.',
      notScored: 'non noté',
      valueText: (value, anchor) => `${score(value)}, ${anchor}`,
      between: (low, high) => `entre « ${low} » et « ${high} »`,
      ruler: (votes, median, settled) => {
        if (votes.length === 0 && settled === null) return 'non noté';
        const voices = votes.length === 0 ? 'aucune voix individuelle' : `voix ${votes.join(', ')}`;
        const middle = median === null ? '' : `, médiane ${score(median)}`;
        return `${voices}${middle}${settled === null ? '' : `, arrêté à ${score(settled)}`}`;
      },
      anchorsOf: (name) => `Ce que signifient les valeurs du critère « ${name} »`,
      dontKnow: 'ne sait pas',
      voice: 'Note au nom de',
      room: 'Le groupe',
      settledAt: 'Arrêté à',
      halfDown: 'Un demi-point de moins',
      halfUp: 'Un demi-point de plus',
      confidence: 'Certitude',
      noConfidence: 'non précisée',
      confidences: { low: 'incertain', medium: 'assez sûr', high: 'sûr' },
      reasonHint: 'Ce qui plaide pour cette valeur. C’est gardé avec la note.',
      agreement: {
        agreed: 'accord',
        'some-spread': 'dispersion',
        contested: 'contesté, à discuter',
        'single-voter': 'une seule voix',
        none: '',
      },
      spread: (range) => `écart interquartile ${score(range)}`,
      robustness: inspectorRobustness(format),
      suitability: 'Adéquation selon les cinq critères',
      suitabilityLabel: (value, interval, [hybrid, ml]) => {
        if (value === null) return 'L’adéquation n’est pas encore connue';
        const range =
          interval === null ? '' : `, entre ${format.number(interval[0])} et ${format.number(interval[1])}`;
        return `Adéquation ${format.number(value)} sur 100${range}. Règles sous ${format.number(hybrid)}, hybride à partir de ${format.number(hybrid)}, ML à partir de ${format.number(ml)}.`;
      },
      interval: (low, high) =>
        `Avec les notes manquantes, elle peut encore aboutir entre ${format.number(low)} et ${format.number(high)}.`,
      tooFew: 'Notez au moins trois critères pour voir où il se situe.',
      besideMl: 'L’approche la plus simple à côté du ML',
      simplest: 'Plus simple',
      ml: 'ML',
      accuracyRow: (goodEnough) =>
        goodEnough === null ? 'Exactitude' : `Exactitude, suffisante à partir de ${format.percent(goodEnough, 1)}`,
      buildRow: 'Coût de développement',
      upkeepRow: 'Maintenance par an',
      npvRow: 'VAN par rapport au statu quo',
      askBaseline:
        'Qu’atteindraient des règles ou des statistiques, et à quel coût ? Personne ne l’a encore dit.',
      goToValue: 'Décrire l’approche la plus simple',
      why: 'Pourquoi',
    },
    data: {
      checklist: 'Les données existent-elles ?',
      answers: { yes: 'Oui', partly: 'En partie', no: 'Non' },
      gate: {
        insufficient: '« Non » signifie ici : insuffisantes, quoi que dise le reste.',
        'at-most-conditional': '« Non » signifie ici : au mieux suffisantes sous conditions.',
      },
      fromMedium: 'Compte à partir du niveau de risque moyen.',
      addNote: 'Ajouter une remarque',
      sources: 'D’où viennent les données',
      rarestClassCount: 'Exemples de la classe la plus rare',
      labelAgreement: 'Accord entre annotateurs (α)',
      labelErrorRate: 'Étiquettes fausses',
      operations: 'Ce qu’exige l’exploitation',
      serving: 'Les réponses arrivent',
      servingModes: {
        embedded: 'dans le produit ou l’appareil',
        online: 'sur demande, aussitôt',
        stream: 'd’un flux, en minutes',
        batch: 'par lots',
      },
      notSaid: 'non précisé',
      latencyP95Ms: 'Réponse la plus lente de 95 sur 100',
      latencyP99Ms: 'Réponse la plus lente de 99 sur 100',
      decisionsPerDay: 'Décisions par jour',
      peakQps: 'Requêtes en pointe',
      freshnessMinutes: 'Âge maximal des variables',
      changeMinutes: 'Délai de changement sensible du monde',
      availability: 'Disponibilité',
      fallback: 'Ce qui se passe en cas d’échec',
      costPerThousand: 'Coût de mille réponses',
      units: { ms: 'ms', minutes: 'min', perSecond: 'par seconde', perDay: 'par jour', currency: (code) => code },
      deploymentInterval: 'Une nouvelle version est mise en service',
      intervals: {
        P90D: 'chaque trimestre',
        P30D: 'chaque mois',
        P14D: 'toutes les deux semaines',
        P7D: 'chaque semaine',
        P1D: 'chaque jour',
        PT1H: 'plusieurs fois par jour',
        continuous: 'en continu',
      },
      every: (interval) => sayEvery(interval, format),
      approvalGate: 'Une personne approuve chaque déploiement',
    },
    yesNo: { yes: 'Oui', no: 'Non' },
    dataResults: dataResults(format, texts),
    operationsResults: operationsResults(format),
    value: inspectorValue(format),
    more: inspectorMore(format),
    risk: {
      questions: 'Quatorze questions',
      keys: 'Y et N répondent, Retour arrière efface la réponse, Entrée continue.',
      override: 'Fixer le niveau à la main',
      overrideTier: 'Niveau',
      overrideReason: 'Pourquoi les réponses ne disent pas tout',
      overrideDown: 'Plus bas que les réponses : il faut un nom et un motif, et les deux sont imprimés.',
      computed: (word) => `Les réponses donnent ${word}.`,
      takeBack: 'Revenir aux réponses',
      keep: 'Fixer le niveau',
      cancel: 'Annuler',
      controls: (done, total) => `Exigés, ${format.number(done)} faits sur ${format.number(total)}`,
      inherited: (word) => `du niveau ${word.toLowerCase()}`,
      statuses: { open: 'Ouvert', done: 'Fait', 'not-applicable': 'Sans objet' },
      review: 'Revue',
      cadence: (months, isContinuous, auditMonths) => {
        const rhythms: Readonly<Record<number, string>> = { 1: 'Chaque mois', 3: 'Chaque trimestre', 12: 'Une fois par an' };
        const audit = auditMonths === 12 ? 'une fois par an' : `tous les ${format.number(auditMonths ?? 0)} mois`;
        return [
          rhythms[months] ?? `Tous les ${format.number(months)} mois`,
          ...(isContinuous ? ['avec supervision continue'] : []),
          ...(auditMonths === null ? [] : [`un audit externe ${audit}`]),
        ].join(', ');
      },
      auditInherited: 'hérité du niveau élevé',
      next: (day) => `Prochaine revue : ${format.date(day)}.`,
      nextAudit: (day) => `Prochain audit : ${format.date(day)}.`,
      reviewsFrom: 'Les revues comptent à partir du',
      prohibited: 'Une pratique interdite. Elle n’est pas développée, il n’y a donc rien à contrôler.',
    },
    maturity: {
      target: 'cible',
      weakest: (areas) => `Freiné par : ${format.list(areas)}.`,
      index: (value) => `Moyenne des domaines : ${format.number(value, 1)}.`,
      noGap: 'La cible est atteinte.',
      gap: (steps) =>
        `Encore ${format.number(steps)} ${format.plural(steps, { one: 'niveau', other: 'niveaux' })}.`,
      override: 'Fixer la cible à la main',
      overrideReason: 'Pourquoi ce niveau',
      takeBack: 'Revenir à la cible calculée',
      keep: 'Fixer la cible',
      cancel: 'Annuler',
      next: 'Suivant',
      areas: 'Huit domaines',
      areaLevel: (level, target) =>
        target === null || target <= level
          ? `niveau ${format.number(level)}`
          : `niveau ${format.number(level)}, ${format.number(target)} requis`,
      answers: { no: 'Non', claimed: 'Déclaré', evidenced: 'Prouvé' },
      fromOrganization: (word) => `L’organisation : ${word.toLowerCase()}.`,
      evidence: 'Ce qui le prouve',
      evidenceHint: 'Un document, un lien, une personne et une date.',
      evidenceMissing:
        'Compte comme déclaré, donc pour rien, tant qu’un document, un lien ou une personne et une date ne le prouvent pas.',
      levelMark: (level) => `Niveau ${format.number(level)}`,
      organizationHint: 'Vaut pour chaque cas d’usage sans preuve propre.',
    },
    modelCard: {
      about: 'Sur le cas d’usage',
      write: 'Ajouter avec vos mots',
      later: (what) => `Plus tard : ${what}.`,
    },
    about: {
      summary: 'Résumé',
      owner: 'Responsable',
      sponsor: 'Sponsor',
      department: 'Direction',
      stage: 'Stade',
      tags: 'Mots-clés',
      tagsHint: 'Séparés par des virgules.',
      decisionSupported: 'Décision qu’il appuie',
      users: 'Qui travaille avec',
      peopleAffected: 'Qui est concerné',
      outOfScope: 'Ce à quoi il ne sert pas',
      businessMetric: 'Indicateur métier',
      nextStep: 'Prochaine étape',
      nextStepOwner: 'Qui s’en charge',
      nextStepDue: 'Pour quand',
    },
    many: {
      count: counted,
      setForAll: 'Fixer pour tous',
      mixed: 'Ils diffèrent ; ce qui est écrit ici remplace tout.',
      addTag: 'Mot-clé à ajouter',
      add: 'Ajouter le mot-clé',
      remove: (tag) => `Retirer le mot-clé ${tag}`,
      delete: (count) => `Supprimer ${counted(count)}`,
      duplicate: (count) => `Dupliquer ${counted(count)}`,
      summary: 'Parmi eux',
      worth: 'VAN cumulée',
      valued: (count, total) => `${format.number(count)} chiffrés sur ${format.number(total)}`,
    },
    workshop: {
      untitled: 'Atelier sans titre',
      title: 'Titre',
      facts: 'L’atelier',
      organization: 'Organisation',
      facilitator: 'Animation',
      location: 'Lieu',
      date: 'Date',
      objective: 'Ce qu’il doit décider',
      recommendations: 'Recommandations',
      tiers: 'Niveaux de risque',
      weights: 'Poids des critères',
      maturity: 'Maturité actuelle',
      maturityOf: (done, total) => `${format.number(done)} énoncés renseignés sur ${format.number(total)}.`,
      missing: 'Ce qui manque encore',
      nothingMissing: 'Rien. Chaque cas d’usage a ses réponses.',
      more: (count) => `et ${counted(count)} de plus`,
      empty: 'Aucun cas d’usage. Appuyez sur U et écrivez un titre, ou collez une liste.',
    },
  };
}
