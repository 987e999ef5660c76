// Decides how what people paste or open is fuzzed: links, roadmap files, Markdown lists, a cohort's lines, job ads.

import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { readPasted } from '../../src/domain/cohort/paste'
import { matchText } from '../../src/domain/match/match'
import { withAds } from '../../src/domain/match/travellingAd'
import { mergeFacts } from '../../src/domain/progress/merge'
import { decodeFacts } from '../../src/domain/progress/persisted/decode'
import { encodeFacts } from '../../src/domain/progress/persisted/encode'
import { FACT_KINDS } from '../../src/domain/progress/types'
import { parseRoadmap } from '../../src/domain/roadmap/details'
import { jsonOfList, parseMarkdownList } from '../../src/domain/roadmap/markdownList'
import { toRoadmapJson } from '../../src/domain/roadmap/roadmapJson'
import { frame, openFrame } from '../../src/domain/share/envelope'
import { factsOfContent, sentStamp } from '../../src/domain/share/incoming'
import { decodeShare, encodeShare } from '../../src/domain/share/link'
import { shareFileText } from '../../src/domain/share/shareFile'
import { writeText } from '../../src/domain/share/v1Text'
import { writeAds } from '../../src/domain/share/v3Ads'
import { lexicon } from '../domain/match/lexiconFile'
import { WRITTEN_ADS } from '../fixtures/jobAds'
import { sketch } from '../support/arbitraries'
import { below, damagedJson, damagedText, oneOf } from '../support/damage'
import { factsWith } from '../support/facts'
import { forgeAds, forgeDeflated, forgeJson, forgeLink } from '../support/forgeLink'
import type { Random } from '../support/generated'
import { harmIn } from '../support/harmless'
import { roadmapJson } from '../support/roadmaps'
import { CATALOGUE, content } from '../support/shareSamples'
import { type FuzzTarget, type Judge, jsonIn, readableJson } from './target'

const golden = (name: string): string => readFileSync(`${import.meta.dirname}/../golden/${name}`, 'utf8').trim()
const SEED = 42
const NOW = Date.UTC(2026, 10, 23)

const links = fc.sample(content, { seed: SEED, numRuns: 150 }).flatMap((value) => {
  const encoded = encodeShare(value, CATALOGUE)
  return encoded.ok ? [encoded.value] : []
})
const goldenLinks = [golden('share-v1.txt'), golden('share-v2.txt'), golden('share-v3.txt')]
const allLinks = [...goldenLinks, ...links, `https://example.org/open#${links[0]}`, shareFileText(`/open#${links[1]}`)]

function readLink(text: string): Judge {
  const decoded = decodeShare(text, CATALOGUE)
  return () => {
    if (!decoded.ok) return
    const { content: sent } = decoded.value
    expect(harmIn(sent)).toEqual([])
    const again = encodeShare(sent, CATALOGUE)
    if (!again.ok) throw new Error(`does not go out again: ${again.error}`)
    expect(decodeShare(again.value, CATALOGUE)).toMatchObject({ ok: true, value: { content: sent } })
    // What the learner set after it was sent stands, and what came in can be stored.
    const mine = factsWith({ s1: 'build', s2: 'new', far: 'explain' }, {}, 8.64e14)
    const taking = { mode: 'merge', mine, stamp: sentStamp(sent, NOW) } as const
    const merged = mergeFacts(mine, withAds(factsOfContent(sent, mine, NOW), sent.ads, taking))
    for (const [id, fact] of mine.levels) expect(merged.levels.get(id)).toBe(fact)
    expect(decodeFacts(encodeFacts(merged, FACT_KINDS))).toMatchObject({
      ok: true,
      value: { facts: merged, rejected: [] },
    })
  }
}

const link: FuzzTarget = {
  name: 'a link',
  cases: 3500,
  input: (random) => damagedText(oneOf(random, allLinks), random),
  read: readLink,
}

/** What the versions put before their checksums, so that the damage lies behind one that holds. */
const MARKS = { v1: 0, v2: 0x2a2a2a, v3: 0x3b3b3b } as const
const bodies = allLinks.flatMap((text) => {
  const version = text.startsWith('v3') ? 'v3' : text.startsWith('v2') ? 'v2' : 'v1'
  const opened = openFrame(text.slice(3), MARKS[version])
  return opened.ok ? [{ version, body: opened.value.body } as const] : []
})
const adLists = fc
  .sample(content, { seed: SEED, numRuns: 300 })
  .flatMap(({ ads, roadmap }) => (ads ? [writeAds(ads, CATALOGUE(roadmap))] : []))
const texts = fc.sample(content, { seed: SEED, numRuns: 150 }).flatMap((value) => {
  const text = writeText(value, CATALOGUE(value.roadmap))
  return text === '' ? [] : [jsonIn(text)]
})

function flipped(random: Random): string {
  const { version, body } = oneOf(random, bodies)
  const bad = Uint8Array.from(body)
  for (let faults = below(random, 4); faults >= 0; faults -= 1) {
    const at = below(random, bad.length)
    bad[at] = (bad[at] ?? 0) ^ (1 << below(random, 8))
  }
  return `${version}.${frame(random() < 0.2 ? bad.subarray(0, below(random, bad.length)) : bad, MARKS[version])}`
}

const forgedLink: FuzzTarget = {
  name: 'a forged link whose checksum holds',
  cases: 2000,
  input: (random) => {
    const bytes = Uint8Array.from({ length: below(random, 120) }, () => below(random, 256))
    const forgers = [
      () => forgeLink(bytes),
      () => forgeLink(bytes, below(random, 1e6)),
      () => forgeDeflated(bytes, below(random, 1e5)),
      () => forgeDeflated(deflateRawSync(bytes), bytes.length),
    ]
    const wish = random()
    if (wish < 0.25) return forgeJson(damagedJson(oneOf(random, texts), random))
    if (wish < 0.4) return forgeAds(damagedJson(oneOf(random, adLists), random))
    return wish < 0.8 ? flipped(random) : oneOf(random, forgers)()
  },
  read: readLink,
}

const FULL_SKILL = {
  id: 'full',
  number: 900,
  title: 'Full',
  hours: [1, 2, 3],
  hoursSource: 'own',
  summary: 'All',
  explain: 'Say',
  build: 'Make',
  aliases: ['all'],
  checks: [{ id: 'full-c1', text: 'Say', level: 'explain' }],
  resources: [{ title: 'A', url: 'https://example.org/a', kind: 'docs', free: true }],
  questions: [
    { id: 'full-q1', kind: 'open', prompt: 'Why?', rubric: ['because'] },
    {
      id: 'full-q2',
      kind: 'choice',
      prompt: 'Which?',
      options: ['a', 'b', 'c', 'd'].map((text) => ({ text, why: 'x' })),
      answer: 2,
    },
  ],
  due: '2027-01-01',
  note: 'soon',
}
const roadmaps = fc.sample(sketch, { seed: SEED, numRuns: 40 }).map((drawn) => {
  const json = roadmapJson(drawn)
  return { ...json, skills: [...json.skills, FULL_SKILL], order: ['full'], from: 'Ada', retired: { old: 'full' } }
})

const roadmapFile: FuzzTarget = {
  name: 'a roadmap file',
  cases: 2000,
  input: (random) => damagedJson(oneOf(random, roadmaps), random),
  read(text) {
    const parsed = parseRoadmap(jsonIn(text))
    return () => {
      if (!parsed.ok) return
      expect(harmIn(parsed.value)).toEqual([])
      const json = readableJson(toRoadmapJson(parsed.value))
      const again = parseRoadmap(json)
      expect(again.ok && readableJson(toRoadmapJson(again.value))).toEqual(json)
    }
  },
}

const LISTS = [
  '# Back end\n\n## Web\n\n- HTTP (3–5 h)\n  - [REST](https://example.org/rest) (2 h)\n    1. Paging\n- [x] Caching\n\n## Data\n* SQL\n\t* Indexes **fast**\n+ `Redis`\n',
  '- a\n    - b\n  - c\n- a\n\nText below\n\n```\n- code\n```\n---\n• d ~~old~~ <b>e</b> ![i](x.png) [j][k] &amp;\n',
  '1. One\n2) Two\n   - Three (1,5-2 hours)\n\n### Deep #\n10. Ten [l](javascript:alert(1)) [m](http://example.org)\n',
]

const markdownList: FuzzTarget = {
  name: 'a Markdown list',
  cases: 2000,
  input: (random) => damagedText(oneOf(random, LISTS), random),
  read(text) {
    const list = parseMarkdownList(text)
    return () => {
      expect(harmIn(list)).toEqual([])
      if (list.skills.length === 0) return
      const parsed = parseRoadmap(jsonOfList(list, { id: 'r-1', title: 'Mine' }))
      expect(parsed.ok ? parsed.value.skills.length : parsed.error).toBe(list.skills.length)
    }
  },
}

const cohortLines: FuzzTarget = {
  name: "a cohort's lines",
  cases: 1000,
  input: (random) => {
    const lines = Array.from({ length: 1 + below(random, 6) }, () => oneOf(random, allLinks))
    const bad = lines.map((line) => (random() < 0.5 ? line : damagedText(line, random)))
    return random() < 0.5 ? bad.join('\n') : damagedText(bad.join('\r\n'), random)
  },
  read(text) {
    const { sent, rubbish, rubbishCount } = readPasted(text, CATALOGUE, 'backend')
    return () => {
      expect(harmIn({ sent, rubbish })).toEqual([])
      const lines = text.split(/\r\n|[\n\r\u2028\u2029]/, 20_000).filter((line) => line.trim() !== '')
      expect(sent.length + rubbishCount).toBe(lines.length)
      for (const { link: kept, content: said } of sent.slice(0, 3))
        expect(decodeShare(kept, CATALOGUE)).toMatchObject({ ok: true, value: { content: said } })
    }
  },
}

const ads = [golden('match/plain.txt'), golden('match/paste.html'), ...WRITTEN_ADS.map((ad) => ad.text)]
const skills = new Set(lexicon.terms.map(({ skill }) => skill))

const jobAd: FuzzTarget = {
  name: 'a job ad',
  cases: 2000,
  input: (random) => damagedText(oneOf(random, ads).slice(0, 200 + below(random, 3000)), random),
  read(text) {
    const { mentions, asks } = matchText(text, lexicon)
    return () => {
      expect(harmIn({ mentions, asks })).toEqual([])
      let end = 0
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        end = mention.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      expect(asks.filter(({ skill }) => !skills.has(skill))).toEqual([])
      expect(new Set(asks.map(({ skill }) => skill)).size).toBe(asks.length)
    }
  },
}

export const TEXT_TARGETS: readonly FuzzTarget[] = [link, forgedLink, roadmapFile, markdownList, cohortLines, jobAd]
