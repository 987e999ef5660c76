// Decides that the lab builds the graph of a roadmap once, however often it is handed in.

import { parseRoadmap } from '../domain/roadmap/details'
import { createGraph, type Graph } from '../domain/roadmap/graph'

const graphs = new WeakMap<object, Graph>()

/** The graph of a roadmap, parsed once per object: one that is changed afterwards has to be a new object. */
export function graphOf(json: object): Graph {
  const known = graphs.get(json)
  if (known) return known
  const parsed = parseRoadmap(json)
  if (!parsed.ok) {
    const issues = parsed.error.slice(0, 5).map(({ path, message }) => `${path || 'it'} ${message}`)
    throw new TypeError(`not a roadmap: ${issues.join('; ')}`)
  }
  const graph = createGraph(parsed.value)
  graphs.set(json, graph)
  return graph
}
