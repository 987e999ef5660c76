// Checks what is said about how far an address of a given length gets.

import { describe, expect, it } from 'vitest'
import { FIT_LIMITS, fitOf } from '../../../src/domain/share/fit'

describe(fitOf, () => {
  it('says for each carrier whether the address is within its limit', () => {
    const of = (length: number) => fitOf('x'.repeat(length))
    expect(of(FIT_LIMITS.easyCode)).toEqual({ length: 666, isInChat: true, isInCode: true, isInEasyCode: true })
    expect(of(667)).toMatchObject({ isInEasyCode: false, isInChat: true, isInCode: true })
    expect(of(2001)).toMatchObject({ isInEasyCode: false, isInChat: false, isInCode: true })
    expect(of(2332)).toMatchObject({ isInEasyCode: false, isInChat: false, isInCode: false })
  })
})
