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

export const POPULATIONS: readonly Population[] = [
  {
    weight: 0.289,
    level: 0.359,
    climb: -0.394,
    rests: 0.068,
    slope: 0,
    ability: 0.408,
    section: 0,
    graph: 0.534,
    follow: 0.401,
  },
  {
    weight: 0.232,
    level: 0.204,
    climb: -0.214,
    rests: 0.082,
    slope: 0,
    ability: 0.185,
    section: 0.577,
    graph: 0.218,
    follow: 0.667,
  },
  {
    weight: 0.202,
    level: -0.123,
    climb: -0.1,
    rests: 0.489,
    slope: 0.015,
    ability: 0.445,
    section: 0.171,
    graph: 0.364,
    follow: 0.78,
  },
  {
    weight: 0.142,
    level: 0.528,
    climb: -0.426,
    rests: 0.041,
    slope: 0.06,
    ability: 0.22,
    section: 0.279,
    graph: 0.48,
    follow: 0.97,
  },
  {
    weight: 0.11,
    level: 0.008,
    climb: -0.973,
    rests: -0.08,
    slope: 0,
    ability: 0.259,
    section: 0.422,
    graph: 0.299,
    follow: 0.858,
  },
  {
    weight: 0.026,
    level: -0.123,
    climb: -0.276,
    rests: -0.241,
    slope: 0,
    ability: 0.156,
    section: 0.543,
    graph: 0.281,
    follow: 0.573,
  },
]
