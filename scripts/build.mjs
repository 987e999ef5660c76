// `npm run build`: content check, type check, production build into dist/. `--base /path/` sets where it will be served.
import { spawnSync } from 'node:child_process'

const at = process.argv.indexOf('--base')
// The configuration imports TypeScript without file endings; Vite bundles it and need not warn each time.
const quiet = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
const env = at >= 0 ? { ...quiet, BASE_PATH: process.argv[at + 1] } : quiet

const steps = [
  ['node', 'scripts/content.mjs'],
  ['node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['node', 'node_modules/typescript/bin/tsc', '-p', 'src/domain/tsconfig.json'],
  ['node', 'node_modules/typescript/bin/tsc', '-p', 'src/worker/tsconfig.json'],
  ['node', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
]
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}
