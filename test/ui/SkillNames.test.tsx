// Decides how skills are listed in running text: as the language in use joins a list.

import { cleanup, render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { skillIdKind } from '../../src/domain/roadmap/ids'
import { speak } from '../../src/messages/inUse'
import { SkillNames, type SkillNamesProps } from '../../src/ui/SkillNames'

afterEach(() => {
  cleanup()
  speak('en')
})

function textOf(titles: readonly string[], type: SkillNamesProps['type'] = 'conjunction') {
  const skills = titles.filter(skillIdKind.is).map((title) => ({ id: title, title }))
  const { container } = render(<SkillNames skills={skills} type={type} />, { wrapper: MemoryRouter })
  expect([...container.querySelectorAll('a')].map((link) => link.textContent)).toEqual(titles.slice(0, 3))
  return container.textContent
}

describe('reading several skills in one clause', () => {
  it('finds each as a link, at most three, with a word before the last', () => {
    expect(textOf(['SQL'])).toBe('SQL')
    expect(textOf(['SQL', 'HTTP'])).toBe('SQL and HTTP')
    expect(textOf(['SQL', 'HTTP', 'Git', 'DNS'])).toBe('SQL, HTTP and Git')
    expect(textOf(['PostgreSQL', 'MySQL'], 'disjunction')).toBe('PostgreSQL or MySQL')
  })

  it('finds the Spanish word that sounds right before the next', () => {
    speak('es')
    expect(textOf(['SQL', 'HTTP'])).toBe('SQL y HTTP')
    expect(textOf(['SQL', 'Idempotencia'])).toBe('SQL e Idempotencia')
    expect(textOf(['PostgreSQL', 'Oracle'], 'disjunction')).toBe('PostgreSQL u Oracle')
  })
})
