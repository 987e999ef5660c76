// Runs at the roadmap, as soon as its rows are there: puts a learner's own levels on them, where these are the rows they will see.
// What it cannot know stays hidden until the app has worked it out; where anything is unclear, all of it.
const LEVELS = ['new', 'learning', 'explain', 'build', 'skipped']
const STAMP = /^(?!zz)[0-9a-z]{12}-[0-9a-z]{1,12}$/

/** What stands in a kind of facts, by id. Throws where the app may read it in another way. */
const valuesOf = (records = {}) =>
  new Map(
    Object.entries(records).map(([id, [value, stamp]]) => {
      if (!STAMP.test(stamp)) throw new Error('no stamp')
      return [id, value]
    }),
  )
const stands = (value) => value !== null

/** `{ view, levels, inferred }`, or nothing where other rows than those in the page will be seen. */
function read() {
  const view = { '': 'target', '?view=everything': 'everything' }[location.search]
  const { product, version, facts } = JSON.parse(localStorage['groundwork:progress'])
  const isKnown = product === 'groundwork' && (version === 1 || version === 2)
  const isOwn =
    'groundwork:open' in localStorage || /"(about|order|edit|section|own):/.test(localStorage['groundwork:records'])
  const isFolded = /"folded":\[[^\]]/.test(localStorage['groundwork:view'])
  if (!view || location.hash || !isKnown || isOwn || isFolded) return
  const levels = valuesOf(facts.levels)
  const chosen = [...valuesOf(facts.picks).values(), ...valuesOf(facts.aims).values()]
  if (view === 'target' && chosen.some((value) => stands(value) && value !== 'everything')) return
  if ([...levels.values()].every((level) => LEVELS.includes(level)))
    return { view, levels, inferred: valuesOf(facts.inferred) }
}

function showLevels() {
  const { dataset, lang } = document.documentElement
  // A newcomer's page is right as it is.
  const learner = dataset.stale === '' && lang === 'en' && read()
  if (!learner) return
  if (learner.view === 'everything') {
    document.getElementsByName('view')[0].checked = true
    // Out of sight, and as long as the count that will stand there: nothing below it moves.
    document.querySelector('main h1 ~ p:last-of-type').firstChild.data = '100 of 200 skills'
  }
  for (const group of document.querySelectorAll('main li [role=radiogroup]')) {
    const radios = [...group.querySelectorAll('input')]
    const id = radios[0].name.slice('level-'.length)
    const level = learner.levels.get(id) ?? 'new'
    for (const radio of radios) radio.checked = radio.value === level
    group.closest('li').dataset.level = level
    if (level === 'new' && stands(learner.inferred.get(id) ?? null)) group.style.visibility = 'hidden'
  }
  dataset.stale = learner.view
  const take = globalThis.groundworkEarly
  globalThis.groundworkEarly = () => take().map(([control, ...how]) => [successorOf(control), ...how])
}

const nameOf = (control) => control.name + (control.closest('label') ?? control).textContent

/** The control of the same name and words that stands where the app has drawn the page anew; it takes the focus that went with the other. */
function successorOf(control) {
  if (control.isConnected) return control
  const all = [...document.querySelectorAll(control.tagName)]
  const successor = all.find((other) => nameOf(other) === nameOf(control)) ?? control
  successor.focus({ preventScroll: true })
  return successor
}

try {
  showLevels()
} catch {}
