// `npm run soak`: thousands of random actions in two tabs of the built app, against a model. `--seed WORD`, `--actions N`.
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2)
const options = { seed: 'groundwork', actions: '10000' }
for (let i = 0; i < args.length; i += 2) {
  const name = args[i]?.replace('--', '')
  if (!(name in options) || args[i + 1] === undefined) {
    console.error('usage: npm run soak -- [--seed WORD] [--actions N]')
    process.exit(2)
  }
  options[name] = args[i + 1]
}
console.log(`seed ${options.seed}, ${options.actions} actions`)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'test/e2e/soak.spec.ts', '--retries', '0', '--reporter', 'list'],
  { stdio: 'inherit', env: { ...process.env, SOAK_SEED: options.seed, SOAK_ACTIONS: options.actions } },
)
process.exitCode = status ?? 1
