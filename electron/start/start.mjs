// `npm start`: what it does is in start.ts, which tsx loads as it stands.
import { tsImport } from 'tsx/esm/api';

const { start } = await tsImport('./start.ts', import.meta.url);
process.exitCode = await start(process.argv.slice(2));
