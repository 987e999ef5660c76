// Decides what a language's catalogue holds: the words of every area, in the shape of the English ones.

import type { checkin } from './en/checkin'
import type { cohort } from './en/cohort'
import type { editor } from './en/editor'
import type { firstRun } from './en/firstRun'
import type { jobs } from './en/jobs'
import type { letter } from './en/letter'
import type { map } from './en/map'
import type { notFound } from './en/notFound'
import type { notices } from './en/notices'
import type { open } from './en/open'
import type { outline } from './en/outline'
import type { palette } from './en/palette'
import type { plan } from './en/plan'
import type { practice } from './en/practice'
import type { progress } from './en/progress'
import type { readiness } from './en/readiness'
import type { reviewDue } from './en/reviewDue'
import type { roadmaps } from './en/roadmaps'
import type { settings } from './en/settings'
import type { share } from './en/share'
import type { shell } from './en/shell'
import type { skill } from './en/skill'
import type { skillDetails } from './en/skillDetails'
import type { terms } from './en/terms'
import type { today } from './en/today'
import type { updates } from './en/updates'
import type { wear } from './en/wear'

/** By area. English stands in the code itself; every other language is one file of these, loaded for its readers alone. */
export interface Catalogue {
  readonly checkin: (typeof checkin)['en']
  readonly cohort: (typeof cohort)['en']
  readonly editor: (typeof editor)['en']
  readonly firstRun: (typeof firstRun)['en']
  readonly jobs: (typeof jobs)['en']
  readonly letter: (typeof letter)['en']
  readonly map: (typeof map)['en']
  readonly notFound: (typeof notFound)['en']
  readonly notices: (typeof notices)['en']
  readonly open: (typeof open)['en']
  readonly outline: (typeof outline)['en']
  readonly palette: (typeof palette)['en']
  readonly plan: (typeof plan)['en']
  readonly practice: (typeof practice)['en']
  readonly progress: (typeof progress)['en']
  readonly readiness: (typeof readiness)['en']
  readonly reviewDue: (typeof reviewDue)['en']
  readonly roadmaps: (typeof roadmaps)['en']
  readonly settings: (typeof settings)['en']
  readonly share: (typeof share)['en']
  readonly shell: (typeof shell)['en']
  readonly skill: (typeof skill)['en']
  readonly skillDetails: (typeof skillDetails)['en']
  readonly terms: (typeof terms)['en']
  readonly today: (typeof today)['en']
  readonly updates: (typeof updates)['en']
  readonly wear: (typeof wear)['en']
}
