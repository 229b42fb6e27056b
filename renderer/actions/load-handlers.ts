import type { Session } from '#renderer/session/session.ts';
import type { Handlers } from './handlers.ts';

export type HandlerLoader = {
  /** Calls `use` with the handlers: at once when they are there, else as soon as they are. */
  readonly withHandlers: (use: (handlers: Handlers) => void) => void;
};

/** Loads what actions do after the first screen has been painted, so that home appears without the method's code. */
export function createLoader(session: Session): HandlerLoader {
  let loaded: Handlers | null = null;
  let loading: Promise<Handlers> | null = null;
  const load = async (): Promise<Handlers> => {
    const { createHandlers } = await import('./handlers.ts');
    loaded = createHandlers(session);
    return loaded;
  };
  return {
    withHandlers: (use) => {
      if (loaded !== null) {
        use(loaded);
        return;
      }
      loading ??= load();
      void loading.then(use);
    },
  };
}
