// Fails when the first load of the built app is over its budget in bytes; the other budgets are the bench's.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const size = (path) => gzipSync(readFileSync(path), { level: 9 }).length

/** What a first visit to `/` needs before the page can be used: the files its head names, the first question's chunk among them. */
export function firstLoad(dist = 'dist') {
  // What lies in a template is for learners who come back.
  const html = readFileSync(`${dist}/index.html`, 'utf8').replace(/<template>.*?<\/template>/s, '')
  const named = [...html.matchAll(/(?:src|href)="[^"]*?((?:assets\/)?[\w.-]+\.(?:js|css|json))"/g)].map(
    (match) => match[1],
  )
  const files = [...new Set(named)]
  const sum = (ending) =>
    files.filter((name) => name.endsWith(ending)).reduce((bytes, name) => bytes + size(`${dist}/${name}`), 0)
  return {
    js: sum('.js'),
    css: sum('.css'),
    html: size(`${dist}/index.html`),
    data: sum('.json'),
    requests: files.length + 1,
  }
}

/** The largest file of a section's details, which is fetched when the section is first opened. */
function largestDetails(dist = 'dist') {
  const outline = JSON.parse(readFileSync('src/content/generated/outline.json', 'utf8'))
  const assets = readdirSync(`${dist}/assets`)
  const files = outline.sections.map(({ id }) =>
    assets.find((name) => name.startsWith(`${id}-`) && name.endsWith('.json')),
  )
  return Math.max(...files.map((name) => size(`${dist}/assets/${name}`)))
}

const DETAILS_BUDGET = 25_000
export const BUDGETS = { js: 95_000, css: 8_000, html: 12_000, requests: 6 }

if (process.argv[1]?.endsWith('budget.mjs')) {
  const measured = firstLoad()
  const over = Object.entries(BUDGETS).filter(([what, budget]) => measured[what] > budget)
  const { js, css, html, data, requests } = measured
  console.log(
    `First load, gzip: JavaScript ${kB(js)} (≤ 95), CSS ${kB(css)} (≤ 8), HTML ${kB(html)} (≤ 12), outline ${kB(data)}; ${requests} requests (≤ 6)`,
  )
  const details = largestDetails()
  console.log(`Largest section details, gzip: ${kB(details)} (≤ 25)`)
  if (details > DETAILS_BUDGET) over.push(['section details'])
  for (const [what] of over) console.error(`over budget: ${what}`)
  process.exitCode = over.length === 0 ? 0 : 1
}
