// The words of every area in Spanish: one file, loaded for its readers alone.

import type { Catalogue } from '../catalogue'
import { checkin } from './checkin'
import { cohort } from './cohort'
import { editor } from './editor'
import { firstRun } from './firstRun'
import { jobs } from './jobs'
import { letter } from './letter'
import { map } from './map'
import { notFound } from './notFound'
import { notices } from './notices'
import { open } from './open'
import { outline } from './outline'
import { palette } from './palette'
import { plan } from './plan'
import { practice } from './practice'
import { progress } from './progress'
import { readiness } from './readiness'
import { reviewDue } from './reviewDue'
import { roadmaps } from './roadmaps'
import { settings } from './settings'
import { share } from './share'
import { shell } from './shell'
import { skill } from './skill'
import { skillDetails } from './skillDetails'
import { terms } from './terms'
import { today } from './today'
import { updates } from './updates'
import { wear } from './wear'

export const catalogue: Catalogue = {
  checkin,
  cohort,
  editor,
  firstRun,
  jobs,
  letter,
  map,
  notFound,
  notices,
  open,
  outline,
  palette,
  plan,
  practice,
  progress,
  readiness,
  reviewDue,
  roadmaps,
  settings,
  share,
  shell,
  skill,
  skillDetails,
  terms,
  today,
  updates,
  wear,
}
