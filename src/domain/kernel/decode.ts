// Decides how JSON from outside is read field by field, with the path of whatever is wrong.

import { isRecord, type Json } from './json'

/** A fault at a path such as `skills.3.requires.0`. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** Longest list of faults worth telling. */
const MOST_FAULTS = 100

/**
 * Reads values and gathers faults instead of stopping at the first. Every reader returns a harmless value after a fault, so
 * the result may be used only when `faults` is empty. Never throws. Own code because it is 1 kB where a library is 3 kB
 * and every visitor pays for it before the first paint.
 */
export class Reader {
  readonly faults: Fault[] = []

  private fail<T>(path: string, message: string, instead: T): T {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ path, message })
    return instead
  }

  record(input: unknown, path: string): Json {
    return isRecord(input) ? input : this.fail(path, 'should be an object', {})
  }

  /** A list of what `read` makes of each item; a missing one is empty. */
  list<T>(input: unknown, path: string, read: (item: unknown, path: string) => T, most = 20_000): T[] {
    if (input === undefined) return []
    if (!Array.isArray(input)) return this.fail(path, 'should be a list', [])
    if (input.length > most) return this.fail(path, `should have at most ${most} items`, [])
    return input.map((item: unknown, i) => read(item, `${path}.${i}`))
  }

  text(input: unknown, path: string, longest = 300): string {
    if (typeof input !== 'string') return this.fail(path, 'should be text', '')
    return input.length <= longest ? input : this.fail(path, `should have at most ${longest} characters`, '')
  }

  /** A value that `is` recognizes; `wanted` says in words what that would be. */
  as<T>(input: unknown, path: string, { is, wanted, instead }: Kind<T>): T {
    return is(input) ? input : this.fail(path, `should be ${wanted}`, instead)
  }

  optional<T>(input: unknown, read: (input: unknown) => T): T | undefined {
    return input === undefined ? undefined : read(input)
  }
}

export interface Kind<T> {
  readonly is: (input: unknown) => input is T
  readonly wanted: string
  readonly instead: T
}

export function oneOf<T extends string>(values: readonly [T, ...T[]]): Kind<T> {
  return {
    is: (input): input is T => values.some((value) => value === input),
    wanted: `one of ${values.join(', ')}`,
    instead: values[0],
  }
}
