// Shortcuts of the screens, typed on keyboards of other scripts.

import { describe, expect, it } from 'vitest'
import { latinKey } from '../../src/ui/latinKey'

const pressed = (key: string, code: string, shiftKey = false) => latinKey({ key, code, shiftKey })

describe('latinKey', () => {
  it('takes what a Latin layout types as it is, wherever the key lies', () => {
    expect(pressed('K', 'KeyK', true)).toBe('k')
    expect(pressed('a', 'KeyQ')).toBe('a')
    expect(pressed('é', 'Digit2')).toBe('é')
    expect(pressed('?', 'Minus', true)).toBe('?')
    expect(pressed('ArrowLeft', 'ArrowLeft')).toBe('arrowleft')
  })

  it('finds the letter and digit of a key on an Arabic layout, also where a key types two letters', () => {
    expect(pressed('ن', 'KeyK')).toBe('k')
    expect(pressed('ئ', 'KeyZ')).toBe('z')
    expect(pressed('لا', 'KeyB')).toBe('b')
    expect(pressed('٣', 'Digit3')).toBe('3')
  })

  it('finds the slash and the question mark', () => {
    expect(pressed('ظ', 'Slash')).toBe('/')
    expect(pressed('؟', 'Slash', true)).toBe('?')
  })

  it('leaves a letter without a Latin one as it is', () => {
    expect(pressed('ك', 'Semicolon')).toBe('ك')
  })
})
