// Decides what counts as a JSON object: the first thing asked of anything from outside.

export type Json = Readonly<Record<string, unknown>>

export function isRecord(input: unknown): input is Json {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
