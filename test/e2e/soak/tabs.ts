// Decides how the soak sees a tab: the facts in its storage, in its second copy and in its backup, and the controls within reach.

import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { NOTES_SHELF, PROGRESS_SHELF, RECORDS_SHELF, UNDO_KEY } from '../../../src/state/persistence/keys'
import { secondCopy } from '../support/storage'
import type { Values } from './factModel'

export const SHELF_KEYS = [PROGRESS_SHELF.key, NOTES_SHELF.key, RECORDS_SHELF.key]

export interface Tab {
  readonly name: string
  readonly page: Page
}

export async function storedValues(page: Page): Promise<Values> {
  return valuesOf(await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), SHELF_KEYS))
}

/** The facts that the tab would take back next, as it remembers them for after a reload. */
export async function rememberedStep(page: Page): Promise<string[]> {
  const text = await page.evaluate((key) => sessionStorage.getItem(key), UNDO_KEY)
  const before: Record<string, object> = JSON.parse(text ?? '{}').before ?? {}
  return Object.entries(before)
    .flatMap(([kind, facts]) => Object.keys(facts).map((id) => `${kind}:${id}`))
    .sort()
}

async function secondValues(page: Page): Promise<Values> {
  return valuesOf(await Promise.all(SHELF_KEYS.map((key) => secondCopy(page, key))))
}

/** What a tab has in memory, as its backup says. */
async function valuesInBackup(page: Page): Promise<Values> {
  await page.goto('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download backup' }).first().click()
  return valuesOf([await readFile(await (await download).path(), 'utf8')])
}

/** Everywhere that facts are kept they are the same: in storage, in the second copy, in each tab, and on its outline. */
export async function expectEverywhere(tabs: readonly Tab[], values: Values): Promise<void> {
  const wanted = Object.fromEntries(values)
  for (const { name, page } of tabs) {
    await page.bringToFront()
    const message = (place: string) => ({ message: `${place} of tab ${name}`, timeout: 20_000 })
    await expect.poll(async () => Object.fromEntries(await storedValues(page)), message('storage')).toEqual(wanted)
    expect(Object.fromEntries(await valuesInBackup(page)), `backup of tab ${name}`).toEqual(wanted)
    await expect.poll(async () => Object.fromEntries(await secondValues(page)), message('second copy')).toEqual(wanted)
    await page.goto('/roadmap?view=everything')
    await page.locator('li[data-level]').first().waitFor()
    await expect.poll(() => levelsThatDiffer(page, wanted), message('outline')).toEqual([])
  }
}

/** Rows of the outline that show another level than the facts say. */
function levelsThatDiffer(page: Page, values: Readonly<Record<string, string>>): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('li[data-level]')].flatMap((row) => {
        const id = row.querySelector('input')?.name.replace('level-', '') ?? ''
        const level = JSON.parse(wanted[`levels:${id}`] ?? '"new"')
        return row.getAttribute('data-level') === level ? [] : [`${id}: ${row.getAttribute('data-level')}`]
      }),
    values,
  )
}

/** Marks one of the controls within reach, drawn with `draw`, and says what it is; `undefined` where there is none. */
export function markControl(page: Page, selector: string, draw: number) {
  return page.evaluate(
    ([wanted, at]) => {
      for (const old of document.querySelectorAll('[data-drawn]')) old.removeAttribute('data-drawn')
      const scope = document.querySelector('dialog[open]') ?? document.body
      const within = [...scope.querySelectorAll<HTMLElement>(wanted)].filter(
        (element) =>
          !element.matches(':disabled') &&
          (element.closest('label') ?? element).checkVisibility({ visibilityProperty: true }),
      )
      const control = within[Math.floor(at * within.length)]
      if (!control) return undefined
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control
      target.setAttribute('data-drawn', '')
      const isInput = control instanceof HTMLInputElement
      return {
        what: `${control.localName} ${control.ariaLabel ?? control.textContent?.slice(0, 60) ?? ''}`,
        name: isInput ? control.name : '',
        value: isInput ? control.value : '',
        options: control instanceof HTMLSelectElement ? control.options.length : 0,
      }
    },
    [selector, draw] as const,
  )
}

export function drawn(page: Page) {
  return page.locator('[data-drawn]').first()
}

function valuesOf(texts: readonly (string | null | undefined)[]): Values {
  const values = new Map<string, string>()
  for (const text of texts)
    for (const [kind, facts] of Object.entries(factsIn(text)))
      for (const [id, [value]] of Object.entries(facts))
        if (!(value === null || value === '' || value === false || (kind === 'levels' && value === 'new')))
          values.set(`${kind}:${id}`, JSON.stringify(value))
  return values
}

function factsIn(text: string | null | undefined): Record<string, Record<string, [unknown, string]>> {
  try {
    return JSON.parse(text ?? '{}').facts ?? {}
  } catch {
    return {}
  }
}
