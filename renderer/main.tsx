import './styles/tokens.css';
import './styles/tag-tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageTags } from '#shared/messages/languages.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { version } from '../package.json';
import { readPreferences } from './actions/preferences.ts';
import { App } from './app.tsx';
import { findHost } from './hosts/find-host.ts';
import { useLanguageStore } from './state/language-store.ts';

function readMessages() {
  const { catalogue } = useLanguageStore.getState();
  return createMessages(languageTags[catalogue.language], 'USD', undefined, catalogue);
}

const root = document.getElementById('root');
if (root !== null) {
  const host = findHost(readMessages, version);
  const show = () =>
    createRoot(root).render(
      <StrictMode>
        <App host={host} />
      </StrictMode>,
    );
  // Preferences first, so that nobody sees another theme or language flash by; without them the defaults do.
  readPreferences(host).then(show, show);
}
