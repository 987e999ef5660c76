// Decides which nodes of a directed graph reach each other, and in which order such groups can be taken.

type Edges = readonly (readonly number[])[]

/**
 * The strongly connected components of a graph, each after every component it leads to (Kosaraju and Sharir 1981).
 * Cost: O(nodes + edges).
 */
export function componentsOf(edges: Edges): number[][] {
  const back = edges.map((): number[] => [])
  edges.forEach((list, node) => {
    for (const into of list) back[into]?.push(node)
  })
  const seen = new Uint8Array(edges.length)
  const finished = edges.flatMap((_, node) => finishedFrom(back, node, seen))
  seen.fill(0)
  return finished
    .toReversed()
    .map((node) => finishedFrom(edges, node, seen))
    .filter((group) => group.length > 0)
}

/** What depth-first search from `start` newly sees, each node after those it led to; without recursion. */
function finishedFrom(edges: Edges, start: number, seen: Uint8Array): number[] {
  if (seen[start]) return []
  seen[start] = 1
  const finished: number[] = []
  const path = [{ node: start, next: 0 }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const into = edges[top.node]?.[top.next]
    top.next += 1
    if (into === undefined) {
      finished.push(top.node)
      path.pop()
    } else if (!seen[into]) {
      seen[into] = 1
      path.push({ node: into, next: 0 })
    }
  }
  return finished
}
