// `npm run content`: the curriculum's rules over the source files.
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/content/build/cli.ts', { configFile: false })
process.exitCode = module.runContentCheck(process.argv.slice(2))
