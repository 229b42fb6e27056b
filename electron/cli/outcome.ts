import { failure, type Result } from '#shared/result.ts';

/** Why a command ended without result, as one line: 1 the input is at fault, 2 wrong usage. */
export type Complaint = { readonly exitCode: 1 | 2; readonly text: string };

/** What a command gives back; on success an exit code only where it is not 0. */
export type Outcome<Value = null> = Result<Value, Complaint>;

/** The input is at fault. */
export function inputFault(text: string): { readonly ok: false; readonly error: Complaint } {
  return failure({ exitCode: 1, text });
}

/** The command was not used as it is meant. */
export function wrongUsage(text: string): { readonly ok: false; readonly error: Complaint } {
  return failure({ exitCode: 2, text });
}
