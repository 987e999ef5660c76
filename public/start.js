// Runs before the first paint: the page's looks, whether its prerendered screen is what this reader will see, and what they press
// before the app is there.
const { dataset } = document.documentElement
try {
  if (location.search || location.hash) dataset.stale = ''
  if (Object.keys(localStorage).some((key) => key.startsWith('groundwork:'))) dataset.stale = ''
  const { theme, contrast } = JSON.parse(localStorage['groundwork:settings'])
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (contrast === 'more') dataset.contrast = contrast
} catch {}
const early = []
const kinds = ['click', 'keydown', 'submit']
const keep = (event) => {
  const { target, key } = event
  const control = key ? target : target.closest?.('input, button:not([popovertarget])')
  if (control && (!key || /^[0-3x]$/i.test(key))) early.push([control, key])
  if (event.type === 'submit') event.preventDefault()
}
for (const kind of kinds) addEventListener(kind, keep, true)
globalThis.groundworkEarly = () => {
  for (const kind of kinds) removeEventListener(kind, keep, true)
  return early
}
