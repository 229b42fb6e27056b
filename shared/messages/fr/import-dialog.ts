import type { importDialog as english } from '../en/import-dialog.ts';
import type { Format } from '../format.ts';

/** The dialog that makes use cases of a list. */
export function importDialog(format: Format): ReturnType<typeof english> {
  const countUseCases = (count: number) => `${format.number(count)} cas d’usage`;
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'ligne', other: 'lignes' })}`;
  return {
    title: 'Importer une liste',
    cancel: 'Annuler',
    lead: 'Une liste a une ligne par cas d’usage. Le sens de ses colonnes est montré avant tout ajout.',
    chooseFile: 'Choisir un fichier CSV',
    chooseOther: 'Choisir une autre liste',
    reading: 'Lecture de la liste',
    paste: 'Ou collez les cellules d’un tableur',
    pasteHint: 'Copiez les lignes avec leurs noms de colonnes, et collez-les ici.',
    usePasted: 'Utiliser ce qui est collé',
    pasted: 'Cellules collées',
    cannotOpen: (name, reason) => `${name} ne peut pas être importé. ${reason}`,
    missing: 'Il n’est plus là. Choisissez-le à nouveau.',
    unreadable: (detail) => `Il ne peut pas être lu (${detail}). Vérifiez ses droits d’accès.`,
    about: (name, count, columns) =>
      `${name} : ${rows(count)}, ${format.number(columns)} ${format.plural(columns, { one: 'colonne', other: 'colonnes' })}`,
    separator: 'Entre les cellules',
    separators: {
      ',': 'Virgule',
      ';': 'Point-virgule',
      '\t': 'Tabulation',
      '|': 'Barre',
      '\u001f': 'Rien, une seule colonne',
    },
    hasHeader: 'La première ligne contient les noms des colonnes',
    columns: 'Colonnes',
    columnsHint: 'Ce qui n’a pas de place propre est conservé avec le cas d’usage, sous le nom de sa colonne.',
    notRead: 'Pas dans cette liste',
    moreFields: 'Autres champs',
    filter: 'Lignes',
    filterColumn: 'Seulement les lignes où',
    allRows: 'Toutes les lignes',
    filterValue: 'vaut',
    filterHint: 'La casse ne compte pas ; * remplace tout texte.',
    sentenceCase: (count) =>
      `Écrire en minuscules ${format.plural(count, { one: `${format.number(count)} titre tout en capitales`, other: `${format.number(count)} titres tout en capitales` })}`,
    preview: 'Aperçu',
    previewCaption: (shown, count) =>
      shown === count
        ? countUseCases(count)
        : `${format.plural(shown, { one: 'Premier', other: `${format.number(shown)} premiers` })} sur ${countUseCases(count)}`,
    rowNumber: 'Ligne',
    empty: '–',
    warnings: (count) => `${format.number(count)} à vérifier`,
    moreWarnings: (count) => `Et ${format.number(count)} de plus.`,
    toLookAt: (count) => `${rows(count)} à vérifier, sous l’aperçu.`,
    duplicates: 'Cas d’usage dont le titre existe déjà',
    keep: 'Importer',
    keepLabel: (row) => `Importer malgré tout la ligne ${format.number(row)}`,
    keepAll: 'Tout importer',
    skipAll: 'Tout ignorer',
    import: (count) => `Importer ${countUseCases(count)}`,
    importNone: 'Importer',
    noTitle: 'Choisissez la colonne qui contient les titres.',
    noRows: 'Il ne reste aucune ligne. Changez les lignes retenues.',
    noneWithTitle: 'Aucune de ces lignes ne peut devenir un cas d’usage. Ce qui ne va pas figure sous l’aperçu.',
    readOnly: 'Cet atelier est ouvert en lecture seule. Enregistrez d’abord une copie, et importez dans celle-ci.',
    newTitle: 'Liste importée',
  };
}
