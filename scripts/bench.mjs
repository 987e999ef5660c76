// `npm run bench`: speed and size beside their budgets. `--json FILE` writes them down, `--quick` takes fewer rounds, `--only part` one part.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { runnerImport } from 'vite'
import { browserRows } from '../test/bench/browser.mjs'
import { buildBench } from '../test/bench/build.mjs'
import { printTable, row, timeRow } from '../test/bench/table.mjs'
import { BUDGETS, firstLoad } from './budget.mjs'

const args = process.argv.slice(2)
const optionOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const isQuick = args.includes('--quick')
const only = optionOf('--only')
const PARTS = ['size', 'domain', 'plans', 'checkin', 'ads', 'links', 'browser']
if ((args.includes('--json') && !optionOf('--json')) || (args.includes('--only') && !PARTS.includes(only))) {
  console.error(`usage: npm run bench -- [--quick] [--json FILE] [--only ${PARTS.join('|')}]`)
  process.exit(2)
}
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'

const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
const bench = await buildBench()
const rows = []
const add = (title, more) => {
  printTable(title, more)
  rows.push(...more)
}
const speed = bench.domain.machineSpeed()
console.log(
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; reference loop ${speed.toFixed(1)} ms\n`,
)
try {
  if (!only || only === 'size') add('First load, gzip', sizeRows())
  if (!only || only === 'domain')
    add(`Domain in Node, median (reference loop ${speed.toFixed(1)} ms)`, await domainRows())
  if (!only || only === 'plans') add('Plans', (await bringIn('plan')).planRows(isQuick))
  if (!only || only === 'checkin') add('Check-in', (await bringIn('checkinRows')).checkinRows(isQuick ? 1 : 10))
  if (!only || only === 'ads') add('Job ads', (await bringIn('match')).matchRows(isQuick))
  if (!only || only === 'links') add('Links, processor time', await linkRows())
  if (!only || only === 'browser')
    for (const { title, rows: more } of await browserRows(bench, { isQuick })) add(title, more)
} finally {
  rmSync(bench.folder, { recursive: true, force: true })
}

const over = rows.filter(({ verdict }) => verdict === 'over')
console.log(
  `${rows.length} figures, ${over.length} over budget${over.length > 0 ? `: ${over.map(({ id }) => id).join(', ')}` : ''}`,
)
const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version, referenceLoopMs: speed }
const file = optionOf('--json')
if (file) writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), isQuick, machine, rows }, null, 2)}\n`)
process.exitCode = over.some(({ isHard }) => isHard) ? 1 : 0

function sizeRows() {
  const { js, css, html, data, requests } = firstLoad()
  const bytes = (id, what, value, budget) => row(id, what, { value: value / 1000, unit: 'kB', budget, isHard: true })
  return [
    bytes('size-js', 'JavaScript', js, BUDGETS.js / 1000),
    bytes('size-css', 'CSS', css, BUDGETS.css / 1000),
    bytes('size-html', 'HTML', html, BUDGETS.html / 1000),
    bytes('size-data', 'outline', data, null),
    row('requests', 'requests', { value: requests, unit: '', budget: BUDGETS.requests, isHard: true }),
  ]
}

/** A part that runs from its source, since it also reads files of the curriculum. */
async function bringIn(part) {
  const { module } = await runnerImport(`./test/bench/${part}.ts`, { configFile: false })
  return module
}

async function linkRows() {
  const { shareRows } = await bringIn('share')
  return shareRows(isQuick).map(({ what, value, unit, budget }, i) =>
    row(`link-${i}`, what, { value, unit, budget, isHard: unit !== 'ms' }),
  )
}

async function domainRows() {
  const { first, second, undo } = await bench.domain.bytesPerChange()
  const note = `second copy ${(second / 1000).toFixed(1)} kB, undo ${undo} B`
  return [
    ...bench.domain.measureDomain(isQuick ? 0.3 : 1).map(({ id, what, ...rest }) => timeRow(id, what, rest)),
    row('bytes-220', 'written to storage by one level set, 220 skills in full use', {
      value: first / 1000,
      unit: 'kB',
      note,
    }),
  ]
}
