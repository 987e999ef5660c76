// Decides whether what a decoder let in can do harm: foreign prototypes, addresses that are none, tampered built-ins.

const BUILT_INS = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Map.prototype,
  Set.prototype,
  String.prototype,
]
const PLAIN: readonly unknown[] = [Object.prototype, Array.prototype, Map.prototype, Set.prototype, null]

/** The properties of the built-in prototypes: the same before and after, or somebody got at them. */
export function builtInKeys(): string {
  return BUILT_INS.map((proto) => Reflect.ownKeys(proto).map(String).join()).join('\n')
}

/** Where a decoded value is more than plain data, or has an address that is neither empty nor http nor https; empty when it is harmless. */
export function harmIn(value: unknown, path = ''): string[] {
  if (typeof value === 'function' || typeof value === 'symbol') return [`${path} is no data`]
  if (typeof value !== 'object' || value === null) return []
  if (!PLAIN.includes(Object.getPrototypeOf(value))) return [`${path} has a foreign prototype`]
  if (value instanceof Set) return harmIn([...value], path)
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' && !/^(https?:\/\/\S+)?$/i.test(inner)
      ? [`${path}.url is ${inner}`]
      : harmIn(inner, `${path}.${String(key)}`),
  )
}
