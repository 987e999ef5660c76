// `npm start`: builds when dist/ is missing or older than the sources, then serves it and prints the address.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

const args = process.argv.slice(2)
const portAt = args.indexOf('--port')
const port = Number(portAt >= 0 ? args[portAt + 1] : (process.env.PORT ?? 4173))
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${args[portAt + 1] ?? process.env.PORT}" is no port; use a number from 0 to 65535`)
  process.exit(2)
}

if (isStale()) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const server = await preview({ preview: { port, strictPort: true } }).catch((error) => {
  console.error(`The app could not be served on port ${port}: ${error.message}`)
  process.exit(1)
})
console.log(`Groundwork: ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`)

/** True when something the build reads is newer than what it wrote. */
function isStale() {
  if (!existsSync('dist/index.html')) return true
  const built = statSync('dist/index.html').mtimeMs
  const sources = ['src', 'public', 'scripts', 'index.html', 'package-lock.json', 'vite.config.ts'].flatMap(files)
  return sources.some((file) => !file.includes('generated') && statSync(file).mtimeMs > built)
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true }).map((name) => join(path, name))
}
