// Decides how the bench's own code is built: the domain rows as a Node module, the two pages as the app is, all in one temporary folder.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const HERE = import.meta.dirname

/** `{ folder, domain, floor, storage }`: the folder to remove in the end, the module of domain.ts, the folders of the pages. */
export async function buildBench() {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'))
  const common = { configFile: false, logLevel: 'warn', publicDir: false }
  await build({
    ...common,
    build: {
      outDir: join(folder, 'domain'),
      emptyOutDir: true,
      target: 'node20',
      lib: { entry: join(HERE, 'domain.ts'), formats: ['es'], fileName: () => 'domain.mjs' },
    },
  })
  for (const page of ['floor', 'storage']) {
    await build({
      ...common,
      root: join(HERE, page),
      plugins: [react()],
      build: { outDir: join(folder, page), emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
    })
  }
  const domain = await import(pathToFileURL(join(folder, 'domain', 'domain.mjs')).href)
  return { folder, domain, floor: join(folder, 'floor'), storage: join(folder, 'storage') }
}
