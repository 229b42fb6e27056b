import { lazy, Suspense, useEffect, useMemo } from 'react';
import { findKnownPack } from '#shared/framework/packs/known-packs.ts';
import type { Host } from '#shared/host.ts';
import { languageTags } from '#shared/messages/languages.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { ActionsRoot } from './actions/actions-root.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Stopped } from './dialogs/stopped.tsx';
import { Home } from './home/home.tsx';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { createSession } from './session/session.ts';
import { useSessionEvents } from './session/use-session-events.ts';
import { HostProvider } from './state/host-context.ts';
import { useLanguageStore } from './state/language-store.ts';
import { MessagesProvider } from './state/messages-context.ts';
import { SessionProvider } from './state/session-context.ts';
import { useAppearance } from './state/use-theme.ts';
import { useWorkspace } from './state/use-workspace.ts';

const Frame = lazy(() => import('./frame/frame.tsx').then(({ Frame }) => ({ default: Frame })));

/** The whole view: home while nothing is open, the window around the workshop otherwise. */
export function App({ host }: { readonly host: Host }) {
  const workspace = useWorkspace();
  const currency = workspace?.content.assumptions.currency ?? 'USD';
  const embedded = workspace?.pack.embedded ?? null;
  const texts = embedded === null ? undefined : findKnownPack(embedded)?.texts;
  const catalogue = useLanguageStore((store) => store.catalogue);
  const messages = useMemo(
    () => createMessages(languageTags[catalogue.language], currency, texts, catalogue),
    [currency, texts, catalogue],
  );
  const session = useMemo(() => createSession(host), [host]);
  useAppearance();
  useSessionEvents(session);
  useEffect(() => {
    document.documentElement.lang = catalogue.language;
  }, [catalogue]);
  return (
    <HostProvider value={host}>
      <MessagesProvider value={messages}>
        <SessionProvider value={session}>
          <ActionsRoot>
            <ErrorBoundary fallback={<Stopped />}>
              {workspace === null ? (
                <Home />
              ) : (
                <Suspense>
                  <Frame />
                </Suspense>
              )}
              <Dialogs />
            </ErrorBoundary>
          </ActionsRoot>
        </SessionProvider>
      </MessagesProvider>
    </HostProvider>
  );
}
