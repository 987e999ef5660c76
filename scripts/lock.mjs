// `npm run lock`: after a dependency change, writes back into the lock file the platform binaries a registry leaves out,
// so that `npm ci` finds every optional package it expects.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = `${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages
    if (isThere) continue
    lock.packages[`node_modules/${name}`] = { ...factsOf(name, range), dev: true, optional: true }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
const text = `${JSON.stringify(lock, null, 2)}\n`
if (/"resolved":/.test(text))
  throw new Error('the lock file names a registry host: install with omit-lockfile-registry-resolved')
writeFileSync('package-lock.json', text)
console.log(`${added} optional packages added`)

/** What the registry says of a package; a registry that lacks this platform's binary leaves its version alone to go by. */
function factsOf(name, range) {
  try {
    const fields = ['version', 'os', 'cpu', 'libc', 'engines', 'license', 'dist.integrity']
    const answer = execFileSync('npm', ['view', `${name}@${range}`, ...fields, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const parsed = JSON.parse(answer)
    const { 'dist.integrity': integrity, ...rest } = Array.isArray(parsed) ? parsed.at(-1) : parsed
    return { ...rest, integrity }
  } catch {
    return { version: range.replace(/^[^\d]*/, '') }
  }
}
