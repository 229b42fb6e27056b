import type { deckRoom as english } from '../../en/deck/room.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the pages about the room: where it disagreed, when it looks again, what comes next, what is parked. */
export function deckRoom(format: Format): ReturnType<typeof english> {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const fem = (count: number) => inWords(count, 'f');
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  return {
    disagreement: {
      bounds: [
        { at: 2 / 3, text: format.number(0.67, 2) },
        { at: 0.8, text: format.number(0.8, 2) },
      ],
      subtitle: 'D’après les notes que chacun a données seul ; une voix en vaut une autre',
      titles: ({ contested, hanging, open, alpha, reading }) => {
        if (contested > 0) {
          const head = `Les voix se séparent sur ${fem(contested)} ${verb(contested, 'note', 'notes')}`;
          return hanging > 0
            ? [`${head} ; la recommandation dépend de ${fem(hanging)} d’entre elles`, head]
            : [`${head}, sans qu’aucune recommandation en dépende`, head];
        }
        if (open > 0) return [`Aucune note n’est contestée ; sur ${fem(open)}, les voix restent éloignées`];
        if (alpha === null || reading === null) return ['Le groupe a tranché ce qu’il voyait différemment'];
        const how = {
          reliable: 'fiable',
          tentative: 'à prendre avec prudence',
          unreliable: 'faible, et ce qui était contesté est tranché',
        }[reading];
        return [`Le groupe s’accorde : α de ${format.number(alpha, 2)}, ${how}`];
      },
      far: 'Jusqu’où le groupe s’accorde',
      overall: 'Toutes les notes',
      none: 'indéterminé',
      alpha: (alpha, range) =>
        range === null
          ? format.number(alpha, 2)
          : `${format.number(alpha, 2)} (${format.number(range.low, 2)} à ${format.number(range.high, 2)})`,
      alternative: 'α de Krippendorff avec son intervalle à 95 %, au total et par critère.',
      row: (name, text) => `${name} : ${text}.`,
      queue: 'À discuter d’abord',
      nothing: 'Il ne reste rien à discuter : là où les voix se séparent, le groupe a tranché ou cela ne change rien.',
      more: (count) =>
        `${format.number(count)} ${verb(count, 'autre note est vue', 'autres notes sont vues')} différemment.`,
      votes: (low, high) => `votes de ${format.number(low)} à ${format.number(high)}`,
      settled: 'Contestées, et tranchées malgré tout',
      settledCount: (count) =>
        `${first(count, 'f')} ${verb(count, 'note contestée a été tranchée', 'notes contestées ont été tranchées')} par le groupe ; les notes données à l’aveugle restent dans le fichier.`,
      dissent: 'Désaccords, tels que consignés',
      rounds: 'Ce que les tours suivants ont changé',
      note: 'α : 0 est le hasard, 1 l’accord complet. Ordre : désaccord × poids × effet sur le classement.',
    },
    calendar: {
      name: 'Calendrier des revues',
      subtitle: 'Un point est une revue, un trait un audit externe ; la forme dit le niveau de risque',
      titles: ({ reviews, audits, firstDay }) => {
        const count = reviews + audits;
        const what = audits > 0 ? 'revues et audits' : verb(count, 'revue', 'revues');
        const head = `${audits > 0 ? first(count) : first(count, 'f')} ${what} en deux ans`;
        return [`${head}, à partir du ${format.date(firstDay)}`, head];
      },
      owed: 'Ce que doit chaque niveau',
      ofTier: (tier, count) => `${tier}, ${format.number(count)} : `,
      open: (open) =>
        open === 0
          ? 'Aucun contrôle n’est ouvert.'
          : `${format.number(open)} ${verb(open, 'contrôle est ouvert', 'contrôles sont ouverts')}.`,
      laws: 'Ce que la loi peut exiger',
      law: (name, day, count) => `${name}, à partir du ${format.date(day)} : ${format.number(count)} cas d’usage.`,
      bound: (day) => `Règlement européen sur l’IA, ${format.date(day)}`,
      more: (count) => `et ${format.number(count)} de plus, de niveaux inférieurs`,
      undated: (count) =>
        `${format.number(count)} cas d’usage ${verb(count, 'a un niveau et n’a', 'ont un niveau et n’ont')} pas encore de premier jour.`,
      alternative: (title, count) => `Calendrier de ${format.number(count)} cas d’usage sur neuf trimestres. ${title}.`,
      row: (name, tier, reviews, audits) =>
        `${name} (${tier}) : ${format.number(reviews)} ${verb(reviews, 'revue', 'revues')}${audits === 0 ? '' : `, ${format.number(audits)} ${verb(audits, 'audit', 'audits')}`}.`,
    },
    next: {
      subtitle: (from, to) =>
        `Ce qui échoit du ${format.date(from)} au ${format.date(to)}, et ce qui n’a pas encore de date`,
      titles: ({ due, late, ownerless }) => {
        if (due + late === 0) return ['Rien n’a encore de date dans les 90 prochains jours'];
        const head = `${first(due, 'f')} ${verb(due, 'chose échoit', 'choses échoient')} dans les 90 prochains jours`;
        if (late > 0) return [`${head} ; ${fem(late)} ${verb(late, 'date est passée', 'dates sont passées')}`, head];
        return ownerless > 0
          ? [`${head} ; ${fem(ownerless)} ${verb(ownerless, 'n’a', 'n’ont')} pas de responsable`, head]
          : [`${head}, et chacune a un responsable`, head];
      },
      day: 'Avant le',
      what: 'Quoi',
      owner: 'Responsable',
      from: 'Origine',
      past: 'passé',
      noDay: 'sans date',
      noOwner: 'sans responsable',
      kinds: {
        decision: 'Décision',
        step: (name) => `Prochaine étape de ${name}`,
        action: (component) => `Action, ${component}`,
        control: (name) => `Contrôle de ${name}`,
        calendar: 'Calendrier des revues',
        start: 'Feuille de route',
        finding: 'Constat ouvert',
        level: (area) => `Niveau d’exploitation, ${area}`,
      },
      control: (control) => `Mettre en place : ${control}`,
      review: (names) => `Revue : ${names}`,
      audit: (names) => `Audit externe : ${names}`,
      others: (count) => `${format.number(count)} de plus`,
      start: (name) => `Commencer le développement : ${name}`,
      show: (statement) => `Prouver : ${statement}`,
      more: (count) => `${format.number(count)} de plus sans date`,
      note: 'En rouge : la date est passée. Constats et niveaux n’ont ni responsable ni date tant que personne ne les prend.',
    },
    parked: {
      titles: (notes, ideas) => [
        capital(
          [
            notes > 0 ? `${fem(notes)} ${verb(notes, 'réflexion mise en attente', 'réflexions mises en attente')}` : '',
            ideas > 0 ? `${fem(ideas)} ${verb(ideas, 'idée rangée', 'idées rangées')}` : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
        ),
      ],
      subtitle: 'Gardé pour un autre jour ; rien ici n’est perdu',
      what: 'Quoi',
      kind: 'Nature',
      by: 'De',
      note: 'Mémo',
      idea: (day) => `Idée, rangée le ${format.date(day)}`,
      deferred: 'Décision, reportée',
      more: (count) => `et ${format.number(count)} de plus`,
    },
    changes: {
      subtitle: 'D’après les dates que garde le fichier ; il ne garde aucun état antérieur auquel comparer',
      titles: ({ room, scores, since }) => {
        const parts = [
          room > 0
            ? `${inWords(room)} ${verb(room, 'verdict ou placement a été fixé', 'verdicts ou placements ont été fixés')} par le groupe`
            : '',
          scores > 0
            ? `${fem(scores)} ${verb(scores, 'note a été tranchée', 'notes ont été tranchées')} loin des premiers votes`
            : '',
        ].filter((part) => part !== '');
        const said = parts.length === 0 ? 'des décisions ont été prises sur plusieurs jours' : format.list(parts);
        return [since === null ? capital(said) : `Depuis le ${format.date(since)}, ${said}`];
      },
      day: 'Jour',
      about: 'Sujet',
      change: 'Ce qui a changé',
      why: 'Pourquoi',
      noDay: 'sans date gardée',
      verdict: (from, to) => `Verdict : de « ${from} » à « ${to} »`,
      tier: (from, to) => `Niveau de risque : de « ${from} » à « ${to} »`,
      target: (to) => `Niveau visé fixé à ${to}`,
      placement: (quarter) => `Début fixé : ${quarter}`,
      standing: (value, feasibility) =>
        `Placé à une valeur de ${format.number(value)} et une faisabilité de ${format.number(feasibility)}`,
      score: (name, from, to) => `${name} : de ${format.number(from, 1)} à ${format.number(to, 1)}`,
      archived: 'Rangé',
      decision: (status) => `Décision, ${status}`,
      unscored: 'sans verdict',
      more: (count) => `et ${format.number(count)} ${verb(count, 'changement', 'changements')} de plus`,
      note: 'Premiers votes : la médiane du premier tour.',
    },
  };
}
