// Decides how ids of different things are kept apart by the compiler.

declare const brand: unique symbol

/** A `T` that only the parser which checked it may make; `Name` keeps two kinds of id from being swapped. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
