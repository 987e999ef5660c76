// Decides how a script that stands apart from the app's chunks is made: one file, no module, as short as it goes.

import { build } from 'vite'

/** The script's text. `define` names what the build writes in. */
export async function bundleScript(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: { write: false, copyPublicDir: false, lib: { entry, formats: ['iife'], name: 'script' }, target: 'es2023' },
  })
  const [result] = Array.isArray(output) ? output : [output]
  const chunk = result && 'output' in result ? result.output[0] : undefined
  if (!chunk) throw new Error(`${entry} was not built`)
  return chunk.code
}
