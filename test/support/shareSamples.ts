// Decides what random and hand-made share contents the tests of links are run on.

import fc from 'fast-check'
import { LEVELS, type Level } from '../../src/domain/progress/types'
import { SENT_CHANCES } from '../../src/domain/share/chances'
import type { Catalogue, Numbering } from '../../src/domain/share/numbering'
import type { ShareContent, SharedAd, SharedOverlay, SharedSkill } from '../../src/domain/share/types'

/** A roadmap `backend` of skills `s1` … `s300` with numbers 1 … 300, and `far` with a number far from them. */
export const NUMBERING: Numbering = {
  numberOf: new Map([
    ...Array.from({ length: 300 }, (_, i): [string, number] => [`s${i + 1}`, i + 1]),
    ['far', 900_001],
  ]),
  idOf: new Map([...Array.from({ length: 300 }, (_, i): [number, string] => [i + 1, `s${i + 1}`]), [900_001, 'far']]),
}
export const CATALOGUE: Catalogue = (roadmap) => (roadmap === 'backend' ? NUMBERING : undefined)

export const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS)

const id = fc.stringMatching(/^[A-Za-z0-9][\w.:+-]{0,12}$/)

/** A skill of the roadmap, one it does not have, one known only by a number, or some id like `constructor`. */
export const key = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 300 }).map((n) => `s${n}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'far',
      'constructor',
      'toString',
      '0',
      '#0',
      '#512',
      '#10000',
      '#10001',
      '#9007199254740991',
    ),
  },
  { weight: 1, arbitrary: id },
)

/** Any text, lone surrogates and control characters included. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
  fc.constantFrom('', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202Egnp.exe', '__proto__', '"],[null'),
)

const due = fc.oneof(
  fc.integer({ min: -30_000, max: 2_932_896 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  fc.constantFrom('2026-12-01T18:30', '2026-12-01T18:30:00.000Z', '2026-12-01T18:30:00+02:00'),
)

const added: fc.Arbitrary<SharedSkill> = fc.record(
  {
    id,
    number: fc.nat(),
    title: text,
    section: id,
    tier: fc.constantFrom('foundation', 'junior', 'mid', 'senior'),
    requires: fc.array(id, { maxLength: 3 }),
    hours: fc.constant([1, 2.5, 4]),
    resources: fc.array(
      fc.record({
        title: text,
        url: fc.constant('https://example.org/a'),
        kind: fc.constant('docs'),
        free: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    checks: fc.array(fc.record({ id, text, level: fc.constantFrom('explain', 'build') }), { maxLength: 2 }),
    questions: fc.constant([{ id: 'q1', kind: 'open', prompt: 'Why?', rubric: ['because'] }]),
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<SharedSkill>

const overlay: fc.Arbitrary<SharedOverlay> = fc.record(
  {
    title: text,
    skills: fc.array(fc.record({ skill: key, level, due, note: text }, { requiredKeys: ['skill'] }), { maxLength: 12 }),
    hidden: fc.array(key, { maxLength: 12 }),
    added: fc.array(added, { maxLength: 3 }),
  },
  { requiredKeys: ['skills'] },
)

/** Contents of version 1; each round trip has to give back the very same. */
const stated: fc.Arbitrary<ShareContent> = fc.record(
  {
    roadmap: fc.oneof(fc.constant('backend'), id, text),
    at: fc.oneof(fc.integer({ min: 0, max: 2 ** 41 }), fc.constantFrom(0, 2 ** 46 - 1)),
    levels: fc.dictionary(key, level, { maxKeys: 60, noNullPrototype: true }),
    notes: fc.dictionary(key, text, { maxKeys: 8, noNullPrototype: true }),
    name: text,
    message: text,
    overlay,
  },
  { requiredKeys: ['roadmap', 'at'], noNullPrototype: true },
)

/** Some of what was inferred beside the levels, none of a skill with a level; no levels rather than empty ones. */
const withInferred = fc
  .tuple(
    stated,
    fc.dictionary(key, fc.constantFrom(...SENT_CHANCES), { maxKeys: 60, minKeys: 1, noNullPrototype: true }),
  )
  .map(([value, chances]): ShareContent => {
    const { levels = {}, ...rest } = value
    const inferred = Object.fromEntries(Object.entries(chances).filter(([id]) => !Object.hasOwn(levels, id)))
    if (Object.keys(inferred).length === 0) return value
    return { ...rest, ...(Object.keys(levels).length > 0 ? { levels } : {}), inferred }
  })

const words = text.filter((any) => any !== '')
const ad: fc.Arbitrary<SharedAd> = fc.record(
  {
    id,
    title: text,
    company: words,
    date: fc.constantFrom('2026-11-23', '0001-01-01', '9999-12-31'),
    note: words,
    text,
    asks: fc.array(
      fc.record(
        { skill: key, need: fc.constantFrom('must', 'unclear', 'nice'), anyOf: fc.integer({ min: 1, max: 9 }) },
        { requiredKeys: ['skill', 'need'], noNullPrototype: true },
      ),
      { maxLength: 12 },
    ),
  },
  { requiredKeys: ['id', 'title', 'text', 'asks'], noNullPrototype: true },
)

/** With job ads: contents of version 3. No levels rather than empty ones, as in version 2. */
const withAds = fc.tuple(fc.oneof(stated, withInferred), fc.array(ad, { minLength: 1, maxLength: 4 })).map(
  ([{ levels = {}, ...rest }, ads]): ShareContent => ({
    ...rest,
    ...(Object.keys(levels).length > 0 ? { levels } : {}),
    ads,
  }),
)

/** Contents of every kind. */
export const content: fc.Arbitrary<ShareContent> = fc.oneof(stated, withInferred, withAds)
