import type { canvas as english } from '../en/canvas.ts';
import type { Format } from '../format.ts';
import { inSentence } from './in-sentence.ts';

type Flag = { readonly type: 'contested' | 'missing'; readonly count: number };

/** Words of the canvas: cards, zones, notes, links, tools, the empty canvas. */
export function canvas(format: Format): ReturnType<typeof english> {
  const flags = {
    contested: (count: number) =>
      `${format.number(count)} ${format.plural(count, { one: 'contesté', other: 'contestés' })}`,
    missing: (count: number) =>
      `${format.number(count)} ${format.plural(count, { one: 'manquant', other: 'manquants' })}`,
  };
  const spokenFlag = ({ type, count }: Flag) =>
    type === 'contested'
      ? format.plural(count, { one: '1 critère contesté', other: `${format.number(count)} critères contestés` })
      : format.plural(count, { one: '1 fait manquant', other: `${format.number(count)} faits manquants` });
  return {
    label: 'Canevas',
    help: 'Les flèches passent d’une carte à l’autre, Espace sélectionne, Entrée modifie. Les flèches déplacent la sélection, avec Maj plus loin. Échap relâche.',
    flags,
    noTier: 'Risque non évalué',
    notSet: '–',
    card: ({ title, number, position, total, tier, recommendation, levels, flag }) =>
      [
        title,
        `numéro ${format.number(number)}`,
        `${format.number(position)} sur ${format.number(total)}`,
        tier === null ? 'risque non évalué' : `niveau de risque ${tier.toLowerCase()}`,
        inSentence(recommendation),
        inSentence(levels),
        ...(flag === null ? [] : [spokenFlag(flag)]),
      ].join(', '),
    titleField: 'Titre du cas d’usage',
    newTitleField: 'Titre du nouveau cas d’usage',
    noteField: 'Texte du mémo',
    newNoteField: 'Texte du nouveau mémo',
    zoneField: 'Titre de la zone',
    linkField: 'Ce que dit le lien',
    note: (text) => `Mémo : ${text === '' ? 'vide' : text}`,
    untitledZone: 'Zone sans titre',
    zoneCount: (count) => format.number(count),
    zone: (title, count) => `Zone : ${title === '' ? 'sans titre' : title}, ${format.number(count)} cas d’usage`,
    park: 'Mettre ce mémo en attente : la présentation le liste parmi ce qui est gardé pour un autre jour',
    parked: 'en attente',
    changePaper: 'Changer le papier',
    resizeNote: 'Taille du mémo : les flèches la changent',
    resizeZone: 'Taille de la zone : les flèches la changent',
    linkKinds: { requires: 'requiert', supports: 'soutient', duplicates: 'fait doublon avec', relates: 'est lié à' },
    link: (from, what, to) => `Lien : ${from} ${what} ${to}`,
    selected: (count) =>
      count === 0
        ? 'Aucune sélection'
        : `${format.number(count)} ${format.plural(count, { one: 'sélectionné', other: 'sélectionnés' })}`,
    tools: {
      label: 'Outils',
      select: 'Sélection',
      hand: 'Déplacer la vue',
      'use-case': 'Nouveau cas d’usage',
      note: 'Nouveau mémo',
      zone: 'Tracer une zone',
      link: 'Lier deux cartes : glissez de l’une à l’autre',
    },
    linkKind: 'Sens du lien',
    deleteLink: 'Supprimer le lien',
    closeLink: 'Terminé',
    selectionBar: 'Actions sur la sélection',
    locked: 'Verrouillé',
    lockedHere: 'C’est verrouillé et reste en place. Appuyez sur Ctrl+Maj+L pour déverrouiller.',
    moreTags: (count) => `+${format.number(count)}`,
    minimap: 'Plan du canevas : montre où se trouve la vue',
    backToContent: 'Revenir au contenu',
    empty: {
      title: 'Aucun cas d’usage pour l’instant',
      lead: 'Collectez d’abord, jugez ensuite. Une ligne est une carte ; tout le reste peut attendre.',
      write: 'En écrire un',
      writeHow: ['Appuyez sur', ', tapez un titre,', '. La carte suivante s’ouvre seule.'],
      writeAction: 'Nouveau cas d’usage',
      paste: 'Coller une liste',
      pasteHow: 'D’un courriel ou d’un tableur : vingt lignes donnent vingt cartes, et une annulation les retire.',
      pasteAction: 'Coller',
      import: 'Importer un CSV',
      importHow:
        'Les colonnes sont associées dans un aperçu ; lignes douteuses et doublons sont montrés avant tout ajout.',
      importAction: 'Choisir un fichier',
      doubleClick: 'Un double clic n’importe où y écrit une carte.',
      ask: 'En panne ? Posez au groupe ces six questions',
      questions: [
        'Quelle décision prenez-vous plusieurs fois par jour, toujours de la même façon ?',
        'Où un client ou un collègue attend-il une réponse que quelqu’un doit chercher ?',
        'Quel travail les personnes expérimentées font-elles à l’intuition, et peinent à expliquer ?',
        'Où apprenez-vous trop tard que quelque chose a mal tourné ?',
        'Que contrôlez-vous à la main alors qu’on n’y trouve presque jamais rien ?',
        'Quelle prévision faites-vous dans un tableur, et quelle était l’erreur de la dernière ?',
      ],
    },
  };
}
