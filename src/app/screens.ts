// Decides what is loaded when it is asked for, and fetched beforehand once the app has settled.

export const loadOutlineScreen = () => import('../features/checklist/Outline')
export const loadSkillScreen = () => import('../features/skill/SkillPage')
export const loadSettingsScreen = () => import('../features/settings/SettingsPage')
export const loadNotFound = () => import('./NotFound')
export const loadFiles = () => import('./files')
export const loadGoToPlace = () => import('./goToPlace')
export const loadNotices = () => import('./NoticeBar')
export const loadProblems = () => import('./Problems')

/** Fetches the other screens, so that going there is instant. A failure shows when one goes there. */
export async function preloadScreens(): Promise<void> {
  const loads = [
    loadNotices,
    loadFiles,
    loadGoToPlace,
    loadNotFound,
    loadOutlineScreen,
    loadSkillScreen,
    loadSettingsScreen,
  ]
  await Promise.all(loads.map((load) => load().catch(() => undefined)))
}
