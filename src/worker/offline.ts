// Decides how the app is kept for use without a network: every file of one build together, checked byte by byte, or none.

/** A file of the build: its address below the app's, and the SHA-256 of its bytes in hexadecimal. */
export type KeptFile = readonly [address: string, hash: string]

export interface Build {
  /** Names the build; different for every other set of files. */
  readonly version: string
  readonly files: readonly KeptFile[]
}

/** Where kept files lie; the part of the browser's `CacheStorage` that is needed here. */
export interface Shelves {
  open(name: string): Promise<Shelf>
  delete(name: string): Promise<boolean>
  keys(): Promise<string[]>
}

export interface Shelf {
  put(address: string, response: Response): Promise<void>
  match(address: string): Promise<Response | undefined>
}

const PREFIX = 'groundwork-'
/** Fetched at the same time; more would hold up what the reader asks for. */
const AT_ONCE = 6

export function shelfName(version: string): string {
  return PREFIX + version
}

/**
 * Fetches and keeps every file of a build. Rejects when one cannot be had or is not what the build wrote (a proxy's page, a
 * half deploy, a damaged file), and then keeps none: the build in use stays in use. Cost: one request per file.
 */
export async function keepBuild(
  build: Build,
  { shelves, fetchFresh, base }: { shelves: Shelves; fetchFresh: (address: string) => Promise<Response>; base: string },
): Promise<void> {
  const shelf = await shelves.open(shelfName(build.version))
  const waiting = [...build.files]
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [address, hash] = file
      const response = await fetchFresh(base + address)
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      const bytes = await response.arrayBuffer()
      if ((await hashOf(bytes)) !== hash) throw new Error(`${address}: not the file of this build`)
      await shelf.put(base + address, new Response(bytes, { headers: kindOf(response) }))
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext))
  } catch (fault) {
    waiting.length = 0
    await shelves.delete(shelfName(build.version))
    throw fault
  }
}

/** Without what only holds for the way here: the bytes are unpacked already. */
function kindOf(response: Response): Record<string, string> {
  return { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream' }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Lets go of builds nobody can need: all but this one and the one before, whose files a tab that is still open may ask
 * for.
 */
export async function dropOldBuilds(version: string, shelves: Shelves): Promise<void> {
  const names = (await shelves.keys()).filter((name) => name.startsWith(PREFIX) && name !== shelfName(version))
  await Promise.all(names.slice(0, -1).map((name) => shelves.delete(name)))
}

/**
 * Which kept file answers a request: the file itself, for a page the screen at its address, else the empty page, which draws
 * any screen. `undefined` for what was never part of a build.
 */
export function addressOf(url: URL, isPage: boolean, { files }: Build, base: string): string | undefined {
  if (!url.pathname.startsWith(base)) return undefined
  const below = url.pathname.slice(base.length)
  const has = (address: string) => files.some(([known]) => known === address)
  if (!isPage) return has(below) ? below : undefined
  const page = `${below.replace(/\/$/, '')}/index.html`.replace(/^\//, '')
  return has(page) ? page : 'app.html'
}
