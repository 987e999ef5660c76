// Decides which kinds of learners the check-in reckons with before it knows anything: a mixture, none of them right.

/**
 * One kind of learner. A skill is held when its latent score is above 0; scores are jointly normal with variance 1.
 * The shares of variance are what makes two skills go together; what they leave of 1 is the skill's own.
 */
export interface Population {
  readonly weight: number
  /** Mean score of a skill of middling height, and how it changes with height, stage in the section and support (standard deviations). */
  readonly level: number
  readonly climb: number
  readonly within: number
  readonly rests: number
  /** Shares of variance: general ability, the learner's own steepness, ability in the section, prerequisites. */
  readonly ability: number
  readonly slope: number
  readonly section: number
  readonly graph: number
  /** How strongly a skill follows its prerequisites, 0 … 1. */
  readonly follow: number
}

export const POPULATIONS: readonly Population[] = [
  {
    weight: 0.389,
    level: 0.015,
    climb: -0.539,
    within: 0,
    rests: 0.049,
    slope: 0,
    ability: 0.329,
    section: 0.208,
    graph: 0.433,
    follow: 0.691,
  },
  {
    weight: 0.197,
    level: -0.024,
    climb: -0.25,
    within: -0.4,
    rests: -0.103,
    slope: 0.053,
    ability: 0.336,
    section: 0.425,
    graph: 0.209,
    follow: 0.696,
  },
  {
    weight: 0.184,
    level: 0.629,
    climb: -0.801,
    within: 0,
    rests: 0.041,
    slope: 0.014,
    ability: 0.46,
    section: 0.198,
    graph: 0.312,
    follow: 0.859,
  },
  {
    weight: 0.115,
    level: -0.131,
    climb: -0.1,
    within: 0,
    rests: 0.637,
    slope: 0,
    ability: 0.254,
    section: 0.148,
    graph: 0.489,
    follow: 0.646,
  },
  {
    weight: 0.114,
    level: 0.458,
    climb: -0.326,
    within: 0,
    rests: 0.058,
    slope: 0,
    ability: 0.135,
    section: 0.701,
    graph: 0.134,
    follow: 0.679,
  },
]
