// Decides the study's prior: a copula estimated from sampled learners (tetrachoric correlations, eigenvalues clipped), as a baseline.

import { type CheckinModel, createModel } from '../../../src/domain/checkin/model'
import { below, density } from '../../../src/domain/checkin/normal'
import type { World } from './maps'
import { type Chance, chance } from './random'

const SAMPLES = 4000
const SHRINK = 0.97
const LEAST_EIGENVALUE = 0.03
const ROUNDS = 2

/** The study's hierarchical generator, from its description. */
function sampleOf(world: World, random: Chance): Uint8Array {
  const ability = 1.3 * random.normal()
  const spread = random.between(0.5, 1.4)
  const sections = Array.from({ length: world.sections }, () => spread * random.normal())
  const slope = random.between(1.4, 2.2)
  const shift = random.between(0.6, 1.6)
  const isIrregular = random.next() < 0.15
  const leak = isIrregular ? 0.5 : 0.02 + 0.25 * random.next() ** 2
  const rests = random.between(0, 0.5)
  const logs = world.above.map((n) => Math.log1p(n))
  const centre = logs.reduce((sum, x) => sum + x, 0) / logs.length
  const held = new Uint8Array(world.size)
  for (const at of world.order) {
    const hard = 0.1 + 1.5 * world.tier[at]! - rests * (logs[at]! - centre)
    const chanceHere =
      1 / (1 + Math.exp(-slope * (ability + sections[world.section[at]!]! - hard + 0.5 * random.normal()) - shift))
    const isOpen = world.needs[at]!.every((options) => options.some((option) => held[option] === 1))
    held[at] = random.next() < (isOpen ? chanceHere : chanceHere * leak) ? 1 : 0
  }
  return held
}

/** A check-in model with that one prior, so that inference and choice of questions are the product's own. */
export function sampledModel(world: World): CheckinModel {
  const random = chance(world.size)
  const samples = Array.from({ length: SAMPLES }, () => sampleOf(world, random))
  const n = world.size
  const p = Array.from({ length: n }, (_, at) => (samples.reduce((sum, one) => sum + one[at]!, 0) + 1) / (SAMPLES + 2))
  const mean = Float64Array.from(p, inverse)
  let matrix: Float64Array[] = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)),
  )
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      let both = 0.5
      for (const one of samples) both += one[i]! & one[j]!
      const rho = SHRINK * tetrachoric(mean[i]!, mean[j]!, both / (SAMPLES + 1))
      matrix[i]![j] = rho
      matrix[j]![i] = rho
    }
  for (let round = 0; round < ROUNDS; round += 1) matrix = clipped(matrix)
  const model = createModel(world.graph)
  const prior = { weight: 1, mean, variance: new Float64Array(n).fill(1), column: (at: number) => matrix[at]! }
  return { ...model, priors: [prior], pictures: new WeakMap() }
}

function inverse(p: number): number {
  let low = -6
  let high = 6
  for (let k = 0; k < 40; k += 1) {
    const mid = (low + high) / 2
    if (below(mid) < p) low = mid
    else high = mid
  }
  return (low + high) / 2
}

/** The correlation at which both scores are above 0 with the chance `both`; dΦ₂/dρ is the bivariate density (Plackett 1954). */
function tetrachoric(a: number, b: number, both: number): number {
  let sum = below(a) * below(b)
  const step = 0.02
  const sign = both > sum ? 1 : -1
  for (let rho = 0; rho < 0.98; rho += step) {
    const r = sign * (rho + step / 2)
    const rest = 1 - r * r
    const slope = (density(a) * density((b - r * a) / Math.sqrt(rest))) / Math.sqrt(rest)
    const next = sum + sign * step * slope
    if (sign * (next - both) >= 0) return sign * (rho + (step * (both - sum)) / (next - sum))
    sum = next
  }
  return sign * 0.98
}

/** Eigenvalues below the least are lifted to it, and the diagonal brought back to 1 (cyclic Jacobi). */
function clipped(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length
  const a = matrix.map((row) => row.slice())
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 7; sweep += 1)
    for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) rotate(a, v, i, j)
  const out = matrix.map(() => new Float64Array(n))
  for (let k = 0; k < n; k += 1) {
    const value = Math.max(a[k]![k]!, LEAST_EIGENVALUE)
    const row = v[k]!
    for (let i = 0; i < n; i += 1) for (let j = 0; j < n; j += 1) out[i]![j]! += value * row[i]! * row[j]!
  }
  const scale = out.map((row, i) => 1 / Math.sqrt(row[i]!))
  return out.map((row, i) => row.map((x, j) => x * scale[i]! * scale[j]!))
}

function rotate(a: Float64Array[], v: Float64Array[], i: number, j: number): void {
  const off = a[i]![j]!
  if (Math.abs(off) < 1e-7) return
  const theta = (a[j]![j]! - a[i]![i]!) / (2 * off)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const n = a.length
  const ai = a[i]!
  const aj = a[j]!
  for (let k = 0; k < n; k += 1) {
    const x = ai[k]!
    const y = aj[k]!
    ai[k] = c * x - s * y
    aj[k] = s * x + c * y
  }
  for (let k = 0; k < n; k += 1) {
    const row = a[k]!
    const x = row[i]!
    const y = row[j]!
    row[i] = c * x - s * y
    row[j] = s * x + c * y
  }
  const vi = v[i]!
  const vj = v[j]!
  for (let k = 0; k < n; k += 1) {
    const x = vi[k]!
    const y = vj[k]!
    vi[k] = c * x - s * y
    vj[k] = s * x + c * y
  }
}
