// Decides that findings carry file and line, and that an exception excuses one finding, with a reason, or is one itself.

import { describe, expect, it } from 'vitest'
import { checkSource, formatReport } from '../../src/content/build/check'
import type { Rule } from '../../src/content/build/rule'
import { outlineFieldsRule } from '../../src/content/build/rules/fields'
import { parseSource, toSection } from '../../src/content/build/source'
import { type Json, soundDraft, sourceOf } from '../support/sources'

/** Reports of the fields rule when `base` has no summary, under these exceptions. */
function reportsUnder(exceptions: Json[], rules: readonly Rule[] = [outlineFieldsRule]): string[] {
  const draft = soundDraft()
  draft.skills[0]!['summary'] = ''
  const source = sourceOf({ ...draft, exceptions })
  return checkSource(source, rules).map((report) => `${report.rule} ${report.subject}: ${report.message}`)
}

const EXCUSE = { rule: 'outline-fields', subject: 'base', reason: 'Nobody has written it yet.' }

describe('checkSource', () => {
  it('finds nothing in a sound curriculum, under every rule', () => {
    expect(checkSource(sourceOf(soundDraft()))).toEqual([])
  })

  it('leaves out what an exception excuses, and that alone', () => {
    expect(reportsUnder([])).toEqual(['outline-fields base: base: summary is missing'])
    expect(reportsUnder([EXCUSE])).toEqual([])
    expect(reportsUnder([{ ...EXCUSE, subject: 'one' }])).toContain('outline-fields base: base: summary is missing')
  })

  it('finds an exception that excuses nothing any more', () => {
    expect(reportsUnder([EXCUSE, { ...EXCUSE, subject: 'one' }])).toEqual([
      'exceptions one: outline-fields for one excuses nothing any more: delete it',
    ])
    expect(reportsUnder([EXCUSE], [])).toHaveLength(1)
  })

  it('finds an exception without a reason', () => {
    expect(reportsUnder([{ ...EXCUSE, reason: '' }])).toEqual([
      'exceptions base: outline-fields for base has no reason',
    ])
  })
})

describe('formatReport', () => {
  it('says file, line, rule and message, as editors read them', () => {
    const text = 'section: basics\ntitle: Basics\nskills:\n  - id: a\n    title: A\n    hours: [3, 2, 1]\n'
    const source = { ...sourceOf(soundDraft()), sections: [toSection(parseSource('backend/basics.yaml', text))] }
    const report = checkSource(source, [outlineFieldsRule]).find(({ message }) => message.includes('hours are'))
    expect(report && formatReport(report, 'src/content')).toBe(
      'src/content/backend/basics.yaml:6: outline-fields: a: hours are three rising numbers: low, likely, high',
    )
  })
})
