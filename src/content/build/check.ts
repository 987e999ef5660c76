// Decides whether the curriculum may ship: every rule over the source, minus the listed exceptions.

import type { Finding, Rule } from './rule'
import { fieldRules } from './rules/fields'
import { questionRules } from './rules/questions'
import { referenceRules } from './rules/references'
import { structureRules } from './rules/structure'
import { translationRules } from './rules/translations'
import { wordingRules } from './rules/wording'
import { isRecord, listOf, type Source, textOf } from './source'

export const RULES: readonly Rule[] = [
  ...structureRules,
  ...fieldRules,
  ...questionRules,
  ...referenceRules,
  ...wordingRules,
  ...translationRules,
]

export interface Report extends Finding {
  readonly rule: string
}

interface Exception {
  readonly rule: string
  readonly subject: string
  readonly reason: string
}

/** Runs every rule. A finding on the exception list is left out; an exception that no longer excuses anything is a finding. */
export function checkSource(source: Source, rules: readonly Rule[] = RULES): Report[] {
  const exceptions = listOf(source.exceptions.json).map(toException)
  const used = new Set<Exception>()
  const reports = rules.flatMap((rule) => rule.check(source).map((finding) => ({ ...finding, rule: rule.id })))
  const standing = reports.filter((report) => {
    const exception = exceptions.find(({ rule, subject }) => rule === report.rule && subject === report.subject)
    if (exception) used.add(exception)
    return !exception
  })
  return [
    ...standing,
    ...exceptions.flatMap((exception, i) => exceptionFindings(source, exception, { i, isUsed: used.has(exception) })),
  ]
}

function toException(entry: unknown): Exception {
  const json = isRecord(entry) ? entry : {}
  return { rule: textOf(json['rule']), subject: textOf(json['subject']), reason: textOf(json['reason']) }
}

function exceptionFindings(
  source: Source,
  { rule, subject, reason }: Exception,
  { i, isUsed }: { i: number; isUsed: boolean },
): Report[] {
  const report = (message: string) => ({
    file: source.exceptions.name,
    line: source.exceptions.lineAt([i]),
    subject,
    message,
    rule: 'exceptions',
  })
  if (!isUsed) return [report(`${rule} for ${subject} excuses nothing any more: delete it`)]
  return reason === '' ? [report(`${rule} for ${subject} has no reason`)] : []
}

/** `file:line: rule: message`, the form editors and scripts read. */
export function formatReport(report: Report, folder: string): string {
  return `${folder}/${report.file}:${report.line}: ${report.rule}: ${report.message}`
}
