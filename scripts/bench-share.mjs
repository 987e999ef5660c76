// `node scripts/bench-share.mjs [--quick] [--json FILE]`: sizes and times of links beside their budgets.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./test/bench/share.ts', { configFile: false })
process.exitCode = module.runShareBench(process.argv.slice(2))
