// `node scripts/bench-checkin.mjs`: the check-in's accuracy, calibration and speed beside its goals; `--quick` for half a minute.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./test/bench/checkin.ts', { configFile: false })
process.exitCode = module.runCheckinBench(process.argv.slice(2))
