import { assertNever } from '#shared/assert-never.ts';
import type { OpenFileError, SaveFileError } from '#shared/host.ts';
import type { WorkspaceParseError } from '#shared/workspace/parse-workspace.ts';
import type { files as english, FileProblem } from '../en/files.ts';
import type { Format } from '../format.ts';
import { workspaceErrors } from './workspace-errors.ts';

const closeNote = 'Si vuelve a ocurrir, reinicie la aplicación; se conserva una copia de recuperación de su trabajo.';

function parseTitle(error: WorkspaceParseError, name: string): string {
  switch (error.type) {
    case 'too-large':
      return `«${name}» es demasiado grande`;
    case 'not-json':
    case 'not-ours':
      return `«${name}» no es un espacio de trabajo`;
    case 'too-new':
      return `«${name}» necesita una versión posterior`;
    case 'migration-failed':
      return `«${name}» no pudo actualizarse`;
    case 'duplicate-key':
    case 'forbidden-key':
    case 'number-out-of-range':
    case 'too-deep':
    case 'invalid':
      return `«${name}» contiene algo no válido`;
    default:
      return assertNever(error);
  }
}

function describeOpen(error: OpenFileError, format: Format): FileProblem {
  switch (error.type) {
    case 'missing':
      return {
        title: `«${error.name}» no está ahí`,
        sentence: 'El archivo se movió, renombró o eliminó desde la última vez que se abrió.',
        next: 'Búsquelo donde esté ahora con Abrir un archivo.',
      };
    case 'unreadable':
      return {
        title: `«${error.name}» no se pudo leer`,
        sentence: `El sistema lo rechazó: ${error.detail}.`,
        next: 'Compruebe que la unidad está conectada y que tiene permiso de lectura, y vuelva a abrirlo.',
      };
    case 'too-large':
      return {
        title: `«${error.name}» es demasiado grande`,
        sentence: `Ocupa ${format.number(error.bytes / 1e6, 1)}\u00A0MB; pueden abrirse como máximo ${format.number(error.limit / 1e6, 1)}\u00A0MB.`,
        next: 'Elija un archivo más pequeño, o divida la lista en dos.',
      };
    case 'refused':
      return {
        title: 'El archivo no se abrió',
        sentence: `La aplicación no puede leerlo: ${error.detail}.`,
        next: 'Elija de nuevo el archivo con Abrir un archivo.',
      };
    case 'internal':
      return {
        title: 'El archivo no se abrió',
        sentence: `Algo falló en la aplicación: ${error.detail}.`,
        next: `Vuelva a abrirlo. ${closeNote}`,
      };
    default:
      return assertNever(error);
  }
}

function describeSave(error: SaveFileError): FileProblem {
  switch (error.type) {
    case 'changed-on-disk':
      return {
        title: `Otro programa cambió «${error.name}»`,
        sentence: 'Lo que hay en el archivo no es lo último que se leyó o escribió aquí. No se sobrescribió nada.',
        next: 'Conserve ambos con otro nombre, o decida cuál vale.',
      };
    case 'unwritable':
      return {
        title: `«${error.name}» no se pudo escribir`,
        sentence: `El sistema lo rechazó: ${error.detail}. El archivo está como estaba.`,
        next: 'Guarde con otro nombre o en otra carpeta.',
      };
    case 'disk-full':
      return {
        title: `No hay espacio para «${error.name}»`,
        sentence: 'El disco está lleno. El archivo está como estaba.',
        next: 'Libere espacio, o guarde en otra unidad.',
      };
    case 'not-verified':
      return {
        title: `No es seguro que «${error.name}» se guardara`,
        sentence: 'Lo que se releyó del disco difiere de lo que se escribió.',
        next: 'Guarde ahora en otra unidad y haga revisar esta.',
      };
    case 'refused':
      return {
        title: 'El archivo no se guardó',
        sentence: `La aplicación no puede escribir ahí: ${error.detail}.`,
        next: 'Elija un lugar con Guardar como.',
      };
    case 'internal':
      return {
        title: 'El archivo no se guardó',
        sentence: `Algo falló en la aplicación: ${error.detail}.`,
        next: `Vuelva a guardar. ${closeNote}`,
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
    readOnly: 'Este archivo lo escribió una versión posterior. Aquí puede verse, y guardarse solo con otro nombre.',
  };
}
