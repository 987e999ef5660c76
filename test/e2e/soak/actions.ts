// Decides what a restless learner does with the app, at random: sets levels, writes, presses whatever is there, goes about,
// reloads, loses the network, runs out of room, finds a stored text damaged.

import { expect, type Page } from '@playwright/test'
import { LEVELS } from '../../../src/domain/progress/types'
import { fillStorage } from '../support/storage'
import { differences, type FactModel, type Wishes, wishesBetween } from './factModel'
import { drawn, markControl, rememberedStep, SHELF_KEYS, storedValues, type Tab } from './tabs'

export interface Soak {
  readonly model: FactModel
  readonly tabs: readonly Tab[]
  readonly random: () => number
}

/** Does something in the tab and tells the model; `undefined` where there was nothing to do it with, else a word for the log. */
type Action = (soak: Soak, tab: Tab) => Promise<string | undefined>

const KEYS = ['0', '1', '2', '3', 'x'] as const
const LEVEL_RADIOS = 'input[type=radio][name^="level-"]:not([name^="level-claim-"])'
/** All that can be pressed but what opens another roadmap, another origin or a file, or changes the words that are looked for here. */
const CONTROLS = [
  'main button, main summary, main select, main input[type=checkbox]',
  'main input[type=radio]:not([name^="level-"], [name=language]), main input[name^="level-claim-"]',
  'main a[href^="/"]:not([href^="/roadmaps"], [href^="/source"], [download])',
  '[role=status] button',
  'dialog[open] button',
].join(', ')
const PLACES = ['Today', 'Roadmap', 'Map', 'Check-in', 'Plan', 'Practice', 'Job ads', 'Progress', 'Share', 'Settings']
const BLOCKED = 'soak:blocked'

/** For every page of the context: a tab that is marked so has no second copy. */
export function withoutSecondCopy(mark: string): void {
  if (location.protocol.startsWith('http') && sessionStorage.getItem(mark))
    Object.defineProperty(window, 'indexedDB', { value: undefined })
}
export const WITHOUT_SECOND_COPY = [withoutSecondCopy, BLOCKED] as const

/** How often each is drawn, against the others. */
export const ACTIONS: Readonly<Record<string, readonly [weight: number, act: Action]>> = {
  'level by key': [18, (soak, tab) => setLevel(soak, tab, pressKey)],
  'level by click': [12, (soak, tab) => setLevel(soak, tab, click)],
  'levels in both tabs at once': [2, setBothLevels],
  control: [26, pressControl],
  note: [5, writeNote],
  ad: [1, readAd],
  'by palette': [3, markInPalette],
  undo: [6, (soak, tab) => takeBack(soak, tab, 'undo')],
  redo: [4, (soak, tab) => takeBack(soak, tab, 'redo')],
  go: [9, goSomewhere],
  skill: [4, openSkill],
  back: [3, (soak, tab) => travel(soak, tab, -1)],
  forward: [1, (soak, tab) => travel(soak, tab, 1)],
  reload: [1.5, reload],
  network: [0.7, changeNetwork],
  'no room': [0.4, runOutOfRoom],
  'damaged text': [0.4, damageText],
  'second copy': [0.3, changeSecondCopy],
}

/** Waits until what the tab has stored is what the model says. */
export async function expectStored({ model }: Soak, { page, name }: Tab, after: string): Promise<void> {
  const find = async () => {
    const steps = [(await rememberedStep(page)).join(', '), model.lastStep(name).join(', ')]
    return [
      ...differences(model.values, await storedValues(page)),
      ...(steps[0] === steps[1] ? [] : [`to be taken back next: ${steps.join(' instead of ')}`]),
    ]
  }
  if ((await find()).length === 0) return
  await expect.poll(find, { message: `stored in tab ${name} after ${after}`, timeout: 10_000 }).toEqual([])
}

/** False where the control went away before it could be touched, as happens when a screen comes. */
type Touch = (page: Page, level: number) => Promise<boolean>

const pressKey: Touch = (page, level) =>
  wasTouched(
    drawn(page)
      .locator('input')
      .press(KEYS[level] ?? '', { timeout: 3_000 }),
  )
const click: Touch = (page) => wasTouched(drawn(page).click({ timeout: 3_000 }))

function wasTouched(touch: Promise<unknown>): Promise<boolean> {
  return touch.then(
    () => true,
    () => false,
  )
}

async function setLevel({ model, random }: Soak, { name, page }: Tab, touch: Touch): Promise<string | undefined> {
  const control = await markControl(page, LEVEL_RADIOS, random())
  const key = Math.floor(random() * KEYS.length)
  if (!control || !(await touch(page, key))) return undefined
  const skill = skillOf(control)
  const level = touch === click ? control.value : (LEVELS[key] ?? '')
  // A click on what is checked already changes nothing; a key states it.
  if (touch === pressKey || !(await wasChecked(model, skill, level))) model.run(name, levelWishes(skill, level))
  return `${skill} ${level}`
}

/** An inferred skill shows no level as checked, so any click states one. */
async function wasChecked(model: FactModel, skill: string, level: string): Promise<boolean> {
  return !model.values.has(`inferred:${skill}`) && JSON.parse(model.values.get(`levels:${skill}`) ?? '"new"') === level
}

/** A control of levels is named for its skill; those among the next topics and on the map say so too. */
function skillOf({ name }: { readonly name: string }): string {
  return name.replace(/^level-(next-|map-)?/, '')
}

function levelWishes(skill: string, level: string): Wishes {
  const value = level === 'new' ? undefined : JSON.stringify(level)
  return new Map([
    [`levels:${skill}`, value],
    [`inferred:${skill}`, undefined],
  ])
}

async function setBothLevels(soak: Soak): Promise<string | undefined> {
  const marked = await Promise.all(soak.tabs.map(({ page }) => markControl(page, LEVEL_RADIOS, soak.random())))
  const skills = marked.map((control) => control && skillOf(control))
  if (skills.some((skill) => skill === undefined) || skills[0] === skills[1]) return undefined
  const key = 1 + Math.floor(soak.random() * 4)
  const touched = await Promise.all(soak.tabs.map(({ page }) => pressKey(page, key)))
  soak.tabs.forEach(({ name }, i) => {
    if (touched[i]) soak.model.run(name, levelWishes(skills[i] ?? '', LEVELS[key] ?? ''))
  })
  return skills.join(' and ')
}

const TAKING_BACK: Readonly<Record<string, 'undo' | 'redo'>> = { Undo: 'undo', Redo: 'redo' }

/** Presses anything. What comes of it is for the app to say: the model takes it over, as one step of this tab. */
async function pressControl(soak: Soak, tab: Tab): Promise<string | undefined> {
  const { page } = tab
  const control = await markControl(page, CONTROLS, soak.random())
  const way = TAKING_BACK[/^button (Undo|Redo)/.exec(control?.what ?? '')?.[1] ?? '']
  if (!control || (way !== undefined && hasUndoOfItsOwn(page))) return undefined
  const option = Math.floor(soak.random() * control.options)
  const isTouched =
    control.options > 0
      ? await wasTouched(drawn(page).selectOption({ index: option }, { timeout: 3_000 }))
      : await click(page, 0)
  if (way === undefined) await learn(soak, tab)
  else if (isTouched) soak.model[way](tab.name)
  return isTouched ? control.what : undefined
}

/** Takes over what the tab has stored, once it stores nothing more. */
async function learn({ model }: Soak, { name, page }: Tab): Promise<void> {
  let before = await storedValues(page)
  for (;;) {
    await page.waitForTimeout(40)
    const now = await storedValues(page)
    if (differences(before, now).length === 0) break
    before = now
  }
  model.run(name, wishesBetween(model.values, before))
}

async function writeNote({ model, random }: Soak, { name, page }: Tab): Promise<string | undefined> {
  const field = page.getByRole('textbox', { name: 'Your notes' })
  const skill = /\/roadmap\/([\w-]+)$/.exec(page.url())?.[1]
  if (skill === undefined || !(await field.isVisible())) return undefined
  const text = random() < 0.2 ? '' : `note ${Math.floor(random() * 1e6)} ${'ünï \u202e <b> '.repeat(random() * 40)}`
  await field.fill(text)
  await leaveField(page)
  model.run(name, new Map([[`notes:${skill}`, text === '' ? undefined : JSON.stringify(text)]]))
  return skill
}

const WORDS = ['Docker', 'PostgreSQL', 'Kafka', 'Go or Rust', 'REST', 'five years of leadership', '- nice to have: AWS']

async function readAd(soak: Soak, tab: Tab): Promise<string | undefined> {
  const field = tab.page.getByRole('textbox', { name: 'Job ad' })
  if (!(await field.isVisible())) return undefined
  const words = WORDS.filter(() => soak.random() < 0.5)
  await field.fill(`You know ${words.join('\n')}`)
  await tab.page.getByRole('button', { name: 'Match' }).click({ timeout: 3_000 })
  const save = tab.page.getByText('Save this ad')
  if (soak.random() < 0.5 && (await save.isVisible())) {
    await save.click()
    await tab.page.getByRole('textbox', { name: 'Title' }).fill(`Ad ${words.length}`)
    await tab.page.getByRole('button', { name: 'Save ad' }).click()
  }
  await learn(soak, tab)
  return words.join(', ')
}

async function markInPalette(soak: Soak, tab: Tab): Promise<string | undefined> {
  const { page } = tab
  await leaveField(page)
  const field = page.getByRole('combobox', { name: 'Search', exact: true })
  // Pressed before the page listens, the key is lost.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await field.waitFor({ timeout: 3_000 })
  }).toPass({ timeout: 15_000 })
  const words = `mark ${WORDS[Math.floor(soak.random() * 5)]} can explain`
  await field.fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await learn(soak, tab)
  return words
}

async function takeBack({ model }: Soak, { name, page }: Tab, way: 'undo' | 'redo'): Promise<string | undefined> {
  if (hasUndoOfItsOwn(page)) return undefined
  await leaveField(page)
  await page.keyboard.press(way === 'undo' ? 'Control+z' : 'Control+Shift+z')
  model[way](name)
  return way
}

/** Where a mentor gathers learners, the keys take back what was done to the list of them. */
function hasUndoOfItsOwn(page: Page): boolean {
  return new URL(page.url()).pathname === '/cohort'
}

/** What was typed is stored, and the next key is no text. */
async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
}

async function goSomewhere({ random }: Soak, { page }: Tab): Promise<string | undefined> {
  await page.keyboard.press('Escape')
  const place = PLACES[Math.floor(random() * PLACES.length)] ?? ''
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true })
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'More', exact: true }).click()
  await link.click()
  await screenShown(page)
  return place
}

async function openSkill({ random }: Soak, { page }: Tab): Promise<string | undefined> {
  const control = await markControl(page, 'main a[href^="/roadmap/"]', random())
  if (!control) return undefined
  if (!(await click(page, 0))) return undefined
  await screenShown(page)
  return control.what
}

async function travel(_: Soak, { page }: Tab, way: -1 | 1): Promise<string> {
  // Never back to before the app.
  await page.evaluate((by) => (by > 0 || (history.state?.idx ?? 0) > 0) && history.go(by), way)
  await screenShown(page)
  return page.url()
}

async function reload({ model }: Soak, { name, page }: Tab): Promise<string> {
  await leaveField(page)
  await page.reload()
  model.reload(name)
  await screenShown(page)
  return page.url()
}

function screenShown(page: Page): Promise<void> {
  return page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
}

let isOffline = false

async function changeNetwork(_: Soak, { page }: Tab): Promise<string> {
  isOffline = !isOffline
  await page.context().setOffline(isOffline)
  return isOffline ? 'off' : 'on'
}

/** For a while nothing more fits into the first copy; with room again, the next change brings all of it in. */
async function runOutOfRoom(soak: Soak, tab: Tab): Promise<string | undefined> {
  const { page } = tab
  if (!(await markControl(page, LEVEL_RADIOS, 0))) return undefined
  await fillStorage(page)
  for (let change = 0; change < 3; change += 1) await setLevel(soak, tab, pressKey)
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler:')) localStorage.removeItem(key)
  })
  // Three keys on one skill: one of them at least is news.
  for (const key of [1, 2, 3]) {
    const control = await markControl(page, LEVEL_RADIOS, 0)
    const skill = control ? skillOf(control) : ''
    if (await pressKey(page, key)) soak.model.run(tab.name, levelWishes(skill, LEVELS[key] ?? ''))
  }
  return 'and room again'
}

/** A stored text is damaged and the page loaded anew: the text is set aside, and nothing is missing. */
async function damageText(soak: Soak, tab: Tab): Promise<string | undefined> {
  const { page } = tab
  if (await page.evaluate((mark) => sessionStorage.getItem(mark) !== null, BLOCKED)) return undefined
  // The second copy is written a moment after the first.
  await page.waitForTimeout(1_500)
  const key = SHELF_KEYS[Math.floor(soak.random() * SHELF_KEYS.length)] ?? ''
  const share = soak.random()
  const raw = await page.evaluate(
    ([name, kept]) => {
      const text = localStorage.getItem(name)
      if (text === null) return undefined
      const damaged = text.slice(0, Math.floor((text.length - 1) * kept))
      localStorage.setItem(name, damaged)
      return damaged
    },
    [key, share] as const,
  )
  if (raw === undefined) return undefined
  await reload(soak, tab)
  await expectStored(soak, tab, `damage to ${key}`)
  const kept = await page.evaluate((text) => Object.values({ ...localStorage }).includes(text), raw)
  expect(kept, `the damaged ${key} was set aside`).toBe(true)
  for (const { page: each } of soak.tabs)
    for (const button of await each.getByRole('button', { name: 'Understood' }).all())
      await button.click({ timeout: 3_000 }).catch(() => undefined)
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('groundwork:quarantine:')) localStorage.removeItem(name)
  })
  return key
}

async function changeSecondCopy(soak: Soak, tab: Tab): Promise<string> {
  const isBlocked = await tab.page.evaluate((mark) => {
    const was = sessionStorage.getItem(mark) !== null
    if (was) sessionStorage.removeItem(mark)
    else sessionStorage.setItem(mark, 'yes')
    return !was
  }, BLOCKED)
  await reload(soak, tab)
  return isBlocked ? 'blocked' : 'there again'
}

/** Ends what lasts, so that everything can be looked at. */
export async function endFaults({ tabs, model }: Soak): Promise<void> {
  isOffline = false
  for (const { name, page } of tabs) {
    await page.context().setOffline(false)
    await leaveField(page)
    await page.evaluate((mark) => sessionStorage.removeItem(mark), BLOCKED)
    await page.goto('/')
    model.reload(name)
    await screenShown(page)
  }
}
