// The first way into the curriculum: the outline, which the first screen waits for. The rest comes through details.ts.

import { isOutline } from '../domain/roadmap/outline'
import type { Roadmap } from '../domain/roadmap/types'
import { fetchJson } from './fetchJson'
import outlineUrl from './generated/outline.json?url'

/** Rejects when it cannot be had, or when what came is no outline. */
export async function loadOutline(): Promise<Roadmap> {
  const json = await fetchJson(outlineUrl)
  if (!isOutline(json)) throw new Error('the outline is damaged')
  return json
}
