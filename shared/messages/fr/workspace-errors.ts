import { assertNever } from '#shared/assert-never.ts';
import type { IssueProblem, ParseIssue, ReferenceKind, TextForm, ValueKind } from '#shared/workspace/parse-issue.ts';
import type { JsonError } from '#shared/workspace/parse-json.ts';
import type { workspaceErrors as english } from '../en/workspace-errors.ts';
import type { Format } from '../format.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  'yes-or-no': 'true ou false',
  list: 'une liste',
  object: 'un objet',
  nothing: 'null',
  other: 'autre chose',
};

const forms: Readonly<Record<TextForm, string>> = {
  day: 'un jour tel que 2026-11-23',
  instant: 'un instant tel que 2026-11-23T14:02:00.000Z',
  id: 'un identifiant de lettres, chiffres, points, traits d’union et tirets bas',
  'document-id': 'un UUID',
  'time-of-day': 'une heure telle que 09:30',
  color: 'une couleur telle que #00646a',
  currency: 'les trois lettres d’une devise telles que EUR',
  image: 'une image PNG ou JPEG intégrée',
  other: 'un texte d’une autre forme',
};

const references: Readonly<Record<ReferenceKind, string>> = {
  'use-case': 'le cas d’usage',
  participant: 'le participant',
  enabler: 'le socle',
  decision: 'la décision',
  zone: 'la zone',
  note: 'le mémo',
  'use-case-or-enabler': 'le cas d’usage ou le socle',
};

const measures = { number: '', text: ' caractères', list: ' entrées' } as const;

/** Why a workspace file cannot be opened, what in it is wrong, and what to do next. */
export function workspaceErrors(format: Format): ReturnType<typeof english> {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `ligne ${format.number(line)}, colonne ${format.number(column)}`;

  const problem = (problem: IssueProblem): string => {
    switch (problem.type) {
      case 'missing':
        return 'manque';
      case 'wrong-kind':
        return `doit être ${kinds[problem.expected]}, et il y a ${kinds[problem.found]}`;
      case 'not-one-of':
        return `doit être l’un de ${format.list(problem.allowed)}`;
      case 'too-small':
        return `doit être d’au moins ${format.number(problem.minimum, 3)}${measures[problem.of]}`;
      case 'too-big':
        return `doit être d’au plus ${format.number(problem.maximum, 3)}${measures[problem.of]}`;
      case 'not-a-multiple':
        return `doit être un multiple de ${format.number(problem.step, 3)}`;
      case 'wrong-form':
        return `doit être ${forms[problem.form]}`;
      case 'wrong-key':
        return 'est un nom qui n’a pas sa place ici';
      case 'out-of-order':
        return 'doit croître de bas à probable à haut';
      case 'falling':
        return 'ne doit pas décroître d’un nombre au suivant';
      case 'all-zero':
        return 'doit avoir au moins un poids supérieur à zéro';
      case 'differs':
        return `dit « ${problem.stated} », mais le contenu donne « ${problem.found} », l’un a donc été changé sans l’autre`;
      case 'unknown-reference':
        return `nomme ${references[problem.to]} « ${problem.id} », absent du fichier`;
      case 'listed-twice':
        return `cite deux fois « ${problem.id} »`;
      case 'not-listed':
        return `manque dans ${problem.order}`;
      case 'number-taken':
        return `a le numéro ${format.number(problem.number)}, déjà celui d’un autre cas d’usage`;
      case 'number-not-ahead':
        return `doit être d’au moins ${format.number(problem.minimum)}, au-dessus de tout numéro pris`;
      case 'other':
        return `n’est pas valide : ${problem.detail}`;
      default:
        return assertNever(problem);
    }
  };
  const issue = ({ path, problem: found }: ParseIssue) => `${path === '' ? 'le fichier' : path} ${problem(found)}`;

  const invalid = (issues: readonly ParseIssue[], total: number): string => {
    const first = issues[0];
    const more = total > 1 ? `, et ${format.number(total - 1)} de plus` : '';
    return `Il contient une valeur non valide : ${first === undefined ? '' : issue(first)}${more}.`;
  };

  const inText = (error: JsonError): string => {
    switch (error.type) {
      case 'not-json':
        return `Ce n’est pas un espace de travail : ${at(error)}, ce n’est plus du JSON.`;
      case 'duplicate-key':
        return `Le nom « ${error.key} » figure deux fois dans un même objet (${at(error)}).`;
      case 'forbidden-key':
        return `Le nom « ${error.key} », qu’aucun espace de travail ne peut contenir, figure dans le fichier (${at(error)}).`;
      case 'number-out-of-range':
        return `${error.found} est un nombre qui ne peut être conservé tel qu’il est écrit (${at(error)}).`;
      case 'too-deep':
        return `L’imbrication dépasse ${format.number(error.limit)} niveaux (${at(error)}).`;
      default:
        return assertNever(error);
    }
  };

  const tooLarge = (what: string, length: number, limit: number) =>
    `Il est plus grand que ne peut l’être ${what} (${format.number(length / 1e6)} sur ${format.number(limit / 1e6)}\u00A0millions de caractères).`;

  return {
    issue,
    reason: (error) => {
      switch (error.type) {
        case 'too-large':
          return tooLarge('un espace de travail', error.length, error.limit);
        case 'not-json':
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
          return inText(error);
        case 'not-ours':
          return error.found === null
            ? 'C’est du JSON, mais pas un espace de travail Sextant.'
            : `C’est un fichier « ${error.found} », pas un espace de travail Sextant.`;
        case 'too-new':
          return `Une version plus récente l’a écrit${error.generator === '' ? '' : ` (${error.generator})`} : il demande une application qui lit la version ${format.number(error.minReaderVersion)} du format, et celle-ci lit jusqu’à la version ${format.number(error.currentVersion)}.`;
        case 'migration-failed':
          return `Il est de la version ${format.number(error.from)} et n’a pas pu être porté à la version ${format.number(error.to)} (${error.name}) : ${error.detail}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return assertNever(error);
      }
    },
    packReason: (error) => {
      switch (error.type) {
        case 'too-large':
          return tooLarge('un pack de méthode', error.length, error.limit);
        case 'not-json':
          return `Ce n’est pas un pack de méthode : ${at(error)}, ce n’est plus du JSON.`;
        case 'not-ours':
          return error.found === null
            ? 'C’est du JSON, mais pas un pack de méthode.'
            : `C’est un fichier « ${error.found} », pas un pack de méthode.`;
        case 'too-new':
          return `Une version plus récente l’a écrit : il demande une application qui lit la version ${format.number(error.minReaderVersion)} des fichiers de pack, et celle-ci lit jusqu’à la version ${format.number(error.currentVersion)}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return inText(error);
      }
    },
    nextStep: (error) => {
      switch (error.type) {
        case 'not-ours':
        case 'not-json':
          return 'Choisissez un fichier .sextant ; une liste d’idées s’importe.';
        case 'too-new':
          return 'Ouvrez-le avec cette version, ou mettez à jour cette application.';
        case 'too-large':
          return 'Divisez-le en plusieurs espaces de travail avec l’application qui l’a écrit.';
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
        case 'migration-failed':
        case 'invalid':
          return 'Corrigez-le dans un éditeur de texte, ou ouvrez une sauvegarde. Rien n’a été modifié.';
        default:
          return assertNever(error);
      }
    },
  };
}
