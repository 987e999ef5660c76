// Decides what the service worker carries: the list of the build's files with their hashes, and the worker made of it.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'

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
        writeFileSync(join(outDir, 'sw.js'), await bundle({ version, files }))
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

async function bundle(content: {
  readonly version: string
  readonly files: readonly (readonly string[])[]
}): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { BUILD: JSON.stringify(content) },
    build: {
      write: false,
      lib: { entry: 'src/worker/worker.ts', formats: ['iife'], name: 'worker' },
      target: 'es2023',
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error('the service worker was not built')
  return chunk.code
}
