// Decides how prerequisites are walked: skills as positions, choices as alternatives, one topological order.

import type { Choice, NodeId, Roadmap, Skill, SkillId } from './types'

/** One prerequisite of a skill: met when any of `options` (positions) is; `choice` says which choice it came from. */
export interface Requirement {
  readonly options: readonly number[]
  readonly choice: Choice | undefined
}

/** An option that another option cannot do without, and the choice it belongs to. */
export interface Commitment {
  readonly choice: Choice
  readonly option: number
}

/** A roadmap made walkable. A skill's position is its index in `roadmap.skills`; every list below is by position. */
export interface Graph {
  readonly roadmap: Roadmap
  readonly position: ReadonlyMap<string, number>
  readonly choices: ReadonlyMap<string, Choice>
  readonly requirements: readonly (readonly Requirement[])[]
  /** Skills that name this one, or a choice holding it, as a prerequisite. */
  readonly dependents: readonly (readonly number[])[]
  /** By position of an option: the options of choices that it rests on by name, as a framework on its one language. */
  readonly commitments: ReadonlyMap<number, readonly Commitment[]>
  /** Positions so that each skill comes after everything it can require. Stable: ties keep the roadmap's order. */
  readonly order: Int32Array
}

/** Builds the graph of a roadmap that `checkStructure` found sound. Cost: O(skills + prerequisites × options). */
export function createGraph(roadmap: Roadmap): Graph {
  const position = new Map<string, number>(roadmap.skills.map((skill, i) => [skill.id, i]))
  const choices = new Map<string, Choice>(roadmap.choices.map((choice) => [choice.id, choice]))
  const resolve = (id: NodeId): Requirement => {
    const choice = choices.get(id)
    const ids = choice ? choice.options : [id]
    return { choice, options: ids.map((option) => position.get(option)).filter((at) => at !== undefined) }
  }
  const requirements = roadmap.skills.map((skill) => skill.requires.map(resolve))
  const dependents = roadmap.skills.map((): number[] => [])
  requirements.forEach((list, skill) => {
    for (const requirement of list) for (const option of requirement.options) dependents[option]?.push(skill)
  })
  const order = topologicalOrder(requirements, dependents)
  const commitments = findCommitments(roadmap.choices, position, requirements)
  return { roadmap, position, choices, requirements, dependents, commitments, order }
}

function findCommitments(
  choices: readonly Choice[],
  position: Graph['position'],
  requirements: Graph['requirements'],
): Map<number, Commitment[]> {
  const all = choices.flatMap((choice) => choice.options.map((id) => ({ choice, option: position.get(id) ?? -1 })))
  const named = (at: number) => (requirements[at] ?? []).flatMap(({ choice, options }) => (choice ? [] : options))
  return new Map(
    all.map(({ option }) => {
      const below = reach(option, named)
      return [option, all.filter((commitment) => below.has(commitment.option))]
    }),
  )
}

function topologicalOrder(requirements: Graph['requirements'], dependents: Graph['dependents']): Int32Array {
  const waiting = requirements.map((list) => list.reduce((sum, requirement) => sum + requirement.options.length, 0))
  const order = new Int32Array(requirements.length)
  let filled = 0
  waiting.forEach((n, skill) => {
    if (n === 0) order[filled++] = skill
  })
  for (let i = 0; i < filled; i += 1) {
    for (const dependent of dependents[order[i] ?? 0] ?? []) {
      const left = (waiting[dependent] ?? 0) - 1
      waiting[dependent] = left
      if (left === 0) order[filled++] = dependent
    }
  }
  return order
}

export function skillAt(graph: Graph, at: number): Skill {
  const skill = graph.roadmap.skills[at]
  if (!skill) throw new RangeError(`no skill at ${at}`)
  return skill
}

/** The skill with this id, following the table of retired ids, or `undefined` for an id the roadmap never had. */
export function findSkill(graph: Graph, id: string): Skill | undefined {
  const at = graph.position.get(currentId(graph.roadmap, id))
  return at === undefined ? undefined : skillAt(graph, at)
}

/** The id that stands for `id` today: itself, or the end of its chain of renames (a circle of renames ends anywhere). */
export function currentId(roadmap: Pick<Roadmap, 'retired'>, id: string): string {
  let current = id
  for (let steps = 0; steps < 50 && Object.hasOwn(roadmap.retired, current); steps += 1)
    current = roadmap.retired[current] ?? current
  return current
}

/** Choices that offer this skill. */
export function choicesOf(graph: Graph, id: SkillId): Choice[] {
  return graph.roadmap.choices.filter((choice) => choice.options.includes(id))
}

/** Everything that has to come before `start` whatever is picked, and each choice with all its options; positions. */
export function ancestors(graph: Graph, start: number): Set<number> {
  return reach(start, (at) => (graph.requirements[at] ?? []).flatMap((requirement) => requirement.options))
}

/** Everything that names `start`, directly or further up; positions. */
export function descendants(graph: Graph, start: number): Set<number> {
  return reach(start, (at) => graph.dependents[at] ?? [])
}

function reach(start: number, next: (at: number) => readonly number[]): Set<number> {
  const found = new Set<number>()
  const stack = [...next(start)]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (found.has(at)) continue
    found.add(at)
    stack.push(...next(at))
  }
  return found
}
