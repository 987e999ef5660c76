// Decides which screen stands at which address; all but the first are loaded when asked for.

import { lazy } from 'react'
import { Route, Routes } from 'react-router-dom'
import { Today } from '../features/today/Today'
import { paths } from '../ui/paths'
import {
  loadCheckinScreen,
  loadCohortScreen,
  loadJobsScreen,
  loadMapScreen,
  loadNotFound,
  loadOpenScreen,
  loadOutlineScreen,
  loadPlanScreen,
  loadPracticeScreen,
  loadProgressScreen,
  loadRoadmapsScreen,
  loadSettingsScreen,
  loadShareScreen,
  loadSkillScreen,
  loadThisWeek,
} from './screens'

const Outline = lazy(async () => ({ default: (await loadOutlineScreen()).Outline }))
const SkillPage = lazy(async () => ({ default: (await loadSkillScreen()).SkillPage }))
const MapScreen = lazy(async () => ({ default: (await loadMapScreen()).MapScreen }))
const PracticePage = lazy(async () => ({ default: (await loadPracticeScreen()).PracticePage }))
const CheckinPage = lazy(async () => ({ default: (await loadCheckinScreen()).CheckinPage }))
const PlanPage = lazy(async () => ({ default: (await loadPlanScreen()).PlanPage }))
const ThisWeek = lazy(async () => ({ default: (await loadThisWeek()).ThisWeek }))
const SettingsPage = lazy(async () => ({ default: (await loadSettingsScreen()).SettingsPage }))
const JobsScreen = lazy(async () => ({ default: (await loadJobsScreen()).JobsScreen }))
const ProgressPage = lazy(async () => ({ default: (await loadProgressScreen()).ProgressPage }))
const SharePage = lazy(async () => ({ default: (await loadShareScreen()).SharePage }))
const CohortPage = lazy(async () => ({ default: (await loadCohortScreen()).CohortPage }))
const OpenPage = lazy(async () => ({ default: (await loadOpenScreen()).OpenPage }))
const RoadmapsScreen = lazy(async () => ({ default: (await loadRoadmapsScreen()).RoadmapsScreen }))
const NotFound = lazy(async () => ({ default: (await loadNotFound()).NotFound }))

export function AppRoutes() {
  return (
    <Routes>
      <Route path={paths.today.pattern} element={<Today week={<ThisWeek />} />} />
      <Route path={paths.outline.pattern} element={<Outline />} />
      <Route path={paths.skill.pattern} element={<SkillPage />} />
      <Route path={paths.map.pattern} element={<MapScreen />} />
      <Route path={paths.practice.pattern} element={<PracticePage />} />
      <Route path={paths.checkin.pattern} element={<CheckinPage />} />
      <Route path={paths.plan.pattern} element={<PlanPage />} />
      <Route path={paths.progress.pattern} element={<ProgressPage />} />
      <Route path={paths.settings.pattern} element={<SettingsPage />} />
      <Route path={paths.jobs.pattern} element={<JobsScreen />} />
      <Route path={paths.share.pattern} element={<SharePage />} />
      <Route path={paths.cohort.pattern} element={<CohortPage />} />
      <Route path={paths.open.pattern} element={<OpenPage />} />
      <Route path={paths.roadmaps.pattern} element={<RoadmapsScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
