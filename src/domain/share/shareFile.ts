// Decides what the file of a link is called and holds: for links that grew past what chat programs carry.

import type { ShareContent } from './types'

/** JSON with a version, as every file of ours. `decodeShare` opens its text as it does a pasted link. */
export function shareFileText(address: string): string {
  return `${JSON.stringify({ product: 'groundwork', version: 1, link: address })}\n`
}

/** `groundwork-link-ada-2026-11-23.json`: the day by UTC, the name in what every file system takes. */
export function shareFileName({ name = '', at }: Pick<ShareContent, 'name' | 'at'>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return ['groundwork-link', ...(plain === '' ? [] : [plain]), `${new Date(at).toISOString().slice(0, 10)}.json`].join(
    '-',
  )
}
