// Runs before the first paint: the page's looks, whether its prerendered screen is what this reader will see, and what they click
// before the app is there.
const { dataset } = document.documentElement
try {
  if (location.search || location.hash) dataset.stale = ''
  if (Object.keys(localStorage).some((key) => key.startsWith('groundwork:'))) dataset.stale = ''
  const { theme, contrast } = JSON.parse(localStorage['groundwork:settings'])
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (contrast === 'more') dataset.contrast = contrast
} catch {}
const clicked = []
const keep = (event) => {
  const control = event.target.closest?.('input, button:not([popovertarget])')
  if (control) clicked.push(control)
  if (event.type === 'submit') event.preventDefault()
}
for (const type of ['click', 'submit']) addEventListener(type, keep, true)
globalThis.groundworkEarly = () => {
  for (const type of ['click', 'submit']) removeEventListener(type, keep, true)
  return clicked
}
