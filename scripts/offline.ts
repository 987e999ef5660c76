// Decides what the service worker carries: the list of the build's files with their hashes, and the worker made of it.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { bundleScript } from './bundleScript'

/** Sources for menders, and pages of single skills, which the empty page draws as well: both would only make it large. */
const LEFT_OUT = /^(source\/|404\.html$|roadmap\/.+\/|robots\.txt$|_headers$)/

/** Runs after the pages are written. */
export function offlinePlugin(): Plugin {
  let outDir = ''
  return {
    name: 'groundwork-offline',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = listFiles(outDir)
          .filter((name) => !LEFT_OUT.test(name) && name !== 'sw.js')
          .map((name) => [name, hashOf(join(outDir, name))] as const)
        const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
        const BUILD = JSON.stringify({ version, files })
        writeFileSync(join(outDir, 'sw.js'), await bundleScript('src/worker/worker.ts', { BUILD }))
      },
    },
  }
}

function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort()
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
