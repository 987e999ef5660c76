// Runs before the first paint: the reader's language, the page's looks, whether its prerendered screen is what this reader will see,
// and what they press or enter before the app is there.
const root = document.documentElement
const { dataset } = root
const languages = ['en', 'es', 'ar']
const speaks = (tag) => languages.find((language) => language === tag.toLowerCase().split('-')[0])
dataset.preferred = navigator.languages.map(speaks).find(Boolean) ?? 'en'
root.lang = dataset.preferred
try {
  if (location.search || location.hash || /groundwork:/.test(Object.keys(localStorage))) dataset.stale = ''
  // What a learner's first screen needs beside the newcomer's: nobody else fetches it.
  if ('groundwork:progress' in localStorage) document.head.append(document.querySelector('template').content)
  const { theme, contrast, language } = JSON.parse(localStorage['groundwork:settings'])
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (contrast === 'more') dataset.contrast = contrast
  if (languages.includes(language)) root.lang = language
} catch {}
if (root.lang !== 'en') {
  dataset.stale = ''
  document.title = 'Groundwork'
  const manifest = document.querySelector('[rel=manifest]')
  manifest.href = manifest.href.replace(/\w+$/, `${root.lang}.$&`)
}
if (root.lang === 'ar') root.dir = 'rtl'
const early = []
const kinds = ['click', 'keydown', 'input', 'submit']
const keep = (event) => {
  const { type, target, key } = event
  if (type === 'submit') event.preventDefault()
  if (type === 'input') {
    if (!/radio|checkbox/.test(target.type)) early.push([target, undefined, target.value])
    return
  }
  const control = key ? target : target.closest?.('input, button:not([popovertarget])')
  if (control && (!key || /^[0-3xz/?]$/i.test(key))) early.push([control, key && event])
}
for (const kind of kinds) addEventListener(kind, keep, true)
globalThis.groundworkEarly = () => {
  for (const kind of kinds) removeEventListener(kind, keep, true)
  return early
}
