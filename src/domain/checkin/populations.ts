// Decides which kinds of learners the check-in reckons with before it knows anything: a mixture, none of them right.

/**
 * One kind of learner. A skill is held when its latent score is above 0; scores are jointly normal with variance 1.
 * The shares of variance are what makes two skills go together; what they leave of 1 is the skill's own.
 */
export interface Population {
  readonly weight: number
  /** Mean score of a skill of middling height, and how it changes with height and support (standard deviations). */
  readonly level: number
  readonly climb: number
  readonly rests: number
  /** Shares of variance: general ability, the learner's own steepness, ability in the section, prerequisites. */
  readonly ability: number
  readonly slope: number
  readonly section: number
  readonly graph: number
  /** How strongly a skill follows its prerequisites, 0 … 1. */
  readonly follow: number
}

const base = { weight: 1, level: 0, climb: -0.5, rests: 0.15, slope: 0.06 }

export const POPULATIONS: readonly Population[] = [
  { ...base, ability: 0.4, section: 0.12, graph: 0.38, follow: 0.85 },
  { ...base, ability: 0.2, section: 0.45, graph: 0.25, follow: 0.8 },
  { ...base, ability: 0.15, section: 0.1, graph: 0.65, follow: 0.9 },
  { ...base, ability: 0.15, section: 0.1, graph: 0.25, follow: 0.7 },
  { ...base, ability: 0.55, section: 0.15, graph: 0.2, follow: 0.8, climb: -0.9 },
  { ...base, ability: 0.3, section: 0.25, graph: 0.3, follow: 0.85, climb: -0.1, rests: 0.3 },
]
