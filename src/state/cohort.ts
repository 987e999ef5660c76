// Decides where the cohort is kept: as facts of its own, beside the learner's, merged between tabs and copied twice like them.

import type { ProgressStore } from './progressStore'
import { openProgress, type RoadmapServices } from './roadmaps'

/** No roadmap can be called this: their ids begin with `r-`. */
const COHORT = 'cohort'

export function openCohort(services: RoadmapServices): Promise<ProgressStore> {
  return openProgress(services, COHORT)
}
