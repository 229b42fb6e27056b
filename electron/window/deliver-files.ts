import type { GrantedFiles } from '../files/granted-files.ts';
import { openGranted } from '../handlers/file-handlers.ts';
import type { SendNotice } from '../ipc/send-notice.ts';

export type Delivery = {
  /** Opens `path` in the view: at once, or as soon as the view is ready. */
  readonly deliver: (path: string) => Promise<void>;
  /** The view listens from now on; resolves when everything that waited was sent. */
  readonly begin: () => Promise<void>;
  /** The view is gone; what arrives waits again. */
  readonly pause: () => void;
};

/** Hands files that the system asked to open over to the view, in order, however early they come. */
export function createDelivery(
  granted: GrantedFiles,
  onSeen: (path: string, fingerprint: string) => void,
  send: SendNotice,
): Delivery {
  let isListening = false;
  let waiting: readonly string[] = [];
  const deliver = async (path: string) => {
    if (!isListening) {
      waiting = [...waiting, path];
      return;
    }
    send('file:arrived', { opened: await openGranted(path, { granted, onSeen }) });
  };
  return {
    deliver,
    begin: async () => {
      isListening = true;
      const paths = waiting;
      waiting = [];
      for (const path of paths) await deliver(path);
    },
    pause: () => {
      isListening = false;
    },
  };
}
