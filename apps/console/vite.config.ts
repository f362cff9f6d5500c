import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { fixtureHub } from './dev/fixture-hub.js';

/**
 * The console is static files: the hub (or a proxy) serves `dist` on its own origin.
 * `--mode fixture` puts a made-up hub behind the dev server, for work on the screens alone;
 * otherwise the dev server passes the hub's paths on to HUB_URL (default http://localhost:8080).
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react(), ...(mode === 'fixture' ? [fixtureHub()] : [])],
  resolve: { conditions: ['@lienthong/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // echarts is one chunk that only pages with charts load.
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    ...(mode === 'fixture' ? {} : { proxy: hubPaths(process.env['HUB_URL'] ?? 'http://localhost:8080') }),
  },
}));

function hubPaths(target: string): Record<string, { target: string; changeOrigin: boolean }> {
  return Object.fromEntries(['/api', '/oauth', '/.well-known', '/docs', '/health'].map((path) => [path, { target, changeOrigin: true }]));
}
