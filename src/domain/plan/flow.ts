// Decides how much can flow from a source to a sink, and so where the cheapest cut of a network lies.

/** Arcs come in pairs: `arc ^ 1` is the way back. Nodes and arcs are numbers; room is what an arc can still take. */
export interface Network {
  readonly first: Int32Array
  readonly next: number[]
  readonly to: number[]
  readonly room: number[]
}

export function createNetwork(nodes: number): Network {
  return { first: new Int32Array(nodes).fill(-1), next: [], to: [], room: [] }
}

export function addArc({ first, next, to, room }: Network, ends: readonly [number, number], capacity: number): void {
  const [from, into] = ends
  next.push(first[from] ?? -1, first[into] ?? -1)
  to.push(into, from)
  room.push(capacity, 0)
  first[from] = to.length - 2
  first[into] = to.length - 1
}

export interface Flow {
  readonly value: number
  /** By node: 0 or more when the source still reaches it, −1 when it lies behind the cheapest cut. */
  readonly reached: Int32Array
}

/**
 * Fills `network` with a greatest flow from node `source` to node `sink`; room of at most `least` counts as none, which
 * keeps rounding from looking like a way through. Dinic's algorithm (Dinitz 1970), without recursion.
 * Cost: O(nodes² × arcs) at worst, close to linear on prerequisite graphs.
 */
export function fillNetwork(network: Network, ends: { source: number; sink: number }, least: number): Flow {
  const { source, sink } = ends
  let value = 0
  for (;;) {
    const reached = layers(network, source, least)
    if ((reached[sink] ?? -1) < 0) return { value, reached }
    const arc = network.first.slice()
    for (let pushed = push(network, { ...ends, reached, arc, least }); pushed > 0; ) {
      value += pushed
      pushed = push(network, { ...ends, reached, arc, least })
    }
  }
}

function layers({ first, next, to, room }: Network, source: number, least: number): Int32Array {
  const reached = new Int32Array(first.length).fill(-1)
  const queue = [source]
  reached[source] = 0
  for (let i = 0; i < queue.length; i += 1) {
    const node = queue[i] ?? 0
    for (let arc = first[node] ?? -1; arc >= 0; arc = next[arc] ?? -1) {
      const into = to[arc] ?? 0
      if ((room[arc] ?? 0) <= least || (reached[into] ?? 0) >= 0) continue
      reached[into] = (reached[node] ?? 0) + 1
      queue.push(into)
    }
  }
  return reached
}

interface Search {
  readonly source: number
  readonly sink: number
  readonly reached: Int32Array
  /** By node: the arc to try next; the ones before it lead nowhere. */
  readonly arc: Int32Array
  readonly least: number
}

/** Sends what fits along one path that descends the layers; 0 when there is none left. */
function push(network: Network, search: Search): number {
  const { room } = network
  const path = descend(network, search)
  let amount = Number.POSITIVE_INFINITY
  for (const way of path) amount = Math.min(amount, room[way] ?? 0)
  if (path.length === 0) return 0
  for (const way of path) {
    room[way] = (room[way] ?? 0) - amount
    room[way ^ 1] = (room[way ^ 1] ?? 0) + amount
  }
  return amount
}

/** The arcs of a path to the sink that still has room, none when there is no path. */
function descend({ next, to, room }: Network, { source, sink, reached, arc, least }: Search): number[] {
  const path: number[] = []
  let node = source
  while (node !== sink) {
    const way = arc[node] ?? -1
    if (way < 0) {
      const back = path.pop()
      if (back === undefined) return []
      node = to[back ^ 1] ?? 0
      arc[node] = next[back] ?? -1
    } else if ((room[way] ?? 0) > least && reached[to[way] ?? 0] === (reached[node] ?? 0) + 1) {
      path.push(way)
      node = to[way] ?? 0
    } else arc[node] = next[way] ?? -1
  }
  return path
}
