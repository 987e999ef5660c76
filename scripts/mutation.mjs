// `npm run mutation`: changes the domain's code in every small way and asks whether a test notices. `-- area…` tries some areas,
// `--quick` one small file. The score of an area is the share of changes that are noticed.
import { mkdirSync, readdirSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'

/** What a learner's facts, links, plans and results rest on: at least so many percent of the changes must be noticed. */
const LEAST = 80
const STRICT = {
  merge: { mutate: ['src/domain/progress/*.ts'], tests: 'progress' },
  decode: { mutate: ['src/domain/progress/persisted/*.ts', 'src/domain/kernel/decode.ts'], tests: 'progress,kernel' },
  share: { mutate: ['src/domain/share/*.ts'], tests: 'share' },
  checkin: { mutate: ['src/domain/checkin/*.ts'], tests: 'checkin' },
  plan: { mutate: ['src/domain/plan/*.ts'], tests: 'plan' },
}
const OTHERS = readdirSync('src/domain', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['progress', ...Object.keys(STRICT)].includes(entry.name))
  .map(({ name }) => [name, { mutate: [`src/domain/${name}/*.ts`], tests: name }])
const AREAS = { ...STRICT, ...Object.fromEntries(OTHERS) }
const QUICK = { mutate: ['src/domain/progress/merge.ts'], tests: 'progress' }

const args = process.argv.slice(2)
const isQuick = args[0] === '--quick'
const wanted = isQuick ? ['quick'] : args.length > 0 ? args : Object.keys(AREAS)
if (wanted.some((name) => name !== 'quick' && !(name in AREAS))) {
  console.error(`usage: npm run mutation -- [--quick | ${Object.keys(AREAS).join(' | ')}]…`)
  process.exit(2)
}

mkdirSync('test-results', { recursive: true })
let failed = 0
for (const name of wanted) {
  const { mutate, tests } = name === 'quick' ? QUICK : AREAS[name]
  const { score, line } = scoreOf(await tryMutants(name, mutate, tests))
  const least = name === 'quick' || name in STRICT ? LEAST : 0
  console.log(`${name.padEnd(10)} ${score.toFixed(1).padStart(5)} %${least > 0 ? ` (≥ ${least})` : ''}: ${line}`)
  if (score < least) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1

async function tryMutants(name, mutate, tests) {
  process.env.MUTATION_TESTS = tests
    .split(',')
    .map((folder) => `test/domain/${folder}`)
    .join(',')
  const stryker = new Stryker({
    testRunner: 'domain',
    plugins: [new URL('../test/mutation/runner.mjs', import.meta.url).pathname],
    mutate,
    concurrency: isQuick ? 1 : Number(process.env.MUTATION_PROCESSES ?? 1),
    coverageAnalysis: 'perTest',
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ['json'],
    jsonReporter: { fileName: `test-results/mutation-${name}.json` },
    // TypeScript 7 has no interface for Stryker to read a configuration with.
    tsconfigFile: 'none.json',
    tempDirName: 'test-results/mutation',
    ignorePatterns: ['dist', 'dist-lab', 'docs', 'public', 'test-results', 'test/e2e'],
    logLevel: 'warn',
    allowConsoleColors: false,
  })
  return stryker.runMutationTest()
}

/** What no test reaches counts as not noticed; what never ends counts as noticed; what cannot be loaded is no change at all. */
function scoreOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const line = `${noticed} of ${noticed + missed} noticed, ${count('NoCoverage')} in code no test reaches`
  return { score: noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed), line }
}
