// Checks what of the facts goes into a link, and what the file of one is called.

import { describe, expect, it } from 'vitest'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import type { Facts } from '../../../src/domain/progress/types'
import { decodeShare, encodeShare } from '../../../src/domain/share/link'
import { type Choice, countOutgoing, shareContentOf } from '../../../src/domain/share/outgoing'
import { shareFileName, shareFileText } from '../../../src/domain/share/shareFile'
import { stampAt } from '../../support/facts'
import { CATALOGUE } from '../../support/shareSamples'

const AT = 1_795_432_100_123
const WRITES: Write[] = [
  { kind: 'levels', id: 's1', value: 'build' },
  { kind: 'levels', id: 's2', value: 'new' },
  { kind: 'levels', id: 's3', value: 'new' },
  { kind: 'inferred', id: 's1', value: 90 },
  { kind: 'inferred', id: 's3', value: 90 },
  { kind: 'inferred', id: 's4', value: 20 },
  { kind: 'inferred', id: 's5', value: null },
  { kind: 'notes', id: 's1', value: 'mine alone' },
  { kind: 'notes', id: 's2', value: '' },
]
const FACTS: Facts = factsOf(WRITES, stampAt(1))
const ALL: Choice = { hasLevels: true, hasNotes: true, name: ' Ada ', message: '\n' }
const sent = (choice: Partial<Choice>) =>
  shareContentOf({ roadmap: 'backend', facts: FACTS, at: AT }, { ...ALL, ...choice })

describe(shareContentOf, () => {
  it('sends what is stated, New included, and what is inferred where nothing else is', () => {
    const { levels, inferred } = sent({})
    expect({ levels, inferred }).toEqual({ levels: { s1: 'build', s2: 'new' }, inferred: { s3: 90, s4: 20 } })
  })

  it('leaves out whatever is not ticked, and notes that are empty', () => {
    expect(sent({ hasLevels: false, hasNotes: false, name: '' })).toEqual({ roadmap: 'backend', at: AT })
    expect(sent({}).notes).toEqual({ s1: 'mine alone' })
    expect(JSON.stringify(sent({ hasNotes: false }))).not.toContain('mine alone')
  })

  it('takes blanks off a name and sends no message of blanks', () => {
    expect(sent({})).toMatchObject({ name: 'Ada' })
    expect(sent({})).not.toHaveProperty('message')
  })
})

describe(countOutgoing, () => {
  it('counts what there is to send', () => {
    expect(countOutgoing(FACTS)).toEqual({ levels: 1, inferred: 2, notes: 1 })
  })
})

describe('the file of a link', () => {
  it('opens like the link', () => {
    const link = encodeShare(sent({}), CATALOGUE)
    const text = shareFileText(`https://example.org/open#${link.ok ? link.value : ''}`)
    expect(decodeShare(text, CATALOGUE)).toMatchObject({ ok: true, value: { content: { name: 'Ada' } } })
    expect(JSON.parse(text)).toMatchObject({ product: 'groundwork', version: 1 })
  })

  it.each([
    ['Ada Lovelace', 'groundwork-link-ada-lovelace-2026-11-23.json'],
    ['../../etc/passwd\u0000', 'groundwork-link-etc-passwd-2026-11-23.json'],
    ['Ада', 'groundwork-link-2026-11-23.json'],
  ])('of %s is named %s', (name, file) => {
    expect(shareFileName({ name, at: AT })).toBe(file)
  })
})
