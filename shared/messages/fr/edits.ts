import type { StepLabel } from '#shared/commands/history.ts';
import type { edits as english } from '../en/edits.ts';
import type { Format } from '../format.ts';

type Words = string | ((count: number) => string);

/** What a step of the history did, for "Annuler : déplacer 3 cas d’usage". */
export function edits(format: Format): ReturnType<typeof english> {
  const counted = (verb: string, one: string, other: string) => (count: number) =>
    count === 1 ? `${verb} ${one}` : `${verb} ${format.number(count)} ${format.plural(count, { one, other })}`;
  const ofElements = (verb: string) => counted(verb, 'élément', 'éléments');
  const ofCases = (verb: string) => counted(verb, 'cas d’usage', 'cas d’usage');
  const steps: Readonly<Record<string, Words>> = {
    'agenda.update': 'modifier l’ordre du jour',
    'assumptions.update': 'modifier une hypothèse',
    'bookmark.add': 'garder une vue',
    'bookmark.remove': 'retirer un signet',
    'bookmark.rename': 'renommer un signet',
    'component.update': 'modifier une composante',
    'control.set': 'modifier un contrôle',
    'data.answer': 'répondre sur les données',
    'data.update': 'modifier l’état des données',
    'decision.add': 'consigner une décision',
    'decision.remove': 'retirer une décision',
    'decision.update': 'modifier une décision',
    'deck.update': 'modifier la présentation',
    'diagnosis.answer': 'répondre à un indicateur',
    'enabler.add': 'ajouter un socle',
    'enabler.remove': 'retirer un socle',
    'enabler.update': 'modifier un socle',
    'good-enough.set': 'fixer le niveau suffisant',
    'link.create': 'lier des cas d’usage',
    'link.delete': counted('supprimer', 'lien', 'liens'),
    'link.update': 'modifier un lien',
    'maturity.answer': 'répondre sur la maturité',
    'maturity.set-target': 'fixer un niveau cible',
    'maturity.set-test-score': 'modifier le score de test',
    'maturity.update': 'modifier la maturité',
    'model-card.set': 'modifier la fiche de modèle',
    'next-step.set': 'modifier la prochaine étape',
    'note.create': 'ajouter un mémo',
    'note.delete': counted('supprimer', 'mémo', 'mémos'),
    'note.edit': 'modifier un mémo',
    'note.move': counted('déplacer', 'mémo', 'mémos'),
    'note.resize': 'redimensionner un mémo',
    'operations.update': 'modifier l’exploitation',
    'pack.edit': 'modifier la méthode',
    'pack.keep': 'garder cette méthode',
    'pack.take': 'prendre une autre méthode',
    'participant.add': 'ajouter un participant',
    'participant.remove': 'retirer un participant',
    'participant.reorder': 'réordonner les participants',
    'participant.update': 'modifier un participant',
    'plan.update': 'modifier le plan',
    'portfolio.update': 'modifier le portefeuille',
    'practice.set': 'évaluer une pratique',
    'proposal.accept': ofCases('placer'),
    'recommendation.clear-override': 'revenir sur une décision de recommandation',
    'recommendation.override': 'décider de la recommandation',
    'risk.answer': 'répondre à une question de risque',
    'risk.clear-override': 'revenir sur une décision de niveau de risque',
    'risk.override': 'décider du niveau de risque',
    'risk.update': 'modifier des faits de risque',
    'score.clear': 'effacer une note',
    'score.clear-vote': 'effacer une note',
    'score.set-dissent': 'modifier un désaccord',
    'score.set-round': 'changer de tour',
    'score.settle': 'arrêter une note',
    'score.vote': 'noter',
    'selection.align': ofElements('aligner'),
    'selection.delete': ofElements('supprimer'),
    'selection.distribute': ofElements('répartir'),
    'selection.duplicate': ofElements('dupliquer'),
    'selection.group': ofElements('grouper'),
    'selection.lock': ofElements('verrouiller ou déverrouiller'),
    'selection.move': ofElements('déplacer'),
    'selection.paste': ofElements('coller'),
    'selection.stack': ofElements('avancer ou reculer'),
    'selection.ungroup': 'dégrouper',
    'tag.set-color': 'colorer un mot-clé',
    'team.update': 'modifier l’équipe',
    'use-case.arrange': 'ranger les cartes',
    'use-case.create': 'ajouter un cas d’usage',
    'use-case.create-many': ofCases('ajouter'),
    'use-case.delete': ofCases('supprimer'),
    'use-case.duplicate': ofCases('dupliquer'),
    'use-case.import': ofCases('importer'),
    'use-case.merge': 'fusionner deux cas d’usage',
    'use-case.move': ofCases('déplacer'),
    'use-case.move-to-zone': 'changer des cas d’usage de zone',
    'use-case.rename': 'renommer un cas d’usage',
    'use-case.reorder': 'réordonner les cas d’usage',
    'use-case.adopt-archetypes': 'confirmer des valeurs typiques',
    'use-case.dismiss-archetype': 'écarter une suggestion',
    'use-case.update': 'modifier un cas d’usage',
    'use-case.update-many': ofCases('modifier'),
    'value.update': 'modifier la valeur',
    'value.update-option': 'modifier une option',
    'waiver.clear': 'rétablir un constat',
    'waiver.set': 'déroger à un constat',
    'weights.accept': 'utiliser d’autres poids',
    'weights.discard': 'laisser les poids tels quels',
    'weights.draft': 'travailler les poids',
    'weights.update': 'modifier les poids',
    'workshop.update': 'modifier l’atelier',
    'zone.create': 'tracer une zone',
    'zone.delete': counted('supprimer', 'zone', 'zones'),
    'zone.lock': 'verrouiller ou déverrouiller une zone',
    'zone.move': counted('déplacer', 'zone', 'zones'),
    'zone.rename': 'renommer une zone',
    'zone.resize': 'redimensionner une zone',
  };
  const step = ({ command, count }: StepLabel): string => {
    const words = steps[command];
    if (words === undefined) return '';
    return typeof words === 'string' ? words : words(count);
  };
  const named = (verb: string, label: StepLabel) => {
    const words = step(label);
    return words === '' ? verb : `${verb} : ${words}`;
  };
  return {
    steps,
    undo: (label) => named('Annuler', label),
    redo: (label) => named('Rétablir', label),
  };
}
