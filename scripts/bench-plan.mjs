// `node scripts/bench-plan.mjs [--quick]`: plans measured against their lower bound, other orders and the clock.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./test/bench/plan.ts', { configFile: false })
process.exitCode = module.benchPlan(process.argv.includes('--quick'))
