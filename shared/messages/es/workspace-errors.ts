import { assertNever } from '#shared/assert-never.ts';
import type { IssueProblem, ParseIssue, ReferenceKind, TextForm, ValueKind } from '#shared/workspace/parse-issue.ts';
import type { JsonError } from '#shared/workspace/parse-json.ts';
import type { workspaceErrors as english } from '../en/workspace-errors.ts';
import type { Format } from '../format.ts';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'un texto',
  number: 'un número',
  'whole-number': 'un número entero',
  'yes-or-no': 'true o false',
  list: 'una lista',
  object: 'un objeto',
  nothing: 'null',
  other: 'otra cosa',
};

const forms: Readonly<Record<TextForm, string>> = {
  day: 'un día como 2026-11-23',
  instant: 'un momento como 2026-11-23T14:02:00.000Z',
  id: 'un id. de letras, cifras, puntos, guiones y guiones bajos',
  'document-id': 'un UUID',
  'time-of-day': 'una hora como 09:30',
  color: 'un color como #00646a',
  currency: 'las tres letras de una moneda, como EUR',
  image: 'una imagen PNG o JPEG incrustada',
  other: 'un texto de otra forma',
};

const references: Readonly<Record<ReferenceKind, string>> = {
  'use-case': 'caso de uso',
  participant: 'participante',
  enabler: 'cimiento',
  decision: 'decisión',
  zone: 'zona',
  note: 'nota',
  'use-case-or-enabler': 'caso de uso o cimiento',
};

const measures = { number: '', text: ' caracteres', list: ' elementos' };

/** Why a workspace file cannot be opened, what in it is wrong, and what to do next. */
export function workspaceErrors(format: Format): ReturnType<typeof english> {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) =>
    `línea ${format.number(line)}, columna ${format.number(column)}`;

  const problem = (problem: IssueProblem): string => {
    switch (problem.type) {
      case 'missing':
        return 'falta';
      case 'wrong-kind':
        return `debe ser ${kinds[problem.expected]}, y hay ${kinds[problem.found]}`;
      case 'not-one-of':
        return `debe ser uno de estos: ${format.list(problem.allowed)}`;
      case 'too-small':
        return `debe ser al menos ${format.number(problem.minimum, 3)}${measures[problem.of]}`;
      case 'too-big':
        return `debe ser como máximo ${format.number(problem.maximum, 3)}${measures[problem.of]}`;
      case 'not-a-multiple':
        return `debe ser un múltiplo de ${format.number(problem.step, 3)}`;
      case 'wrong-form':
        return `debe ser ${forms[problem.form]}`;
      case 'wrong-key':
        return 'es un nombre que no puede figurar ahí';
      case 'out-of-order':
        return 'debe subir de bajo a probable y a alto';
      case 'falling':
        return 'no debe bajar de un número al siguiente';
      case 'all-zero':
        return 'debe tener al menos un peso mayor que cero';
      case 'differs':
        return `dice «${problem.stated}», pero el contenido da «${problem.found}», así que se cambió uno sin el otro`;
      case 'unknown-reference':
        return `nombra «${problem.id}» (${references[problem.to]}), que no está en el archivo`;
      case 'listed-twice':
        return `enumera «${problem.id}» dos veces`;
      case 'not-listed':
        return `falta en ${problem.order}`;
      case 'number-taken':
        return `tiene el número ${format.number(problem.number)}, que ya tiene otro caso de uso`;
      case 'number-not-ahead':
        return `debe ser al menos ${format.number(problem.minimum)}, por encima de todo número ya usado`;
      case 'other':
        return `no es válido: ${problem.detail}`;
      default:
        return assertNever(problem);
    }
  };
  const issue = ({ path, problem: found }: ParseIssue) => `${path === '' ? 'el archivo' : path} ${problem(found)}`;

  const invalid = (issues: readonly ParseIssue[], total: number): string => {
    const first = issues[0];
    const more = total > 1 ? `, y ${format.number(total - 1)} más` : '';
    return `Tiene un valor no válido: ${first === undefined ? '' : issue(first)}${more}.`;
  };

  const inText = (error: JsonError): string => {
    switch (error.type) {
      case 'not-json':
        return `No es un espacio de trabajo: en ${at(error)} deja de ser JSON.`;
      case 'duplicate-key':
        return `En ${at(error)} el nombre «${error.key}» figura dos veces en un mismo objeto.`;
      case 'forbidden-key':
        return `En ${at(error)} figura el nombre «${error.key}», que ningún espacio de trabajo puede contener.`;
      case 'number-out-of-range':
        return `En ${at(error)} figura ${error.found}, un número que no puede conservarse tal como está escrito.`;
      case 'too-deep':
        return `En ${at(error)} está anidado a más de ${format.number(error.limit)} niveles.`;
      default:
        return assertNever(error);
    }
  };

  return {
    issue,
    reason: (error) => {
      switch (error.type) {
        case 'too-large':
          return `Es mayor de lo que puede ser un espacio de trabajo (${format.number(error.length / 1e6)} de ${format.number(error.limit / 1e6)}\u00A0millones de caracteres).`;
        case 'not-json':
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
          return inText(error);
        case 'not-ours':
          return error.found === null
            ? 'Es JSON, pero no un espacio de trabajo de Sextant.'
            : `Es un archivo «${error.found}», no un espacio de trabajo de Sextant.`;
        case 'too-new':
          return `Lo escribió una versión posterior${error.generator === '' ? '' : ` (${error.generator})`}: pide una aplicación que lea la versión ${format.number(error.minReaderVersion)} del formato, y esta lee hasta la versión ${format.number(error.currentVersion)}.`;
        case 'migration-failed':
          return `Es de la versión ${format.number(error.from)} y no pudo pasarse a la versión ${format.number(error.to)} (${error.name}): ${error.detail}.`;
        case 'invalid':
          return invalid(error.issues, error.total);
        default:
          return assertNever(error);
      }
    },
    packReason: (error) => {
      switch (error.type) {
        case 'too-large':
          return `Es mayor de lo que puede ser un paquete del método (${format.number(error.length / 1e6)} de ${format.number(error.limit / 1e6)}\u00A0millones de caracteres).`;
        case 'not-json':
          return `No es un paquete del método: en ${at(error)} deja de ser JSON.`;
        case 'not-ours':
          return error.found === null
            ? 'Es JSON, pero no un paquete del método.'
            : `Es un archivo «${error.found}», no un paquete del método.`;
        case 'too-new':
          return `Lo escribió una versión posterior: pide una aplicación que lea la versión ${format.number(error.minReaderVersion)} de los paquetes, y esta lee hasta la versión ${format.number(error.currentVersion)}.`;
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
          return 'Elija un archivo .sextant; una lista de ideas se importa.';
        case 'too-new':
          return 'Ábralo con esa versión, o actualice esta aplicación.';
        case 'too-large':
          return 'Divídalo en varios espacios de trabajo con la aplicación que lo escribió.';
        case 'duplicate-key':
        case 'forbidden-key':
        case 'number-out-of-range':
        case 'too-deep':
        case 'migration-failed':
        case 'invalid':
          return 'Corríjalo en un editor de texto, o abra una copia de seguridad. No se cambió nada.';
        default:
          return assertNever(error);
      }
    },
  };
}
