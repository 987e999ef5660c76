// Decides what the matcher takes and gives: terms and their spellings in, places in the ad and asked skills out.

/**
 * How sure a spelling is: alone, beside company only, in a list of tags only, or never (a phrase that hides a term); `own`
 * is the learner's word and counts everywhere.
 */
export type Manner = 'strong' | 'weak' | 'tag' | 'never' | 'own'

export interface Term {
  readonly name: string
  /** The shared name job-ad labels use for it; its own where it has none. */
  readonly shared: string
  readonly skill: string
  /** A common word as well as a term: it does not count where a company describes itself. */
  readonly isIdea: boolean
  /** Lower-case words that make a weak spelling count when they stand near it. */
  readonly company: ReadonlySet<string>
}

export interface Spelling {
  /** Position in `terms`. */
  readonly term: number
  readonly manner: Manner
  /** The words as they must be capitalised, joined by one space; undefined where capitals make no difference. */
  readonly exact: string | undefined
  /** A name with a capital of its own, such as "Travis CI": counts where an idea would not. */
  readonly isName: boolean
}

/** Where the words read so far lead; keys are a separator and a word, such as ` boot` or `/cd`. */
export interface Branch {
  readonly next: Map<string, Branch>
  readonly spellings: Spelling[]
}

export interface Lexicon {
  readonly terms: readonly Term[]
  readonly root: Branch
}

/** A term found in the text; offsets count UTF-16 code units, `end` is the first after it. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly term: Term
}

export type Need = 'must' | 'nice' | 'unclear'

export interface Ask {
  readonly skill: string
  readonly need: Need
  /** Asks with the same number are alternatives: one of them will do. */
  readonly anyOf?: number
}

export interface Match {
  readonly mentions: readonly Mention[]
  /** One per skill: musts first, then unclear, then nice; within each as the ad names them. */
  readonly asks: readonly Ask[]
}
