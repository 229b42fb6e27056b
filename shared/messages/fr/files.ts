import { assertNever } from '#shared/assert-never.ts';
import type { OpenFileError, SaveFileError } from '#shared/host.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';
import type { files as english, FileProblem } from '../en/files.ts';
import type { Format } from '../format.ts';
import { workspaceErrors } from './workspace-errors.ts';

const closeNote =
  'Si cela se reproduit, redémarrez l’application ; une copie de secours de votre travail est conservée.';

function parseTitle(error: WorkspaceParseError, name: string): string {
  switch (error.type) {
    case 'too-large':
      return `« ${name} » est trop volumineux`;
    case 'not-json':
    case 'not-ours':
      return `« ${name} » n’est pas un espace de travail`;
    case 'too-new':
      return `« ${name} » exige une version plus récente`;
    case 'migration-failed':
      return `« ${name} » n’a pas pu être mis à jour`;
    case 'duplicate-key':
    case 'forbidden-key':
    case 'number-out-of-range':
    case 'too-deep':
    case 'invalid':
      return `« ${name} » contient un élément non valide`;
    default:
      return assertNever(error);
  }
}

function describeOpen(error: OpenFileError, format: Format): FileProblem {
  switch (error.type) {
    case 'missing':
      return {
        title: `« ${error.name} » est introuvable`,
        sentence: 'Le fichier a été déplacé, renommé ou supprimé depuis sa dernière ouverture.',
        next: 'Retrouvez-le à son emplacement actuel avec Ouvrir un fichier.',
      };
    case 'unreadable':
      return {
        title: `« ${error.name} » n’a pas pu être lu`,
        sentence: `Le système a refusé : ${error.detail}.`,
        next: 'Vérifiez que le disque est connecté et que vous pouvez lire le fichier, puis rouvrez-le.',
      };
    case 'too-large':
      return {
        title: `« ${error.name} » est trop volumineux`,
        sentence: `Il fait ${format.number(error.bytes / 1e6, 1)}\u00A0Mo ; au plus ${format.number(error.limit / 1e6, 1)}\u00A0Mo peuvent être ouverts.`,
        next: 'Choisissez un fichier plus petit, ou divisez la liste en deux.',
      };
    case 'refused':
      return {
        title: 'Le fichier n’a pas été ouvert',
        sentence: `L’application n’a pas le droit de le lire : ${error.detail}.`,
        next: 'Choisissez à nouveau le fichier avec Ouvrir un fichier.',
      };
    case 'internal':
      return {
        title: 'Le fichier n’a pas été ouvert',
        sentence: `Une erreur s’est produite dans l’application : ${error.detail}.`,
        next: `Ouvrez-le à nouveau. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

function describeSave(error: SaveFileError): FileProblem {
  switch (error.type) {
    case 'changed-on-disk':
      return {
        title: `« ${error.name} » a été modifié par un autre programme`,
        sentence: 'Le contenu du fichier n’est plus celui lu ou écrit ici en dernier. Rien n’a été écrasé.',
        next: 'Gardez les deux sous un autre nom, ou décidez lequel vaut.',
      };
    case 'unwritable':
      return {
        title: `« ${error.name} » n’a pas pu être écrit`,
        sentence: `Le système a refusé : ${error.detail}. Le fichier est inchangé.`,
        next: 'Enregistrez sous un autre nom ou dans un autre dossier.',
      };
    case 'disk-full':
      return {
        title: `Il n’y a pas de place pour « ${error.name} »`,
        sentence: 'Le disque est plein. Le fichier est inchangé.',
        next: 'Libérez de l’espace, ou enregistrez sur un autre disque.',
      };
    case 'not-verified':
      return {
        title: `L’enregistrement de « ${error.name} » n’est pas certain`,
        sentence: 'Ce qui a été relu du disque diffère de ce qui a été écrit.',
        next: 'Enregistrez maintenant sur un autre disque, et faites vérifier celui-ci.',
      };
    case 'refused':
      return {
        title: 'Le fichier n’a pas été enregistré',
        sentence: `L’application n’a pas le droit d’y écrire : ${error.detail}.`,
        next: 'Choisissez un emplacement avec Enregistrer sous.',
      };
    case 'internal':
      return {
        title: 'Le fichier n’a pas été enregistré',
        sentence: `Une erreur s’est produite dans l’application : ${error.detail}.`,
        next: `Enregistrez à nouveau. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

/** What to tell when a file cannot be opened or saved. */
export function files(format: Format): ReturnType<typeof english> {
  const { reason, nextStep } = workspaceErrors(format);
  return {
    parse: (error, name) => ({
      title: parseTitle(error, name),
      sentence: reason(error),
      next: nextStep(error),
    }),
    open: (error) => describeOpen(error, format),
    save: (error) => describeSave(error),
    readOnly:
      'Une version plus récente a écrit ce fichier. Il peut être consulté ici, et enregistré seulement sous un autre nom.',
  };
}
