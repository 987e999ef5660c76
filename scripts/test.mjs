// `npm test`: everything that must hold before a change lands; ends with the one line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const node = process.execPath
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
const UNIT = 'test-results/unit.json'
const BROWSER = 'test-results/browser.json'

/** Each step counts as one test of its own; the two suites count what their reports say. */
const steps = [
  {
    name: 'format and lint',
    command: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'content rules', command: [node, 'scripts/content.mjs'] },
  { name: 'types', command: [node, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  {
    name: 'types of the domain, without the DOM',
    command: [node, 'node_modules/typescript/bin/tsc', '-p', 'src/domain/tsconfig.json'],
  },
  { name: 'unused code and packages', command: [node, 'node_modules/knip/bin/knip.js'] },
  {
    name: 'unit and component tests',
    command: [
      node,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
    report: () => unitReport(readReport(UNIT)),
  },
  { name: 'build', command: [node, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'first load', command: [node, 'scripts/budget.mjs'] },
  {
    name: 'lab',
    command: [node, 'node_modules/vite/bin/vite.js', 'build', '--config', 'vite.lab.config.ts', '--logLevel', 'warn'],
  },
  { name: 'mutants of one file', command: [node, 'scripts/mutation.mjs', '--quick'] },
  { name: 'Lighthouse on one address', command: [node, 'scripts/lighthouse.mjs', '--only', '/'] },
  {
    name: 'browser tests',
    command: [node, 'node_modules/@playwright/test/cli.js', 'test'],
    report: () => browserReport(readReport(BROWSER)),
  },
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
let passed = 0
let failed = 0
for (const { name, command, report } of steps) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit' })
  const counts = report?.() ?? (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  // A suite that broke down without naming a failed test has failed all the same.
  const isBroken = status !== 0 && counts.failed === 0
  passed += counts.passed
  failed += counts.failed + (isBroken ? 1 : 0)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

function unitReport(report) {
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : { passed: 0, failed: 0 }
}

function browserReport(report) {
  return report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : { passed: 0, failed: 0 }
}
