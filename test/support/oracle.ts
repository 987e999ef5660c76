// Decides what is ready, in the scope and how ready a learner is, a second time: slowly, with sets of ids, sharing no code.

import type { Level } from '../../src/domain/progress/types'
import type { RoadmapSketch } from './roadmaps'

export class Oracle {
  constructor(
    private readonly sketch: RoadmapSketch,
    private readonly levels: Readonly<Record<string, Level>>,
  ) {}

  optionsOf(node: string): readonly string[] {
    return this.sketch.choices?.[node] ?? [node]
  }

  can(node: string): boolean {
    return this.optionsOf(node).some((id) => ['explain', 'build'].includes(this.levels[id] ?? 'new'))
  }

  /** Skills that could be started now: everything before them is known. */
  ready(): Set<string> {
    const ids = Object.keys(this.sketch.skills)
    return new Set(ids.filter((id) => (this.sketch.skills[id] ?? []).every((node) => this.can(node))))
  }

  /** Every skill under these nodes, by growing the set until it stops; `option` settles a choice. */
  closure(nodes: readonly string[], option: (choice: string) => string): Set<string> {
    const settle = (node: string) => (this.sketch.choices?.[node] ? option(node) : node)
    const all = new Set(nodes.map(settle))
    for (let before = -1; before !== all.size; ) {
      before = all.size
      for (const id of [...all]) for (const node of this.sketch.skills[id] ?? []) all.add(settle(node))
    }
    return all
  }

  needs(): { node: string; level: string; points: number }[] {
    const points: Readonly<Record<string, number>> = { must: 3, should: 2, nice: 1 }
    return (this.sketch.targets?.['goal'] ?? []).map((need) => {
      const [node = '', level = '', weight = ''] = need.split(':')
      return { node, level, points: points[weight] ?? 0 }
    })
  }

  /** Points earned of points asked for. */
  readiness(): number {
    let earned = 0
    let asked = 0
    for (const { node, level, points } of this.needs()) {
      const reached = this.optionsOf(node).map((id) => this.levels[id] ?? 'new')
      asked += points
      if (reached.includes('build') || (level === 'explain' && reached.includes('explain'))) earned += points
      else if (reached.includes('explain')) earned += points / 2
    }
    return asked === 0 ? 1 : earned / asked
  }
}
