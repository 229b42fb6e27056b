import './styles/tokens.css';
import './styles/tag-tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMessages } from '#shared/messages/messages.ts';
import { version } from '../package.json';
import { App } from './app.tsx';
import { findHost } from './hosts/find-host.ts';

const root = document.getElementById('root');
if (root !== null) {
  const host = findHost(createMessages(), version);
  createRoot(root).render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
}
