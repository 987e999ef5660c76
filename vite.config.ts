import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { createClassNamer } from './scripts/classNames'
import { offlinePlugin } from './scripts/offline'
import { pageServer, pagesPlugin } from './scripts/pages'
import { routerPlugin } from './scripts/router'
import { contentPlugin } from './src/content/build/plugin'

const className = createClassNamer()

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), routerPlugin(), contentPlugin(), pagesPlugin(className), pageServer, offlinePlugin()],
  css: { modules: { generateScopedName: className } },
  build: {
    assetsInlineLimit: 0,
    target: 'es2023',
    // Which chunks a chunk needs is a long list of names in the entry; the pages name theirs, and what is loaded later waits a moment.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    // One file for what every screen needs, one for what most share: fewer requests, and each compresses better together.
    rolldownOptions: {
      output: {
        // The entry names every chunk: six letters tell versions apart as well as eight.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language] = /src\/messages\/(\w+)\/catalogue/.exec(facadeModuleId ?? '') ?? []
          return `assets/${language ?? '[name]'}-[hash:6].js`
        },
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            {
              name: 'parts',
              test: /src\/(ui|messages\/(format|plural)|messages\/en\/(notices|terms))/,
              minShareCount: 2,
            },
            // What a learner's first screens work with. It has no looks, so that nothing else waits for a style sheet with it.
            {
              name: 'learner',
              test: /src\/(state\/(forecast|wear)|domain\/overlay\/roadmapEntry|messages\/en\/(outline|wear))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    // Property tests on a busy machine of two cores.
    testTimeout: 30_000,
    // As in the browser tests: a busy machine may cut one wait short.
    retry: 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{domain,content,state,lab,worker,fuzz,messages}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['test/{features,app,ui}/**/*.test.tsx'] },
      },
    ],
  },
})
