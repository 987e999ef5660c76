// Decides which Chromium the browser tests, the bench and the screenshots take: the first of the four that is there.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
/** Switches off what would call home or need a desktop. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `{ path, from, args, env }`: the executable, which of the four sources it is, and what it has to be started with. */
export async function findBrowser() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return found(CHROMIUM_PATH, 'CHROMIUM_PATH')
  const installed = process.env.GROUNDWORK_HIDE_BROWSERS ? undefined : installedBrowser()
  if (installed) return found(installed, 'an installed browser')
  const { chromium } = await import('playwright-core')
  const own = process.env.GROUNDWORK_HIDE_BROWSERS ? '' : chromium.executablePath()
  if (own && existsSync(own)) return found(own, 'Playwright’s own')
  return packagedBrowser()
}

function found(path, from, extra = {}) {
  return { path, from, args: ARGS, env: {}, ...extra }
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  return candidates.find((path) => existsSync(path))
}

/** The last resort: a Chromium that comes inside an npm package, with the system libraries a bare machine lacks. */
async function packagedBrowser() {
  const module = await import('@sparticuz/chromium')
  const { inflate, setupLambdaEnvironment } = await libraries()
  await inflate?.()
  const path = await module.default.executablePath()
  return found(path, '@sparticuz/chromium', { env: setupLambdaEnvironment?.() ?? {} })
}

/** Unpacks libnss3 and its like, which the package otherwise unpacks only where it believes to be on a cloud function. */
async function libraries() {
  const { createRequire } = await import('node:module')
  const { tmpdir } = await import('node:os')
  const root = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', '..')
  const archive = ['bin/al2023.tar.br', '../bin/al2023.tar.br']
    .map((name) => join(root, name))
    .find((path) => existsSync(path))
  if (!archive) return {}
  const target = join(tmpdir(), 'groundwork-chromium-libraries')
  return {
    inflate: async () => {
      if (existsSync(target) && readdirSync(target).length > 0) return
      const { mkdirSync, readFileSync, writeFileSync } = await import('node:fs')
      const { brotliDecompressSync } = await import('node:zlib')
      const { spawnSync } = await import('node:child_process')
      mkdirSync(target, { recursive: true })
      writeFileSync(join(target, 'libraries.tar'), brotliDecompressSync(readFileSync(archive)))
      spawnSync('tar', ['-xf', 'libraries.tar'], { cwd: target })
    },
    setupLambdaEnvironment: () => ({
      LD_LIBRARY_PATH: [join(target, 'al2023', 'lib'), join(target, 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(delimiter),
    }),
  }
}
