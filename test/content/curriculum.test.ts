// Decides that the curriculum as it stands may ship: no finding, every promised topic there, every number where it was.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detailsOf, outlineOf, searchTextOf, translationOf } from '../../src/content/build/assemble'
import { CONTENT_FOLDER, curriculumFindings, readCurriculum } from '../../src/content/build/curriculum'
import { parseDetails, parseRoadmap } from '../../src/domain/roadmap/details'
import { isOutline } from '../../src/domain/roadmap/outline'
import { createTranslator, readTranslation } from '../../src/domain/roadmap/translation'
import golden from '../golden/numbers.json'

const { source, roadmap } = readCurriculum()
const ids = new Set<string>(roadmap.skills.map((skill) => skill.id))
const choices = new Set<string>(roadmap.choices.map((choice) => choice.id))

/** The topics the product was asked for. `pick-a-language` became the choice `backend-language`. */
const SEED =
  `sync-vs-async concurrency python java java-backend web-servers web-server-configuration nginx other-web-servers
  reverse-proxy server-side-frameworks middleware node-frameworks python-frameworks spring-boot relational-databases sql
  data-modelling query-performance object-storage data-retrieval backup-recovery database-maintenance database-security
  encryption-at-rest scaling-databases disaster-recovery apis json-apis rest api-documentation openapi api-versioning
  api-gateways authentication authorization web-security cryptography-basics owasp-risks api-security server-security
  data-protection compliance load-testing event-loop performance-profiling performance-optimization building-for-scale
  load-balancing throttling containers-vs-vms docker docker-compose kubernetes devops-practices deployment ci-cd
  deployment-strategies production-operations technical-writing technical-specifications working-with-frontend
  working-with-ux working-with-pms staying-current interview-process coding-interviews backend-interview-questions
  behavioural-interviews system-design-interviews`.split(/\s+/)

const TARGETS = [
  'junior-backend',
  'mid-backend',
  'senior-backend',
  'python-backend',
  'java-backend-developer',
  'nodejs-backend',
  'platform-backend',
  'interview-ready',
]

describe('the curriculum', () => {
  it('has no finding', () => {
    expect(curriculumFindings()).toEqual([])
  })

  it('holds at least 200 skills and every topic the product was asked for', () => {
    expect(ids.size).toBeGreaterThanOrEqual(200)
    expect(SEED.filter((id) => !ids.has(id))).toEqual([])
    expect(choices).toContain('backend-language')
  })

  it('names Python for Everybody as a resource of Python', () => {
    const python = roadmap.skills.find((skill) => skill.id === 'python')
    expect(python?.resources?.map((resource) => resource.title).join()).toMatch(/Python for Everybody/)
  })

  it('has the eight targets, each with needs of every weight', () => {
    expect(roadmap.targets.map((target) => target.id)).toEqual(TARGETS)
    for (const { needs } of roadmap.targets)
      expect(new Set(needs.map((need) => need.weight))).toEqual(new Set(['must', 'should', 'nice']))
  })
})

describe('the permanent numbers', () => {
  const numbers: Readonly<Record<string, number>> = JSON.parse(
    readFileSync(join(CONTENT_FOLDER, 'numbers.json'), 'utf8'),
  )

  it('all stand where they stood when they were given', () => {
    const moved = Object.entries(golden).filter(([id, number]) => numbers[id] !== number)
    expect(moved, 'a number is for ever: links are made of them. Put a renamed id into retired.yaml').toEqual([])
  })

  it('are all in the golden copy', () => {
    const missing = Object.keys(numbers).filter((id) => !Object.hasOwn(golden, id))
    expect(missing, 'add new numbers to test/golden/numbers.json').toEqual([])
  })

  it('are those the skills carry', () => {
    for (const skill of roadmap.skills) expect(skill.number).toBe(numbers[skill.id])
  })
})

describe('what is loaded when', () => {
  const outline: unknown = JSON.parse(JSON.stringify(outlineOf(roadmap)))

  it('is an outline that the app recognizes and that is a roadmap by itself', () => {
    expect(isOutline(outline)).toBe(true)
    expect(parseRoadmap(outline).ok).toBe(true)
  })

  it('has no sentence in the outline', () => {
    const text = JSON.stringify(outline)
    const sentences = roadmap.skills.flatMap(({ summary, explain, build }) => [summary, explain, build])
    expect(sentences.filter((sentence) => sentence === undefined || text.includes(JSON.stringify(sentence)))).toEqual(
      [],
    )
    expect(text).not.toMatch(/"(summary|explain|build|checks|resources|questions|aliases|hoursSource)":/)
    const longest = Math.max(...[...text.matchAll(/"([^"]*)"/g)].map(([, string]) => string?.length ?? 0))
    expect(longest, 'nothing longer than a title').toBeLessThanOrEqual(60)
  })

  it('gives back the whole roadmap when details join the outline', () => {
    for (const section of roadmap.sections) {
      const details = parseDetails(JSON.parse(JSON.stringify(detailsOf(roadmap, section.id))))
      if (!details.ok) throw new Error(JSON.stringify(details.error))
      for (const skill of roadmap.skills.filter((candidate) => candidate.section === section.id)) {
        const loaded = details.value.get(skill.id)
        expect({ ...skill, ...loaded }).toEqual(skill)
        expect(loaded?.questions).toEqual(skill.questions)
        expect(loaded?.summary).toBe(skill.summary)
      }
    }
  })

  it('finds a skill by its aliases and its sentences', () => {
    const texts = searchTextOf(roadmap)
    expect(texts).toHaveLength(roadmap.skills.length)
    const at = roadmap.skills.findIndex((skill) => skill.id === 'kubernetes')
    const [aliases, sentences] = texts[at] ?? []
    expect(aliases?.toLowerCase()).toContain('k8s')
    expect(sentences).toContain(roadmap.skills[at]?.summary)
  })
})

describe('the curriculum in Spanish', () => {
  const outline = JSON.parse(JSON.stringify(outlineOf(roadmap)))
  const [spanish] = source.translations.map((translation) =>
    readTranslation(JSON.parse(JSON.stringify(translationOf(translation)))),
  )
  if (!spanish || !isOutline(outline)) throw new Error('there is none')
  const said = createTranslator(outline, spanish).roadmap(outline)

  it('says the whole foundation tier, and every section, choice and target', () => {
    expect(said.skills.filter((skill) => (skill.lang === undefined) !== (skill.tier === 'foundation'))).toEqual([])
    expect([...said.sections, ...said.choices, ...said.targets].filter(({ lang }) => lang !== undefined)).toEqual([])
    expect(said.title).toBe('Desarrollo backend')
    expect(said.skills.find(({ id }) => id === 'git')?.title).toBe('Control de versiones y Git')
  })
})
