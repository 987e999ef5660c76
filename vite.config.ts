import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/content/build/plugin'
import { pagesPlugin } from './scripts/pages'

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), contentPlugin(), pagesPlugin()],
  build: { assetsInlineLimit: 0, cssCodeSplit: true, target: 'es2023', modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: true },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['test/{domain,content,state,lab}/**/*.test.ts', 'test/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['test/{features,app,ui}/**/*.test.tsx'] },
      },
    ],
  },
})
