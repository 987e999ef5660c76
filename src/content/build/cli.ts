// `npm run content`: prints every finding and fails when there is one. `--section ID` narrows it to one file.

import { coverageTable } from './coverage'
import { curriculumFindings, readCurriculum } from './curriculum'
import { keyBalance } from './rules/questions'

export function runContentCheck(args: readonly string[]): number {
  const at = args.indexOf('--section')
  const section = at >= 0 ? args[at + 1] : undefined
  const findings = curriculumFindings().filter(
    (line) => section === undefined || line.includes(`/backend/${section}.yaml:`),
  )
  for (const line of findings) console.log(line)
  if (findings.length > 0) {
    console.log(`${findings.length} findings`)
    return 1
  }
  const { source, roadmap } = readCurriculum()
  if (section === undefined) console.log(coverageTable(roadmap, keyBalance(source)))
  console.log('0 findings')
  return 0
}
