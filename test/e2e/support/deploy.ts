// Decides how a test plays a host whose files change: serves a build from memory, with files that are new, damaged or cut off.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export interface Host {
  /** Puts a newer build up, in which every screen's title page says so. */
  readonly deploy: () => void
  /** Addresses that are answered with other bytes than the build's. */
  readonly damaged: Set<string>
  /** Addresses whose connection breaks. */
  readonly cut: Set<string>
  /** Addresses that are gone. */
  readonly gone: Set<string>
  readonly files: ReadonlyMap<string, Buffer>
  readonly close: () => Promise<unknown>
}

export async function startHost(port: number): Promise<Host> {
  const files = new Map(
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join('dist', name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join('dist', name))]),
  )
  const [damaged, cut, gone] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1)
    const name = [path, `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, ''), '404.html'].find((at) =>
      files.has(at),
    )
    if (name === undefined || gone.has(name)) {
      response.writeHead(404).end()
      return
    }
    if (cut.has(name)) {
      request.socket.destroy()
      return
    }
    response.writeHead(name === '404.html' ? 404 : 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' })
    response.end(damaged.has(name) ? 'damaged' : files.get(name))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    damaged,
    cut,
    gone,
    files,
    deploy: () => deployNext(files),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A build differs from the last in one page; the worker's list names its new hash. */
function deployNext(files: Map<string, Buffer>): void {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const before = files.get('settings/index.html') ?? Buffer.from('')
  const after = Buffer.from(before.toString().replace('</body>', '<!-- newer --></body>'))
  const worker = (files.get('sw.js') ?? Buffer.from('')).toString()
  files.set('settings/index.html', after)
  files.set('sw.js', Buffer.from(worker.replace(hash(before), hash(after)).replace(/(version:["'`])(\w+)/, '$1n$2')))
}
