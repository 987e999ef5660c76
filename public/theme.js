// Runs before the first paint: sets the chosen theme and contrast, so that nothing flashes.
try {
  const { theme, contrast } = JSON.parse(localStorage.getItem('groundwork:settings') || '{}')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (contrast === 'more') document.documentElement.dataset.contrast = 'more'
} catch {
  // No storage or no JSON: the system's looks stand.
}
