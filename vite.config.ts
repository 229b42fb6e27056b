import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// One build of everything: the view (`client`), the shell's main process and its preload.
// `npm run build` is `vite build --app`; `npm run dev` serves the view alone.
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  build: { target: 'chrome130', emptyOutDir: true, assetsInlineLimit: 0 },
  test: {
    root: '.',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    environment: 'node',
    // On two cores one worker would leave the other idle.
    maxWorkers: '100%',
    // Property tests on a busy machine are slow, not wrong: only a hang fails by time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
  environments: {
    client: {
      build: { outDir: '../dist/renderer', reportCompressedSize: false },
    },
    main: {
      consumer: 'server',
      resolve: { external: ['electron'], noExternal: true, conditions: ['node', 'import', 'default'] },
      build: {
        target: 'node20',
        outDir: '../dist/main',
        ssr: true,
        rolldownOptions: {
          input: 'electron/main.ts',
          external: ['electron'],
          output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { external: ['electron'], noExternal: true },
      build: {
        target: 'node20',
        outDir: '../dist/preload',
        ssr: true,
        rolldownOptions: {
          input: 'electron/preload/preload.ts',
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
        },
      },
    },
  },
});
