// Decides what ends an exhaustive switch over our own unions.

/** The compiler refuses a call while a case is missing. Never use it on data from outside: decode that first. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
