import type { deckOpening as english } from '../../en/deck/opening.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the first pages: cover, summary, contents. */
export function deckOpening(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  const cases = (value: number) => `${format.number(value)} cas d’usage`;
  return {
    cover: {
      title: 'Stratégie d’apprentissage automatique',
      claim: (total, scored, decisions) =>
        total === 0
          ? 'Un atelier qui n’a pas commencé.'
          : `${count(total, 'idée', 'idées')}, ${scored === total ? (total === 1 ? 'comparée à plus simple' : 'chacune comparée à plus simple') : scored === 0 ? (total === 1 ? 'pas encore notée' : 'aucune encore notée') : `dont ${count(scored, 'notée', 'notées')}`}${decisions === 0 ? '.' : `, et ${count(decisions, 'décision', 'décisions')}.`}`,
      workshop: 'Atelier',
      workshopFacts: (date, participants) =>
        [
          date === null ? 'sans date' : format.date(date),
          participants === 0 ? '' : count(participants, 'participant', 'participants'),
        ]
          .filter((part) => part !== '')
          .join(', '),
      location: 'Lieu',
      facilitator: 'Animation',
      state: 'État',
      stateFacts: (revision, day) => `Révision ${format.number(revision)}, ${format.date(day)}`,
      edition: 'Édition',
      audiences: {
        board: 'Pour la direction',
        engineering: 'Pour l’ingénierie',
        risk: 'Pour les risques et l’audit',
        public: 'Édition publique',
      },
      remarks: {
        board:
          'Contient chiffres, noms et votes ; l’édition publique les omet. Orientation pour décider, non un avis juridique.',
        public:
          'Les noms connus, les votes, les montants et les remarques sont omis. Orientation, non un avis juridique.',
      },
    },
    contents: {
      useCases: 'Cas d’usage',
      useCaseValues: 'Valeur par cas d’usage',
      pagesOfValues: (total) =>
        `Degré de certitude de la valeur de ${format.number(total)} cas d’usage ${format.plural(total, { one: 'financé', other: 'financés' })}, face à l’approche la plus simple`,
      pagesOfUseCases: (total) =>
        total === 1 ? 'Une page pour le cas d’usage' : `Une page pour chacun des ${cases(total)}`,
    },
    summary: {
      value: (years) => `Valeur sur ${count(years, 'an', 'ans')}, valeurs probables`,
      valueOf: (valued, total) =>
        `Tous coûts déduits, ${format.number(valued)} cas d’usage ${format.plural(valued, { one: 'chiffré', other: 'chiffrés' })} sur ${format.number(total)}`,
      valueUnknown: 'Aucun cas d’usage n’a encore de bénéfice ni de coût chiffrés',
      valueHidden: 'Cette édition omet les montants',
      build: 'Apprentissage automatique + plus simple',
      buildExplained: (dataFirst, open) =>
        [
          dataFirst > 0 ? `${count(dataFirst, 'exige', 'exigent')} d’abord des données` : '',
          open > 0 ? `${format.number(open)} à noter` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') || 'Chaque idée a un verdict',
      fundedValue: (years) => `Valeur financée, sur ${count(years, 'an', 'ans')}`,
      fundedRange: (p10, p90) =>
        `Une chance sur dix d’être sous ${format.money(p10)}, une sur dix au-dessus de ${format.money(p90)}`,
      commitment: 'Engagement, avec deux ans de maintenance',
      ofBudget: (budget, funded) =>
        `Sur ${format.money(budget)} disponibles ; ${count(funded, 'idée financée', 'idées financées')}`,
      costs: 'Coût de chaque année',
      yearCosts: (year, amount) => `${year} : ${format.money(amount)}`,
      ofItUpkeep: (amount) => `dont ${format.money(amount)} de maintenance`,
      noUpkeep: 'Pas encore de maintenance',
      risk: 'Risque élevé ou plus',
      riskExplained: (open, untiered, prohibited) =>
        [
          prohibited > 0 ? count(prohibited, 'idée interdite', 'idées interdites') : '',
          open > 0 ? count(open, 'contrôle ouvert', 'contrôles ouverts') : '',
          untiered > 0 ? `${format.number(untiered)} sans niveau de risque` : '',
        ]
          .filter((part) => part !== '')
          .join(' ; ') || 'Chaque idée a un niveau de risque, aucun contrôle n’est ouvert',
      level: 'Niveau d’exploitation, actuel → requis',
      levelOnly: 'Niveau d’exploitation actuel',
      levelExplained: (answered, total, weakest) =>
        answered === 0
          ? 'Non évalué, compte donc comme niveau 0, manuel'
          : `Point faible : ${weakest} ; ${of(answered, total)} énoncés renseignés`,
      decide: 'Décidé',
      noDecisions: 'Aucune décision n’est encore consignée.',
      first: 'La plus grande valeur',
      firstByScore: 'Les plus adaptés à l’apprentissage automatique',
      firstOfScored: 'Meilleure adéquation à ce stade',
      noFirst: 'Aucun cas d’usage n’est encore noté.',
      worth: (amount) => `${format.money(amount)} sur l’horizon`,
      scoreOf: (score) => `adéquation ${format.number(score)}`,
      wrong: 'Ce qui pourrait mal tourner',
      nothingWrong: 'Rien de notable dans ce qui est consigné.',
      next: '90 prochains jours',
      noNext: 'Aucune prochaine étape n’est encore consignée.',
      ownerAndDay: (owner, day) =>
        [owner, day === null ? '' : format.date(day)].filter((part) => part !== '').join(', '),
      wrongs: {
        prohibited: (total) => ({
          text: `${count(total, 'idée peut-être interdite', 'idées peut-être interdites')}`,
          detail: 'Suspendre le travail jusqu’à une réponse certaine',
        }),
        controls: (open, useCases) => ({
          text: 'Les contrôles ne sont pas en place',
          detail: `${count(open, 'ouvert', 'ouverts')} sur ${cases(useCases)} à risque élevé ou plus`,
        }),
        level: (level, target) =>
          level === null
            ? { text: 'L’exploitation n’a pas été évaluée', detail: `Le niveau ${target} est requis` }
            : {
                text: 'L’exploitation ne peut pas porter les modèles',
                detail: `Niveau ${level} prouvé, niveau ${target} requis`,
              },
        contested: (total) => ({
          text: 'Le groupe n’est pas d’accord',
          detail: `${cases(total)} ${format.plural(total, { one: 'a', other: 'ont' })} des notes contestées`,
        }),
        baseline: (total) => ({
          text: 'Apprentissage automatique sans comparaison',
          detail: `${cases(total)} sans approche la plus simple chiffrée`,
        }),
        data: (total) => ({
          text: 'Les données n’existent pas',
          detail: `${cases(total)} ${format.plural(total, { one: 'exige', other: 'exigent' })} d’abord des données`,
        }),
        staff: (scientists, engineers) => ({
          text: 'Les modèles sont construits, jamais déployés',
          detail: `${count(engineers, 'ingénieur ML', 'ingénieurs ML')} pour ${count(scientists, 'data scientist', 'data scientists')}`,
        }),
        owner: (total) => ({
          text: 'Personne n’en répond',
          detail: `${cases(total)} sans responsable`,
        }),
      },
      note: 'Valeur : valeur actuelle nette par rapport au statu quo, de ce qui est recommandé. Carrés et formes : voir le glossaire.',
      fundedNote:
        'Les socles, la plateforme et les revues ne sont pas déduits de la valeur ; le coût annuel les compte.',
      notePlain: 'Carrés et formes : voir le glossaire.',
    },
  };
}
