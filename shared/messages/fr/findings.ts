import type { findings as english } from '../en/findings.ts';
import type { Format } from '../format.ts';
import { findingRuleTexts } from './finding-rules.ts';

/** The words of what the linter finds. */
export function findings(format: Format): ReturnType<typeof english> {
  const { number, plural, date } = format;
  return {
    rules: findingRuleTexts,
    title: 'Constats',
    lead: 'Ce qui se contredit ou reste ouvert. Chaque constat peut être corrigé, ou faire l’objet d’une dérogation motivée que montre la présentation.',
    severities: { high: 'Gravité élevée', medium: 'Gravité moyenne', low: 'Gravité faible' },
    severityHead: (severity, count) =>
      ({
        high: `Gravité élevée : ${number(count)}`,
        medium: `Gravité moyenne : ${number(count)}`,
        low: `Gravité faible : ${number(count)}`,
      })[severity],
    none: 'Rien ne se contredit, et rien ne reste ouvert.',
    count: (open, high) =>
      high === 0
        ? plural(open, { one: `${number(open)} constat`, other: `${number(open)} constats` })
        : plural(open, {
            one: `${number(open)} constat, grave`,
            other: `${number(open)} constats, dont ${number(high)} ${plural(high, { one: 'grave', other: 'graves' })}`,
          }),
    noneShort: 'Aucun constat',
    open: 'Afficher les constats',
    close: 'Fermer',
    workshop: 'L’atelier',
    why: (text) => `Pourquoi c’est important : ${text}`,
    fix: (text) => `Que faire : ${text}`,
    goTo: 'Y aller',
    goToCard: (title) => `Aller à « ${title} »`,
    waive: 'Déroger',
    waiveOne: (name, about) => `Déroger : ${name}, ${about}`,
    waiveTitle: 'Accepter ce constat',
    reason: 'Motif',
    reasonHint: 'La présentation l’imprime avec le nom et la date.',
    by: 'Qui le dit',
    keep: 'Déroger',
    cancel: 'Annuler',
    waived: (count) => `Dérogations : ${number(count)}`,
    takeBack: 'Retirer la dérogation',
    moot: (count) => `Dérogations sans constat : ${number(count)}`,
    mootLead: 'Ce qu’elles couvraient n’est plus vrai. Retirez-les quand plus personne n’en a besoin.',
    unknownRule: 'Un constat que cette version ne connaît pas',
    waivedBy: (reason, by, at) => {
      const said = reason.trim();
      const name = by.trim();
      if (name === '') return at === null ? said : `${said} (${date(at)})`;
      return at === null ? `${said} (${name})` : `${said} (${name}, ${date(at)})`;
    },
    table: {
      id: 'règle',
      severity: 'gravité',
      name: 'ce qu’elle relève',
      why: 'pourquoi c’est important',
      fix: 'que faire',
    },
  };
}
