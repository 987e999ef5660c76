import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/domain/kernel/fold'

describe('foldText', () => {
  it.each([
    ['Código', 'codigo'],
    ['AÑO', 'ano'],
    ['pingüino', 'pinguino'],
    ['Ångström', 'angstrom'],
    ['إدارة', 'اداره'],
    ['مُسْتَوى', 'مستوي'],
    ['شـــبكة', 'شبكه'],
    ['C++ / CI–CD', 'c++ / ci–cd'],
  ])('makes %s the same as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})
