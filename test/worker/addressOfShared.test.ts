// Decides where what another app shares opens, and that nothing of it stands in the part of an address that is sent.

import { describe, expect, it } from 'vitest'
import { addressOfShared } from '../../src/worker/addressOfShared'

function formOf(parts: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return form
}
const open = (parts: Readonly<Record<string, string | File>>) => addressOfShared(formOf(parts), '/app/')
const textOf = (address: string) => new URLSearchParams(address.split('#')[1]).get('text')

describe('what was shared', () => {
  it('opens at /open when it holds a link of ours, wherever it stands', async () => {
    const link = 'https://example.org/app/open#v1.Ab-_09'
    expect(await open({ url: link })).toBe('/app/open#v1.Ab-_09')
    expect(await open({ title: 'From Grace', text: `Look: <${link}>, please` })).toBe('/app/open#v1.Ab-_09')
    expect(await open({ file: new File([JSON.stringify({ link })], 'a.json') })).toBe('/app/open#v1.Ab-_09')
  })

  it('is read as a job ad otherwise, all of its parts behind the #', async () => {
    const address = await open({
      title: 'Backend',
      text: 'You know C# & Go.\nAnd <b>SQL</b>',
      url: 'https://example.org/?a=1#b',
    })
    expect(address.split('#')[0]).toBe('/app/jobs')
    expect(textOf(address)).toBe('Backend\nYou know C# & Go.\nAnd <b>SQL</b>\nhttps://example.org/?a=1#b')
    expect(textOf(await open({ file: new File(['Docker'], 'ad.txt') }))).toBe('Docker')
  })

  it('is cut to the length of the longest ad', async () => {
    expect(textOf(await open({ text: 'ä'.repeat(300_000) }))).toHaveLength(200_000)
    expect(textOf(await open({ file: new File(['x'.repeat(3_000_000)], 'ad.txt') }))).toHaveLength(200_000)
  })

  it('opens the empty page for ads when there is nothing in it', async () => {
    expect(await open({ title: ' ', text: '' })).toBe('/app/jobs')
  })
})
