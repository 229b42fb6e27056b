import type { commandLine as english } from '../en/command-line.ts';
import type { Format } from '../format.ts';
import { commandLinePack, packHelp } from './command-line-pack.ts';

const general = `Sextant, pour les ateliers de stratégie d’apprentissage automatique, en ligne de commande.

  sextant check FILE…                     dit si des espaces de travail sont valides, sinon ce qui ne va pas et où
  sextant analyze FILE [--json]           recommandation, niveau de risque et maturité de chaque cas d’usage
  sextant deck FILE -o deck.pdf           écrit la présentation en PDF, ou en diapositives (deck.pptx)
  sextant import LIST -o new.sextant      crée un espace de travail à partir d’une liste d’idées (CSV)
  sextant export FILE --to csv -o out.csv écrit une liste, toutes les données, les fiches, le calendrier, le canevas
  sextant pack FILE                       dit quel pack de méthode vaut ; en écrit, compare ou prend un

  sextant COMMAND --help                  en dit plus sur une commande
  sextant --version                       donne la version

Chaque commande accepte --language LANGUAGE (par exemple de) : ce qu’elle dit et écrit est dans cette langue. Sans cette
option, les messages sont en anglais, et présentations, tableaux et résultats dans la langue de la présentation.

Codes de sortie : 0 terminé, 1 l’entrée est en cause et rien n’a été écrit, 2 mauvais usage.
`;

const helpTexts = {
  pack: packHelp,
  check: `sextant check FILE…

Dit pour chaque espace de travail s’il est valide. Chaque valeur non valide est nommée par son chemin.

Codes de sortie : 0 tous sont valides, 1 un ou plusieurs ne le sont pas, 2 mauvais usage.
`,
  analyze: `sextant analyze FILE [--json]

Calcule ce que montre l’application : recommandation, niveau de risque, niveau de maturité et ce qui manque, cas d’usage
par cas d’usage.

  --json   un objet JSON avec chaque résultat et ses raisons ; sans cette option, un court tableau

Codes de sortie : 0 terminé, 1 l’entrée est en cause, 2 mauvais usage.
`,
  deck: `sextant deck FILE -o deck.pdf [--to pdf|pptx] [--summary] [--audience NAME] [--date YYYY-MM-DD] [--force]

Écrit la présentation stratégique en PDF, ou en diapositives modifiables. Même espace de travail, mêmes destinataires et même date : mêmes octets.

  -o, --output FILE    où va la présentation ; un nom en .pptx donne des diapositives
  --to pdf|pptx        le format, quelle que soit la fin du nom
  --summary            écrit seulement la page de synthèse
  --audience NAME      board, engineering, risk ou public ; sinon, ce que dit l’espace de travail
  --date YYYY-MM-DD    la date de la présentation ; sinon, aujourd’hui
  --force              remplace un fichier déjà présent

Codes de sortie : 0 terminé, 1 l’entrée est en cause et rien n’a été écrit, 2 mauvais usage.
`,
  import: `sextant import LIST -o new.sextant [--map FIELD="Column"]… [--where "Column=Value"]… [options]

Crée un espace de travail à partir d’une liste d’idées : virgule, point-virgule, tabulation ou barre entre les cellules,
noms de colonnes en première ligne. Les colonnes sont reconnues à leur nom ; le reste est conservé avec le cas d’usage.

  -o, --output FILE         où va l’espace de travail
  --map FIELD="Column"      lit FIELD dans cette colonne ; FIELD="" le laisse vide. Champs : title, summary, owner,
                            sponsor, department, stage, tags, number, shortTitle, decisionSupported, users,
                            peopleAffected, businessMetric
  --where "Column=Value"    ne prend que les lignes ayant cette valeur ; si répété, toutes doivent valoir. La casse ne
                            compte pas, et * remplace tout texte
  --title TEXT              titre de l’atelier ; sinon, la direction commune à tous, ou le nom de la liste
  --organization TEXT       organisation qui tient l’atelier
  --titles sentence         écrit en minuscules les titres tout en capitales
  --force                   remplace un fichier déjà présent

Codes de sortie : 0 terminé, 1 l’entrée est en cause et rien n’a été écrit, 2 mauvais usage.
`,
  export: `sextant export FILE --to csv|tables|model-cards|ics|pptx|svg -o OUT [--force]

Écrit le contenu d’un espace de travail pour d’autres programmes. Aucune cellule ne peut s’exécuter comme formule.

  --to csv             les cas d’usage en liste, une ligne chacun
  --to tables          un zip de tableaux CSV : cas d’usage, notes, constats, chaque réponse
  --to model-cards     un zip de projets de fiches de modèle en Markdown, courtes ou complètes selon le risque
  --to ics             un calendrier des revues et audits de deux ans
  --to pptx            la présentation en diapositives ; « sextant deck » offre plus de choix
  --to svg             le canevas en dessin
  --lens NOM           du dessin : free, rules-ml, risk, maturity, value ou roadmap ; sinon free
  --paper NOM          du dessin : light, dark ou room ; sinon light
  -o, --output FILE    où cela va
  --force              remplace un fichier déjà présent

Codes de sortie : 0 terminé, 1 l’entrée est en cause et rien n’a été écrit, 2 mauvais usage.
`,
};

const audiences = { board: 'la direction', engineering: 'l’ingénierie', risk: 'les risques', public: 'le public' };

/** The character in quotes, or its number where nothing of it can be seen. */
function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `« ${character} »`;
}

/** What the command line says: help, what was done, and what is at fault. */
export function commandLine(format: Format): ReturnType<typeof english> {
  const quoted = (names: readonly string[]) => format.list(names.map((name) => `« ${name} »`));
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'ligne', other: 'lignes' })}`;
  const countUseCases = (count: number) => `${format.number(count)} cas d’usage`;
  return {
    help: general,
    helpTexts,
    version: (version) => `Sextant ${version}`,
    complaint: (text) => `sextant: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`,
    about: (path, text) => `${path} : ${text}`,
    warning: (text) => `avertissement : ${text}`,
    usage: {
      seeHelp: (command) => `Voir « sextant ${command === null ? '' : `${command} `}--help ».`,
      noCommand: 'Aucune commande n’a été donnée.',
      unknownCommand: (name) => `Il n’y a pas de commande « ${name} ».`,
      unknownOption: (name) => `Il n’y a pas d’option ${name} ici.`,
      needsValue: (name) => `${name} attend une valeur.`,
      takesNoValue: (name) => `${name} ne prend pas de valeur.`,
      noFile: 'Aucun fichier n’a été nommé.',
      tooManyFiles: (count) => `Un seul fichier est attendu, et ${format.number(count)} ont été nommés.`,
      noOutput: 'Rien ne dit où va le résultat : ajoutez -o FILE.',
      language: (given, known) =>
        `« ${given} » n’est pas une langue de l’application ; choisissez parmi ${format.list(known)}.`,
      audience: (given, known) => `« ${given} » n’est pas un destinataire ; choisissez parmi ${format.list(known)}.`,
      date: (given) => `« ${given} » n’est pas une date ; écrivez-la comme 2026-11-23.`,
      exportKind: (given, known) =>
        given === null
          ? `Rien ne dit quoi écrire : ajoutez --to avec l’un de ${format.list(known)}.`
          : `« ${given} » ne peut pas être écrit ; choisissez parmi ${format.list(known)}.`,
      lens: (given, known) => `« ${given} » n’est pas une vue ; choisissez parmi ${format.list(known)}.`,
      paper: (given, known) => `« ${given} » n’est pas un papier ; choisissez parmi ${format.list(known)}.`,
      map: (given) => `--map ${given} n’est pas de la forme FIELD="Column".`,
      mapField: (given, known) => `--map ne connaît pas le champ « ${given} » ; il connaît ${format.list(known)}.`,
      where: (given) => `--where ${given} n’est pas de la forme "Column=Value".`,
      titles: (given) => `--titles ne connaît pas « ${given} » ; il connaît sentence.`,
      tooLong: (name, limit) => `${name} peut avoir ${format.number(limit)} caractères.`,
    },
    input: {
      missing: 'Ce fichier n’existe pas. Vérifiez le chemin.',
      folder: 'C’est un dossier. Nommez un fichier qu’il contient.',
      notFile:
        'C’est un périphérique ou un tube, pas un fichier. Écrivez son contenu dans un fichier, et nommez celui-ci.',
      unreadable: (detail) => `Il ne peut pas être lu (${detail}). Vérifiez ses droits d’accès.`,
      notText:
        'Ce n’est pas un espace de travail : ce n’est pas du texte UTF-8. Choisissez un fichier .sextant ; une liste d’idées s’importe.',
      tooLarge: (megabytes, limit) =>
        `Il fait ${format.number(megabytes)}\u00A0Mo, et ${format.number(limit)}\u00A0Mo au plus peuvent être lus. Retirez le surplus, ou divisez-le en plusieurs fichiers.`,
    },
    output: {
      exists: 'Un fichier existe déjà. Choisissez un autre nom, ou remplacez-le avec --force.',
      same: 'C’est le fichier d’entrée. Choisissez un autre nom pour le résultat.',
      folder: 'C’est un dossier. Nommez un fichier qu’il contient.',
      noFolder: (folder) => `Le dossier « ${folder} » n’existe pas. Créez-le, ou choisissez un autre emplacement.`,
      unwritable: (detail) =>
        `Il ne peut pas être écrit (${detail}). Choisissez un autre emplacement, ou changez ses droits d’accès.`,
      full: 'Il n’y a plus de place sur le disque. Libérez-en, ou choisissez un autre emplacement.',
      notVerified: 'Ce qui a été écrit n’a pas pu être relu. Choisissez un autre emplacement.',
      changed: 'Un autre programme l’a écrit entre-temps. Choisissez un autre nom, ou remplacez-le avec --force.',
    },
    pack: commandLinePack(format),
    check: {
      valid: (count, version) => `valide, ${countUseCases(count)}, version de format ${format.number(version)}`,
      readOnly: 'écrit par une version plus récente, il s’ouvre donc en lecture seule',
      issue: (text) => `  ${text}`,
      others: (count) => `  et ${format.number(count)} de plus`,
    },
    analyze: {
      heading: ['N°', 'Cas d’usage', 'Score', 'Recommandation', 'Risque', 'Niveau'],
      tentative: (text) => `${text}, provisoire`,
      noUseCases: 'Il n’y a pas encore de cas d’usage.',
      levels: (now, target) =>
        target === null ? format.number(now) : `${format.number(now)} → ${format.number(target)}`,
    },
    deck: {
      written: (path, audience, bytes) =>
        `${path} : la présentation pour ${audiences[audience]}, ${format.number(Math.ceil(bytes / 1000))}\u00A0Ko`,
      empty: 'Toutes les sections sont désactivées. Activez-en une à l’étape Présentation.',
      uncovered: (characters, places) =>
        `La police ne comporte pas ${format.list(characters.map(nameCharacter))}, aux pages ${quoted(places)} ; chacun est imprimé comme un carré, et la page de méthode les nomme.`,
      failed: (detail) => `La présentation n’a pas pu être produite : ${detail}. Rien n’a été écrit.`,
    },
    import: {
      noTitle: (columns) =>
        `Aucune colonne n’est reconnue comme titre. Les colonnes sont ${quoted(columns)}. Nommez-en une avec --map title="${columns[0] ?? 'Column'}".`,
      unknownColumn: (option, column, columns) =>
        `${option} nomme une colonne « ${column} » qui n’existe pas. Les colonnes sont ${quoted(columns)}.`,
      noRows: 'Il a des noms de colonnes, mais aucune ligne. Ajoutez une ligne par cas d’usage.',
      noMatch: (condition) => `Aucune ligne ne répond à --where "${condition}".`,
      noMatchTogether: (conditions) =>
        `Aucune ligne ne répond à la fois à ${conditions.map((condition) => `--where "${condition}"`).join(' ')}, bien que chacune seule en retienne. Retirez-en une.`,
      otherColumn: (column, value) =>
        `Cette valeur figure dans la colonne « ${column} » : essayez --where "${column}=${value}".`,
      values: (column, values, more) =>
        `La colonne « ${column} » contient ${format.list(values.map((value) => (value === '' ? 'des cellules vides' : `« ${value} »`)))}${more > 0 ? `, et ${format.number(more)} de plus` : ''}.`,
      nothingLeft: (warning) => `Il ne reste aucun cas d’usage. ${warning}`,
      done: (path, count, matched, total) =>
        `${path} : ${countUseCases(count)} à partir de ${
          matched === total ? rows(total) : `${format.number(matched)} lignes sur ${format.number(total)}`
        }`,
      mapped: (pairs) => `Lu : ${pairs.map(([field, column]) => `${field} depuis « ${column} »`).join(', ')}`,
      kept: (columns) =>
        columns.length === 0
          ? 'Chaque colonne a sa place'
          : `Conservé avec chaque cas d’usage comme source : ${quoted(columns)}`,
      moreWarnings: (count) =>
        `avertissement : ${format.number(count)} ${format.plural(count, { one: 'autre ligne', other: 'autres lignes' })} de ce genre.`,
      inCapitals: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'titre est', other: 'titres sont' })} en capitales ; --titles sentence ${format.plural(count, { one: 'l’écrit', other: 'les écrit' })} en minuscules.`,
    },
    export: {
      written: (path, what) => `${path} : ${what}`,
    },
    internal: (detail) => `Une erreur interne s’est produite : ${detail}. Rien n’a été écrit.`,
  };
}
