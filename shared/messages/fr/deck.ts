import type { deck as english } from '../en/deck.ts';
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
export function deck(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  const ofScored = (part: number, scored: number) =>
    `${format.number(part)} ${format.plural(scored, { one: 'idée notée', other: 'idées notées' })} sur ${format.number(scored)}`;
  return {
    ...deckOpening(format),
    titles: deckTitles(format),
    reference: deckReference(format),
    useCase: deckUseCase(format),
    slides: deckSlides(format),
    value: deckValue(format),
    plan: deckPlan(format),
    ...deckRoom(format),
    glossary: deckReference(format).glossary,
    sections: {
      cover: 'Couverture',
      summary: 'Synthèse',
      contents: 'Sommaire',
      changes: 'Ce qui a changé',
      portfolio: 'Portefeuille',
      matrix: 'Matrice du portefeuille',
      feasibility: 'Valeur × faisabilité',
      ranking: 'Classement',
      value: 'Valeur et degré de certitude',
      'use-case-values': 'Valeur par cas d’usage',
      risk: 'Niveaux de risque et revues',
      maturity: 'Maturité, actuelle et cible',
      roadmap: 'Feuille de route',
      budget: 'Budget par année',
      staffing: 'Effectif',
      components: 'Sept composantes',
      pattern: 'Orientation stratégique',
      pitfalls: 'Écueils',
      'use-cases': 'Cas d’usage',
      disagreement: 'Là où le groupe était en désaccord',
      decisions: 'Décisions et désaccords',
      next: 'Les 90 prochains jours',
      parked: 'Mis en attente',
      takeaways: 'Enseignements',
      'not-discussed': 'Non abordé',
      method: 'Méthode',
      sources: 'Sources',
      glossary: 'Glossaire',
    },
    notKnown: 'inconnu',
    notAgreed: 'non convenu',
    hiddenAmount: 'un montant non communiqué',
    anAmount: 'un montant',
    participant: 'un participant',
    attached: 'L’espace de travail Sextant dont est tirée cette présentation',
    frame: {
      continued: 'suite',
      continues: 'suite à la page suivante',
      headOfPart: (head, part, parts) => `${head} · ${part === 1 ? '' : 'suite, '}${of(part, parts)}`,
      titleContinued: (name) => `${name}, suite`,
      bookmarkOfPart: (name, part, parts) => `${name} (${of(part, parts)})`,
      pageOf: of,
      state: (revision, day, version) =>
        `Révision ${format.number(revision)} · ${format.date(day)} · méthode ${version}`,
    },
    portfolio: {
      subtitle: 'Chaque cas d’usage avec son verdict, son risque et son niveau d’exploitation',
      subtitleOfDiscussed: 'Les cas d’usage abordés, avec verdict, risque et niveau d’exploitation',
      number: 'N°',
      useCase: 'Cas d’usage',
      verdict: 'Verdict',
      score: 'Adéquation',
      tier: 'Risque',
      level: 'Niveau, actuel et cible',
      value: 'Valeur',
      owner: 'Responsable',
      atLeast: (tier) => `au moins ${tier.toLowerCase()}`,
      noTier: 'non évalué',
      none: 'Aucun cas d’usage n’a encore été collecté.',
      noneDiscussed: 'Aucun cas d’usage n’a encore été abordé.',
      provisional: 'provisoire',
    },
    matrix: {
      subtitles: {
        tier: 'Adéquation à l’apprentissage automatique et niveau de risque ; le carré dit ce qui est recommandé',
        value: 'Adéquation à l’apprentissage automatique et valeur ; le carré dit ce qui est recommandé',
      },
      axis: 'Adéquation à l’apprentissage automatique →',
      value: '↑ Valeur sur l’horizon',
      zones: { rules: 'Règles', hybrid: 'Hybride', ml: 'Apprentissage automatique' },
      noTier: 'Pas encore de niveau',
      reading: 'Lecture',
      more: (total) => `+${format.number(total)}`,
      readMl: (total) =>
        `${total === 0 ? 'Aucune idée ne se trouve' : count(total, 'idée se trouve', 'idées se trouvent')} dans la zone de l’apprentissage automatique.`,
      readGated: (total, names) =>
        `${count(total, 'idée s’y trouve et reçoit', 'idées s’y trouvent et reçoivent')} pourtant un autre verdict, pour l’argent, les données ou le droit : ${names}.`,
      readSevere: (names) => `Risque élevé ou plus, dans la zone de l’apprentissage automatique : ${names}.`,
      readUnplaced: (total) =>
        `${format.number(total)} cas d’usage ${format.plural(total, { one: 'n’est pas noté et n’apparaît', other: 'ne sont pas notés et n’apparaissent' })} pas.`,
      readUnvalued: (total) =>
        `${format.number(total)} cas d’usage ${format.plural(total, { one: 'n’a pas encore de valeur et n’apparaît', other: 'n’ont pas encore de valeur et n’apparaissent' })} pas.`,
      readUnlabeled: (total) =>
        `${count(total, 'carré est trop proche des autres pour que son', 'carrés sont trop proches des autres pour que leur')} nom tienne.`,
      readNumbers: 'Les numéros sont ceux du tableau du portefeuille.',
      empty: 'Rien ne peut encore être placé.',
      note: (hybrid, ml) =>
        `Les seuils de ${format.number(hybrid)} et ${format.number(ml)} sont ceux de la méthode. L’argent, les données et le droit peuvent primer sur le score.`,
    },
    ranking: {
      subtitle: 'Adéquation à l’apprentissage automatique, de 0 à 100',
      zones: { rules: 'règles', hybrid: 'hybride', ml: 'ML' },
      verdict: 'Verdict',
      holds: 'Tient dans',
      otherwise: 'Sinon',
      agreement: 'Accord',
      gates: {
        prohibited: 'pratique interdite',
        'simplest-wins': 'plus simple, plus rentable',
        'data-veto': 'veto des données',
        'rules-carry': 'les règles suffisent presque',
        none: '',
      },
      overridden: 'décidé par le groupe',
      notScored: 'pas encore noté',
      agreements: {
        agreed: 'accord',
        'some-spread': 'dispersion',
        contested: 'contesté',
        'single-voter': 'une seule voix',
        none: 'aucun vote',
      },
      note: 'Trait : le score. Bande vide : ce qui reste possible tant que des critères sont ouverts. Accord : celui du critère où le groupe s’accorde le moins. Tient dans : part des tirages de poids et de voix qui donnent le même verdict, en rouge si fragile. En gras : financé.',
      notePlain: 'Trait : le score. Bande vide : ce qui reste possible tant que des critères sont ouverts.',
    },
    risk: {
      subtitle: 'Le niveau découle de quatorze questions ; les obligations s’ajoutent d’un niveau à l’autre',
      tier: 'Niveau',
      useCases: 'Cas d’usage',
      required: 'Exigé, en plus du niveau inférieur',
      review: 'Revue',
      prohibited: 'Ne doit pas être développé (règlement IA de l’UE, article 5)',
      noReview: 'aucune',
      reviews: {
        low: 'annuelle',
        medium: 'trimestrielle',
        high: 'mensuelle, audit externe annuel',
        critical: 'mensuelle et supervision sans interruption, audit externe annuel',
      },
      noTier: 'Pas encore de niveau',
      noTierRequired: 'Les quatorze questions sont ouvertes',
      numbers: (numbers) => `N° ${numbers}`,
      note: 'Orientation, non un avis juridique.',
      reviewsName: 'Revues et contrôles',
      reviewsSubtitle: 'Ce que doit chaque idée, les plus graves d’abord',
      useCase: 'Cas d’usage',
      because: 'Car il …',
      controls: 'Contrôles faits',
      nextReview: 'Prochaine revue',
      nextAudit: 'Prochain audit',
      noDate: 'début non fixé',
      notNeeded: '–',
      overridden: 'fixé par le groupe',
      more: (total) =>
        `et ${format.number(total)} ${format.plural(total, { one: 'autre de niveau inférieur, sur sa propre page', other: 'autres de niveau inférieur, chacun sur sa propre page' })}`,
    },
    maturity: {
      subtitle: 'Niveau prouvé, niveau visé, et prochain énoncé à rendre vrai',
      levels: ['0 manuel', '1 pipeline', '2 CI/CD', '3 autonome'],
      now: 'actuel',
      nextAction: 'Prochain énoncé à rendre vrai',
      reached: 'Cible atteinte.',
      done: 'Les trois énoncés sont prouvés.',
      note: (level, index, claimed) =>
        `Le niveau est celui du domaine le plus faible, ${format.number(level)} ; la moyenne est de ${format.number(index, 1)}.${claimed ? ' Pointillé : déclaré sans preuve, donc non compté.' : ''} Aucune étape ne saute de niveau.`,
    },
    component: {
      head: (number, name) => `Composante ${of(number, 7)} · ${name}`,
      name: (number, name) => `${format.number(number)} ${name}`,
      subtitle: 'Chaque pratique, d’absente à standard partout, d’après les preuves présentées au groupe',
      scale: ['absente', 'ponctuelle', 'standard', 'partout'],
      evidence: 'Preuves actuelles',
      noEvidence: 'aucune preuve consignée',
      evidenceHidden: 'omis dans cette édition',
      notRated: 'non abordé',
      state: 'État',
      gap: 'Écart',
      actions: 'Actions',
      ofPoints: 'sur 100 points',
      levelOf: (level, target) =>
        `Niveau ${format.number(level)}${target === null ? ' ; pas de cible convenue' : `, cible ${format.number(target)}`}.`,
      mlopsLevel: (level) => `Exploitation prouvée : niveau ${format.number(level)}.`,
      rated: (answered, total) => `${of(answered, total)} pratiques évaluées.`,
      short: (names) => `Sous la cible : ${names}.`,
      noneShort: 'Aucune pratique évaluée n’est sous sa cible.',
      noneRated: 'Aucune pratique dotée d’une cible n’est encore évaluée.',
      noTarget: 'Aucune cible n’a été convenue pour ces pratiques.',
      noActions: 'Aucune action convenue.',
      suggested: 'prochaine étape selon l’évaluation, non convenue',
      owner: (name) => `Responsable : ${name}.`,
    },
    diagnosis: deckDiagnosis(format),
    findings: deckFindings(format),
    decisions: {
      decision: 'Décision',
      reason: 'Motif',
      dissent: 'Désaccord, tel que consigné',
      none: 'aucun',
      statuses: { proposed: 'proposé', decided: 'décidé', deferred: 'reporté', rejected: 'rejeté' },
      by: (name) => `${name} : `,
      due: (day) => `d’ici au ${format.date(day)}`,
      note: 'Les désaccords sont imprimés en entier, jamais abrégés.',
    },
    takeaways: {
      staff: (scientists, engineers) =>
        `Ici : ${count(engineers, 'ingénieur ML', 'ingénieurs ML')} pour ${count(scientists, 'data scientist', 'data scientists')}.`,
      staffUnknown: 'Ici : la taille des équipes n’est pas connue.',
      simpler: (simple, scored) =>
        scored === 0
          ? 'Ici : aucune idée n’est encore notée.'
          : `Ici : ${ofScored(simple, scored)} ${format.plural(simple, { one: 'se passe', other: 'se passent' })} d’apprentissage automatique.`,
      data: (dataFirst, scored, score) =>
        `Ici : ${scored === 0 ? 'aucune idée n’est encore notée' : `${ofScored(dataFirst, scored)} ${format.plural(dataFirst, { one: 'exige', other: 'exigent' })} d’abord des données`}${score === null ? '' : ` ; les pratiques de données atteignent ${format.number(score)} points sur 100`}.`,
      level: (level, target) =>
        `Ici : ${level === null ? 'l’exploitation n’a pas été évaluée' : `niveau ${format.number(level)}`}${target === null ? '' : `, niveau ${format.number(target)} requis`}.`,
      platform: (score) =>
        score === null
          ? 'Ici : les pratiques de plateforme n’ont pas été évaluées.'
          : `Ici : les pratiques de plateforme atteignent ${format.number(score)} points sur 100.`,
      metrics: (named, total) =>
        total === 0
          ? 'Ici : aucune idée n’est encore collectée.'
          : `Ici : ${of(named, total)} ${format.plural(named, { one: 'nomme', other: 'nomment' })} un indicateur métier.`,
      governance: (severe, tiered, open) =>
        tiered === 0
          ? 'Ici : aucune idée n’a encore de niveau de risque.'
          : `Ici : ${format.number(severe)} ${format.plural(tiered, { one: 'idée évaluée', other: 'idées évaluées' })} sur ${format.number(tiered)} ${format.plural(severe, { one: 'est', other: 'sont' })} à risque élevé ou plus, ${count(open, 'contrôle est ouvert', 'contrôles sont ouverts')}.`,
    },
    openUseCases: {
      name: 'Cas d’usage non encore abordés',
      subtitle: 'Rien n’en a encore été dit : ni note, ni chiffre, ni réponse. Ils auront une page dès qu’il y en aura',
      number: 'N°',
      useCase: 'Cas d’usage',
      department: 'Direction',
      more: (total) =>
        `${format.number(total)} ${format.plural(total, { one: 'autre cas d’usage n’est pas encore abordé et figure', other: 'autres cas d’usage ne sont pas encore abordés et figurent' })} sous « Cas d’usage non encore abordés ».`,
      unscored: (total) =>
        `${format.number(total)} ${format.plural(total, { one: 'autre cas d’usage n’est pas encore noté ni classé', other: 'autres cas d’usage ne sont pas encore notés ni classés' })}.`,
    },
    notDiscussed: {
      subtitle: 'Chaque section garde son signet et sa ligne ici ; aucune n’a de page vide',
      section: 'Section',
      known: 'Ce que l’on sait malgré tout',
      fill: 'Ce qui la remplirait',
      nothing: 'Rien encore',
      component: (names) => `Une évaluation de ses pratiques : ${names}`,
      componentKnown: (summary) => summary,
      maturity: 'Maturité de l’exploitation',
      maturityKnown: 'Compte comme niveau 0, manuel, tant que rien n’est prouvé',
      maturityFill: 'Des réponses prouvées aux énoncés des huit domaines',
      value: 'Valeur en argent',
      valueKnown: (scored) => count(scored, 'idée est notée', 'idées sont notées'),
      valueFill:
        'Décisions par an, valeur d’une décision juste, coût et exactitude de l’approche la plus simple et de l’apprentissage automatique',
      risk: 'Niveaux de risque',
      riskFill: 'Les réponses aux quatorze questions pour chaque idée',
      scores: 'Notes',
      scoresKnown: (total) => count(total, 'idée est collectée', 'idées sont collectées'),
      scoresFill: 'Des votes sur les cinq critères pour chaque idée',
      plan: 'Feuille de route, budget et effectif',
      planFill: 'Valeur, coût, effort et trimestres de ce qui est recommandé, un budget, et le nombre de personnes',
      decisions: 'Décisions',
      decisionsFill: 'Ce que le groupe décide, pourquoi, et qui n’est pas d’accord',
      note: 'Les sections désactivées pour cette édition ne laissent pas de trace ici : seul figure ce qui devait être abordé et ne l’a pas été.',
    },
    inFull: {
      name: 'Textes intégraux',
      title: (total) =>
        `${count(total, 'texte qu’une page montre en partie, ici en entier', 'textes que des pages montrent en partie, ici en entier')}`,
      subtitle: 'Rien de ce qui a été écrit n’est omis de cette présentation',
      where: 'Où',
      text: 'Texte',
    },
  };
}
