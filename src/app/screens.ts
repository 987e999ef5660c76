// Decides what is loaded when it is asked for; preload.ts fetches it beforehand.

export const loadOutlineScreen = () => import('../features/checklist/Outline')
export const loadSkillScreen = () => import('../features/skill/SkillPage')
export const loadPracticeScreen = () => import('../features/practice/PracticePage')
export const loadSettingsScreen = () => import('../features/settings/SettingsPage')
export const loadJobsScreen = () => import('./JobsScreen')
export const loadOwnTargets = () => import('./ownTargets')
export const loadNotFound = () => import('./NotFound')
export const loadFiles = () => import('./files')
export const loadGoToPlace = () => import('./goToPlace')
export const loadNotices = () => import('./NoticeBar')
export const loadProblems = () => import('./Problems')
