// Decides what is told about the curriculum as a whole: how much there is of everything, and how evenly.

import type { Roadmap } from '../../domain/roadmap/types'
import type { KeyBalance } from './rules/questions'

/** A plain-text table for people: counts, hosts, key spread, reading ease. */
export function coverageTable(roadmap: Roadmap, balance: KeyBalance): string {
  const skills = roadmap.skills
  const checks = skills.flatMap((skill) => skill.checks ?? [])
  const resources = skills.flatMap((skill) => skill.resources ?? [])
  const questions = skills.flatMap((skill) => skill.questions ?? [])
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const rows: [string, string][] = [
    ['sections', String(roadmap.sections.length)],
    ['skills', String(skills.length)],
    ['prerequisites', String(skills.reduce((sum, skill) => sum + skill.requires.length, 0))],
    ['choices, targets', `${roadmap.choices.length}, ${roadmap.targets.length}`],
    ['skills by tier', tally(skills.map((skill) => skill.tier))],
    ['checks', `${checks.length} (${tally(checks.map((check) => check.level))})`],
    ['resources', `${resources.length} (${tally(resources.map((resource) => resource.kind))})`],
    ['free resources', percent(resources.filter((resource) => resource.free).length / Math.max(1, resources.length))],
    [
      'hosts',
      tally(
        resources.map((resource) => new URL(resource.url).hostname),
        12,
      ),
    ],
    ['questions', `${questions.length} (${tally(questions.map((question) => question.kind))})`],
    ['right answer at position', balance.positions.map(percent).join(' · ')],
    ['right option the longest', percent(balance.longest)],
    ['reading ease of summaries', `median ${medianReadingEase(skills.map((skill) => skill.summary ?? ''))} (Flesch)`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(28)}${value}`).join('\n')
}

function tally(values: readonly string[], most = 20): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const rest = sorted.length - most
  return (
    sorted
      .slice(0, most)
      .map(([value, n]) => `${value} ${n}`)
      .join(', ') + (rest > 0 ? `, and ${rest} more` : '')
  )
}

/** Flesch reading ease (Flesch 1948): 206.835 − 1.015 words per sentence − 84.6 syllables per word; higher is easier. */
function readingEase(text: string): number {
  const words = text.match(/[A-Za-z']+/g) ?? []
  const sentences = Math.max(1, (text.match(/[.?](\s|$)/g) ?? []).length)
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  )
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / Math.max(1, words.length))
}

function medianReadingEase(texts: readonly string[]): number {
  const sorted = texts.map(readingEase).sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
}
