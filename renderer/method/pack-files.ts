import type { Session } from '#renderer/session/session.ts';
import { type OfferedPack, useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { parsePack } from '#shared/framework/packs/parse-pack.ts';
import { serializePack } from '#shared/framework/packs/serialize-pack.ts';
import type { OpenedFile } from '#shared/host.ts';

/** Shows what another pack would change before anybody takes it. */
export function offerPack(offered: OfferedPack): void {
  useSessionStore.getState().set({ offered });
  useUiStore.getState().set({ dialog: 'other-pack' });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a pack file and shows what it would change; a file that is no good pack is told, with the places. */
export function offerPackFile({ file, bytes }: OpenedFile): void {
  const { set } = useSessionStore.getState();
  const text = decode(bytes);
  const parsed = text === null ? null : parsePack(text);
  if (parsed === null) set({ problem: { type: 'not-text', name: file.name } });
  else if (parsed.ok) offerPack({ pack: parsed.value, from: 'file' });
  else set({ problem: { type: 'pack', name: file.name, error: parsed.error } });
}

/** Asks for a pack file and shows what it would change. */
export async function importPack({ host }: Session): Promise<void> {
  const answer = await host.request('file:open', { kinds: ['pack'] });
  if (!answer.ok) useSessionStore.getState().set({ problem: { type: 'open', error: answer.error } });
  else if (answer.value !== null) offerPackFile(answer.value);
}

/** Asks for a place and writes the pack there. */
export async function exportPack({ host }: Session, pack: Pack): Promise<void> {
  const { set } = useSessionStore.getState();
  const answer = await host.request('file:export', {
    suggestedName: `${pack.id}-${pack.version}.sextantpack`,
    kind: 'pack',
    bytes: new TextEncoder().encode(serializePack(pack)),
  });
  if (!answer.ok) set({ problem: { type: 'export', error: answer.error } });
  else if (answer.value !== null) set({ exported: { type: 'done', file: answer.value.file } });
}
