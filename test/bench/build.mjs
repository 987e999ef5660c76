// Decides how the bench's own code is built: the domain rows as a Node module, the two pages as the app is, all in one temporary folder.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const HERE = import.meta.dirname
const COMMON = { configFile: false, logLevel: 'warn', publicDir: false }

export function newFolder() {
  return mkdtempSync(join(tmpdir(), 'groundwork-bench-'))
}

/** Builds a page of the bench into a folder of its name. */
export async function buildPage(folder, page) {
  await build({
    ...COMMON,
    root: join(HERE, page),
    plugins: [react()],
    build: { outDir: join(folder, page), emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  })
}

/** `{ folder, domain, floor, storage }`: the folder to remove in the end, the module of domain.ts, the folders of the pages. */
export async function buildBench() {
  const folder = newFolder()
  await build({
    ...COMMON,
    build: {
      outDir: join(folder, 'domain'),
      emptyOutDir: true,
      target: 'node20',
      lib: { entry: join(HERE, 'domain.ts'), formats: ['es'], fileName: () => 'domain.mjs' },
    },
  })
  for (const page of ['floor', 'storage']) await buildPage(folder, page)
  const domain = await import(pathToFileURL(join(folder, 'domain', 'domain.mjs')).href)
  return { folder, domain, floor: join(folder, 'floor'), storage: join(folder, 'storage') }
}
