// `node scripts/bench-match.mjs [--quick]`: the job-ad matcher's accuracy on real ads and its time, beside the budgets.
import { runnerImport } from 'vite'
import { printTable } from '../test/bench/table.mjs'

const { module: content } = await runnerImport('./src/content/build/plugin.ts', { configFile: false })
content.generateContent()
const { module } = await runnerImport('./test/bench/match.ts', { configFile: false })
printTable('Job ads', module.matchRows(process.argv.includes('--quick')))
