// Decides how a derived value is kept: the last answer, for as long as the arguments are the same objects.

export function once<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined
  return (...args) => {
    if (last?.args.every((arg, i) => arg === args[i])) return last.result
    const result = compute(...args)
    last = { args, result }
    return result
  }
}
