// Runs before the first paint: sets the chosen theme and contrast, so that nothing flashes.
try {
  var looks = JSON.parse(localStorage.getItem('groundwork:settings') || '{}')
  if (looks.theme === 'light' || looks.theme === 'dark') document.documentElement.dataset.theme = looks.theme
  if (looks.contrast === 'more') document.documentElement.dataset.contrast = 'more'
} catch (_) {
  // No storage or no JSON: the system's looks stand.
}
