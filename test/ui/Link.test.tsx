// Decides who follows a link: the router on a plain click, the browser on any other.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { Link } from '../../src/ui/Link'

afterEach(cleanup)

function Place() {
  return <output>{useLocation().pathname}</output>
}

function renderLink() {
  render(
    <MemoryRouter basename="/sub" initialEntries={['/sub/']}>
      <Link to="/roadmap" className="back">
        Roadmap
      </Link>
      <Place />
    </MemoryRouter>,
  )
  return screen.getByRole('link', { name: 'Roadmap' })
}

describe('a link inside the app', () => {
  it('leads to the address under the base and keeps what else it is given', () => {
    const link = renderLink()
    expect(link.getAttribute('href')).toBe('/sub/roadmap')
    expect(link.className).toBe('back')
  })

  it('is followed by the router on a plain click', () => {
    const isLeftToTheBrowser = fireEvent.click(renderLink())
    expect(isLeftToTheBrowser).toBe(false)
    expect(screen.getByRole('status').textContent).toBe('/roadmap')
  })

  it('is left to the browser with a key held or another button', () => {
    const link = renderLink()
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true)
    expect(fireEvent.click(link, { button: 1 })).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('/')
  })
})
