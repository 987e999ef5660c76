try {
  const { theme, contrast } = JSON.parse(localStorage['groundwork:settings'])
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (contrast === 'more') dataset.contrast = contrast
} catch {}
