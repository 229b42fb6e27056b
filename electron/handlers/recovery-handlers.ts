import type { RecoveryCopy, RequestHandlers } from '#shared/host.ts';
import { failure, success } from '#shared/result.ts';
import type { GrantedFiles } from '../files/granted-files.ts';
import type { RecoveryCopies } from '../files/recovery-copies.ts';

type RecoveryHandlers = Pick<RequestHandlers, 'recovery:keep' | 'recovery:list' | 'recovery:read' | 'recovery:discard'>;

/** The requests about recovery copies, which live in the app's own folder. */
export function createRecoveryHandlers(copies: RecoveryCopies, granted: GrantedFiles): RecoveryHandlers {
  return {
    'recovery:keep': async ({ id, documentId, title, fileId, fingerprint, text }) => {
      const path = fileId === null ? null : granted.find(fileId);
      if (path === undefined) return failure({ type: 'refused', detail: 'a file that was not picked' });
      const keptAt = new Date().toISOString();
      const kept = await copies.keep(id, { documentId, title, keptAt, path, fingerprint, text });
      return kept.ok ? success({ keptAt }) : failure({ type: 'internal', detail: kept.error });
    },
    'recovery:list': async () => {
      const heads = await copies.list();
      return success(
        heads.map(({ path, ...head }): RecoveryCopy => ({ ...head, file: path === null ? null : granted.grant(path) })),
      );
    },
    'recovery:read': async ({ id }) => {
      const text = await copies.read(id);
      return text === null ? failure({ type: 'refused', detail: 'no such recovery copy' }) : success({ text });
    },
    'recovery:discard': async ({ id }) => {
      await copies.discard(id);
      return success(null);
    },
  };
}
