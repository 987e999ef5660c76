// `node scripts/bench-plan.mjs [--quick]`: plans measured against their lower bound, other orders and the clock. Exit code 1 over budget.
import { runnerImport } from 'vite'
import { printTable } from '../test/bench/table.mjs'

const { module } = await runnerImport('./test/bench/plan.ts', { configFile: false })
const rows = module.planRows(process.argv.includes('--quick'))
printTable('Plans', rows)
process.exitCode = rows.some(({ verdict }) => verdict === 'over') ? 1 : 0
