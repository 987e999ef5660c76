// Decides that a roadmap can be made one's own: listed, written, pasted, changed, mended, and each change taken back.

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aboutWrite, editWrite, orderWrite, overlayOf, ownWrite } from '../../src/domain/overlay/overlayRecords'
import type { Command, Write } from '../../src/domain/progress/transitions'
import { OPEN_KEY } from '../../src/state/persistence/keys'
import { type Rendered, renderAt } from '../support/renderAt'

const write = (...writes: readonly Write[]): Command => ({ type: 'write', label: 'roadmap-edit', writes })
const overlayIn = ({ app }: Rendered) => overlayOf(app.progress.getState().facts)

async function openWay(user: Rendered['user'], title: string) {
  await user.click(await screen.findByText(title))
}

async function openSection(user: Rendered['user'], title: RegExp) {
  const region = await screen.findByRole('region', { name: 'Sections and skills' })
  await user.click(within(region).getByText(title))
  return region
}

describe('the list of roadmaps', () => {
  it('starts with the built-in one, takes a new one, opens it for writing', async () => {
    const rendered = renderAt('/roadmaps')
    const { user, restarts, texts } = rendered
    const list = await screen.findByRole('region', { name: 'Your roadmaps' })
    expect(within(list).getByText('open now')).toBeTruthy()
    await openWay(user, 'Write one from scratch')
    await user.type(screen.getAllByRole('textbox', { name: 'Name' })[0]!, 'Compilers{Enter}')
    await waitFor(() => expect(restarts).toEqual(['/roadmaps/edit']))
    const id = texts.read(OPEN_KEY)
    expect((await rendered.app.loadRoadmaps()).list()).toMatchObject([{}, { id, title: 'Compilers', base: 'empty' }])
  })

  it('removes a roadmap and takes that back', async () => {
    const { app, texts } = renderAt('/roadmaps')
    await (await app.loadRoadmaps()).add({ title: 'Old plan', base: 'built-in' })
    cleanup()
    const { user } = renderAt('/roadmaps', [], texts)
    await user.click(await screen.findByRole('button', { name: 'Remove: Old plan' }))
    expect(screen.queryByRole('button', { name: 'Open: Old plan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('button', { name: 'Open: Old plan' })).toBeTruthy()
  })

  it('previews a pasted list live, tells its problems by line, and takes it', async () => {
    const rendered = renderAt('/roadmaps')
    const { user, restarts } = rendered
    await openWay(user, 'Paste a list')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'List' })
    await user.click(field)
    await user.paste('stray words\n## Basics\n- HTTP (4 h)\n  - REST\n- <img src=x onerror=alert(1)>')
    const preview = await screen.findByRole('region', { name: 'Preview' })
    expect(preview.textContent).toContain('1 section, 3 skills')
    expect(preview.textContent).toContain('REST · needs HTTP')
    expect(preview.querySelector('img')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Line 1' }))
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 11])
    await user.click(screen.getByRole('button', { name: 'Take this roadmap' }))
    await waitFor(() => expect(restarts).toEqual(['/roadmap']))
    expect((await rendered.app.loadRoadmaps()).list()).toMatchObject([{}, { title: 'My roadmap', base: 'own' }])
  })

  it('says what is wrong with a file, and takes a good one', async () => {
    const { user, restarts } = renderAt('/roadmaps')
    await openWay(user, 'Open a file')
    const choose = (text: string) =>
      user.upload(screen.getByLabelText('Roadmap file'), new File([text], 'a.json', { type: 'application/json' }))
    await choose('{"skills": [')
    expect(await screen.findByText(/no JSON file, or it is cut off/)).toBeTruthy()
    await choose(
      JSON.stringify({
        skills: [
          { id: 'a', requires: ['b'] },
          { id: 'b', requires: ['a'] },
        ],
      }),
    )
    expect(await screen.findByText(/a → b → a/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Take this roadmap' })).toBeNull()
    await choose(JSON.stringify({ title: 'Good', skills: [{ id: 'a' }] }))
    await user.click(await screen.findByRole('button', { name: 'Take this roadmap' }))
    await waitFor(() => expect(restarts).toEqual(['/roadmap']))
  })
})

describe('the editor', () => {
  it('puts skills in order, with level, date and note, and takes each change back', async () => {
    const rendered = renderAt('/roadmaps/edit')
    const { user, app } = rendered
    const search = await screen.findByRole('searchbox', { name: 'Find a skill for the order' })
    await user.type(search, 'Docker')
    await user.click((await screen.findAllByRole('button', { name: /^Add .*Docker/ }))[0]!)
    await user.type(search, 'HTTP{Enter}')
    const [first, second] = overlayIn(rendered).order
    await user.click(screen.getAllByRole('button', { name: /^Move up: / })[1]!)
    expect(overlayIn(rendered).order).toEqual([second, first])
    const order = screen.getByRole('region', { name: 'Order' })
    await user.click(within(order).getAllByText('Level, date, note')[0]!)
    await user.selectOptions(within(order).getAllByRole('combobox', { name: 'Required level' })[0]!, 'build')
    await user.type(within(order).getAllByRole('textbox', { name: 'Note' })[0]!, 'By hand first.')
    await user.tab()
    expect(overlayIn(rendered).edits.get(second!)).toEqual({ level: 'build', note: 'By hand first.' })
    app.progress.undo()
    app.progress.undo()
    app.progress.undo()
    expect(overlayIn(rendered).order).toEqual([first, second])
    expect(overlayIn(rendered).edits.get(second!)).toBeUndefined()
  })

  it('keeps a note that is stored in the same moment as the date', async () => {
    const rendered = renderAt('/roadmaps/edit', [write(orderWrite(['http']))])
    const order = await screen.findByRole('region', { name: 'Order' })
    const note = within(order).getByRole('textbox', { name: 'Note' })
    await rendered.user.type(note, 'Twice.')
    act(() => {
      fireEvent.blur(note)
      fireEvent.change(within(order).getByLabelText('Due date'), { target: { value: '2027-01-31' } })
    })
    expect(overlayIn(rendered).edits.get('http')).toEqual({ note: 'Twice.', due: '2027-01-31' })
  })

  it('keeps the places of steps that are hidden or gone when others move', async () => {
    const rendered = renderAt('/roadmaps/edit', [
      write(orderWrite(['http', 'gone-skill', 'sql', 'git']), editWrite('sql', { isHidden: true })),
    ])
    await rendered.user.click((await screen.findAllByRole('button', { name: /^Move up: / }))[1]!)
    expect(overlayIn(rendered).order).toEqual(['git', 'http', 'gone-skill', 'sql'])
  })

  it('hides a skill and a section from the whole app', async () => {
    const rendered = renderAt('/roadmaps/edit')
    const region = await openSection(rendered.user, /^How the internet works|^Internet/)
    await rendered.user.click(within(region).getAllByRole('button', { name: /^Hide: / })[0]!)
    expect(within(region).getAllByRole('button', { name: /^Show: / })).toHaveLength(1)
    await rendered.user.click(within(region).getByRole('button', { name: 'Hide this section' }))
    expect([...overlayIn(rendered).sections.values()]).toEqual([{ isHidden: true }])
    await rendered.user.click(within(region).getByRole('button', { name: 'Show this section' }))
    expect(overlayIn(rendered).sections.size).toBe(0)
  })

  it('tells a circle with its path as soon as it is closed, and mends it', async () => {
    const rendered = renderAt('/roadmaps/edit', [
      write(
        ownWrite('a', { id: 'a', number: 1_000_001, title: 'Parsing', section: 'internet', requires: [] }),
        ownWrite('b', { id: 'b', number: 1_000_002, title: 'Lexing', section: 'internet', requires: ['a'] }),
      ),
    ])
    const { user } = rendered
    const region = await openSection(user, /^How the internet works|^Internet/)
    await user.click(within(region).getByRole('button', { name: 'Edit: Parsing' }))
    await user.type(within(region).getByRole('searchbox', { name: 'Find a skill it needs' }), 'Lexing{Enter}')
    const alert = await screen.findByRole('region', { name: 'To look at' })
    expect(alert.textContent).toContain('Lexing needs Parsing needs Lexing')
    await user.click(within(alert).getByRole('button', { name: /^Let “Lexing” not need “Parsing”/ }))
    expect(screen.queryByRole('region', { name: 'To look at' })).toBeNull()
    expect(overlayIn(rendered).own.get('b')?.requires).toEqual([])
    expect(overlayIn(rendered).own.get('a')?.requires).toEqual(['b'])
  })

  it('lists what has vanished, forgets it on demand, and takes even that back', async () => {
    const rendered = renderAt('/roadmaps/edit', [write(editWrite('gone-skill', { note: 'still here' }))])
    const trouble = await screen.findByRole('region', { name: 'To look at' })
    expect(trouble.textContent).toContain('Skill “gone-skill”')
    await rendered.user.click(within(trouble).getByRole('button', { name: 'Forget: gone-skill' }))
    expect(screen.queryByRole('region', { name: 'To look at' })).toBeNull()
    rendered.app.progress.undo()
    expect(overlayIn(rendered).edits.get('gone-skill')).toEqual({ note: 'still here' })
  })

  it('writes a section and a skill with hours and a link, and hands the whole out as a file', async () => {
    const rendered = renderAt('/roadmaps/edit')
    const { user, files } = rendered
    await user.type(await screen.findByRole('textbox', { name: 'New section' }), 'Compilers{Enter}')
    await user.type(await screen.findByRole('textbox', { name: 'New skill in Compilers' }), 'Lexing{Enter}')
    await user.type(await screen.findByRole('spinbutton', { name: 'likely' }), '4')
    await user.tab()
    await user.type(screen.getByRole('spinbutton', { name: 'at most' }), '0')
    await user.tab()
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1)')
    await user.click(screen.getByRole('button', { name: 'Add link' }))
    expect(screen.getByText('The address must start with https://.')).toBeTruthy()
    await user.clear(screen.getByRole('textbox', { name: 'Address' }))
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://example.org/lexing{Enter}')
    await user.click(screen.getByRole('button', { name: 'Download as a file' }))
    const json = JSON.parse(files.get('groundwork-roadmap.json')!)
    expect(json.sections.at(-1)).toEqual({ id: 'compilers', title: 'Compilers' })
    expect(json.skills.find(({ id }: { id: string }) => id === 'lexing')).toMatchObject({
      title: 'Lexing',
      hours: [4, 4, 40],
      resources: [{ url: 'https://example.org/lexing' }],
    })
  })
})

describe('a mentor’s roadmap', () => {
  const commands = [
    write(
      aboutWrite({ title: 'Twelve weeks', from: 'Priya <b>' }),
      orderWrite(['how-internet-works', 'http']),
      editWrite('how-internet-works', { note: 'Draw it on paper.', due: '2027-01-31' }),
    ),
  ]

  it('names title and sender in the outline', async () => {
    renderAt('/roadmap', commands)
    expect(await screen.findByText('Twelve weeks, from Priya <b>')).toBeTruthy()
  })

  it('shows the note as the mentor’s words on the skill’s page', async () => {
    renderAt('/roadmap/how-internet-works', commands)
    expect(await screen.findByText('Draw it on paper.')).toBeTruthy()
    expect(screen.getByText('Priya <b> wrote:')).toBeTruthy()
    expect(screen.getByText('Due 31 January 2027')).toBeTruthy()
  })
})
