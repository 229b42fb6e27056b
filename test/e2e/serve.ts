import { join } from 'node:path';
import { serveView } from '#electron/serve/serve-view.ts';

const { address } = await serveView(
  join(import.meta.dirname, '..', '..', 'dist', 'renderer'),
  Number(process.env.SEXTANT_PORT ?? 4173),
);
console.log(`serving ${address}`);
