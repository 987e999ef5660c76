// `npm run hosts`: serves dist/ with nginx (Debian: apt-get install nginx-light) on loopback, with hosting/nginx.conf, and checks its answers.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path))
if (!nginx) {
  console.error('nginx is not installed here; on Debian: apt-get install nginx-light')
  process.exit(2)
}
if (!existsSync('dist/index.html')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const PORT = 8098
const place = mkdtempSync(join(tmpdir(), 'groundwork-nginx-'))
const server = readFileSync('hosting/nginx.conf', 'utf8')
  .replace('listen 8080;', `listen 127.0.0.1:${PORT};`)
  .replace('root /usr/share/nginx/html;', `root ${resolve('dist')};`)
writeFileSync(
  join(place, 'nginx.conf'),
  `daemon off; pid ${place}/pid; error_log stderr; worker_processes 1; user root;
events {} http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${place}/a; proxy_temp_path ${place}/b;
fastcgi_temp_path ${place}/c; uwsgi_temp_path ${place}/d; scgi_temp_path ${place}/e;
${server} }`,
)
const child = spawn(nginx, ['-c', join(place, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] })
const ask = (path, init) => fetch(`http://127.0.0.1:${PORT}${path}`, { redirect: 'manual', ...init })

let [passed, failed] = [0, 0]
function check(what, isTrue) {
  if (isTrue) passed += 1
  else failed += 1
  if (!isTrue) console.error(`✗ ${what}`)
}

try {
  for (let tries = 0; tries < 50; tries += 1) {
    const isUp = await ask('/').then(
      () => true,
      () => false,
    )
    if (isUp) break
    await new Promise((done) => setTimeout(done, 100))
  }
  const screens = readdirSync('dist').filter((name) => existsSync(join('dist', name, 'index.html')))
  const pages = ['/', '/roadmap/http', ...screens.map((name) => `/${name}`)]
  for (const path of pages) {
    const answer = await ask(path)
    const text = await answer.text()
    check(`${path} is a page of its own`, answer.status === 200 && text.includes(`data-path="${path}"`))
    check(`${path} is asked for anew each time`, answer.headers.get('cache-control') === 'no-cache')
    check(
      `${path} carries the policy`,
      answer.headers.get('content-security-policy')?.includes("frame-ancestors 'none'"),
    )
  }
  const missing = await ask('/no/such/page')
  check(
    'an unknown address is a 404 with a page',
    missing.status === 404 && (await missing.text()).includes('id="root"'),
  )
  const home = await (await ask('/')).text()
  const asset = /assets\/index-[\w-]+\.js/.exec(home)?.[0]
  const script = await ask(`/${asset}`, { headers: { 'accept-encoding': 'gzip' } })
  check('an asset is kept for ever', script.headers.get('cache-control') === 'public, max-age=31536000, immutable')
  check('an asset is compressed', script.headers.get('content-encoding') === 'gzip')
  check('a script is a script', /javascript/.test(script.headers.get('content-type') ?? ''))
  const worker = await ask('/sw.js')
  check('the worker is asked for anew each time', worker.headers.get('cache-control') === 'no-cache')
  for (const name of ['manifest', 'manifest.es', 'manifest.ar']) {
    const manifest = await ask(`/${name}.webmanifest`)
    check(`${name} is one`, manifest.headers.get('content-type') === 'application/manifest+json')
  }
  const again = await ask('/', { headers: { 'if-none-match': (await ask('/')).headers.get('etag') ?? '' } })
  check('an unchanged page costs no bytes', again.status === 304)
  check('no version of the host is told', !/\d/.test(home.length > 0 ? (worker.headers.get('server') ?? '') : '1'))
} finally {
  child.kill()
  rmSync(place, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
