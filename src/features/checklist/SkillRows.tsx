// Decides which rows of a section are in the page: all of a usual roadmap, those near sight of a very long one, all of them on paper.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Skill } from '../../domain/roadmap/types'
import { useApp } from '../../state/AppState'
import { useIsPrinting } from '../../ui/useIsPrinting'
import { SkillRow } from './SkillRow'

/** Up to so many skills every row is in the page: the browser's own search finds all of them. */
const USUAL = 500
/** Rows that come and go together. */
const CHUNK = 20
/** Rows this far out of sight are in the page already, in pixels. */
const AROUND = 1200

export function SkillRows({ skills }: { skills: readonly Skill[] }) {
  const { graph } = useApp()
  if (graph.roadmap.skills.length <= USUAL) return <Rows skills={skills} />
  const chunks = Array.from({ length: Math.ceil(skills.length / CHUNK) }, (_, i) =>
    skills.slice(i * CHUNK, (i + 1) * CHUNK),
  )
  // biome-ignore lint/suspicious/noArrayIndexKey: a place on the page stays drawn when a search puts other rows there.
  return chunks.map((chunk, i) => <RowsInSight key={i} skills={chunk} />)
}

function Rows({ skills }: { skills: readonly Skill[] }) {
  return (
    <ul>
      {skills.map((skill) => (
        <SkillRow key={skill.id} skill={skill} />
      ))}
    </ul>
  )
}

function RowsInSight({ skills }: { skills: readonly Skill[] }) {
  const place = useRef<HTMLDivElement>(null)
  const { isNear, height } = useSight(place)
  const isPrinting = useIsPrinting()
  if (isNear || isPrinting)
    return (
      <div ref={place}>
        <Rows skills={skills} />
      </div>
    )
  // The room of the rows is kept while they are gone, so that nothing below them moves.
  return <div ref={place} style={{ blockSize: height ?? `calc(${skills.length} * var(--row))` }} />
}

interface Sight {
  readonly isNear: boolean
  /** When it was last near, in pixels. */
  readonly height?: number
}

/** What holds the focus stays near, wherever it is scrolled to. */
function useSight(place: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ isNear: false })
  useLayoutEffect(() => {
    const box = place.current?.getBoundingClientRect()
    if (box && box.top < window.innerHeight + AROUND && box.bottom > -AROUND) setSight({ isNear: true })
  }, [place])
  useEffect(() => {
    const { current } = place
    if (!current) return
    const look = (entries: readonly IntersectionObserverEntry[]) => {
      const entry = entries.at(-1)
      if (!entry) return
      const { height } = entry.boundingClientRect
      setSight((was) => {
        if (entry.isIntersecting) return was.isNear ? was : { isNear: true }
        return !was.isNear || current.matches(':focus-within') ? was : { isNear: false, height }
      })
    }
    const observer = new IntersectionObserver(look, { rootMargin: `${AROUND}px 0px` })
    observer.observe(current)
    return () => observer.disconnect()
  }, [place])
  return sight
}
