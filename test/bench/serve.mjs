// Decides how both pages of a comparison are served: files from a folder, gzipped beforehand, the same for each.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/**
 * Serves `root` on a free port: `{ url, close }`. `instead` may answer for a file: it gets the path and returns another
 * text or `undefined`, which is how the production build is given a roadmap of another size.
 */
export async function serve(root, instead = () => undefined) {
  const answers = new Map()
  const answerFor = (path) => {
    const file = fileOf(root, path)
    if (!file) return undefined
    const known = answers.get(path)
    if (known) return known
    const body = gzipSync(instead(path) ?? readFileSync(file), { level: 9 })
    const answer = { body, type: TYPES[extname(file)] ?? 'application/octet-stream' }
    answers.set(path, answer)
    return answer
  }
  const server = createServer((request, response) => {
    const answer = answerFor(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!answer) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': 'gzip',
      'content-length': answer.body.length,
      'cache-control': 'no-cache',
    })
    response.end(answer.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A file, or the page of a folder; nothing outside of the root. */
function fileOf(root, path) {
  const file = join(root, normalize(decodeURIComponent(path)))
  if (!file.startsWith(root) || !existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  const page = join(file, 'index.html')
  return existsSync(page) ? page : undefined
}
