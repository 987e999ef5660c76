// `node scripts/bench-suggest.mjs [--learners N] [--quick]`: how many of the top five after a check-in a learner is truly ready for.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./test/bench/suggestAfterCheckin.ts', { configFile: false })
process.exitCode = module.benchSuggest(process.argv.slice(2))
