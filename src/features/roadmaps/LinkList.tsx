// Decides how links of a skill of one's own are added and removed: https only, nothing else becomes a link.

import { useState } from 'react'
import type { Resource } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import styles from './Editor.module.css'

const HTTPS = /^https:\/\/[^\s]+$/

interface LinkListProps {
  readonly resources: readonly Resource[]
  readonly onChange: (resources: readonly Resource[]) => void
}

export function LinkList({ resources, onChange }: LinkListProps) {
  const t = useMessages(words)
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const [isBad, setBad] = useState(false)
  const add = () => {
    const address = url.trim()
    setBad(!HTTPS.test(address))
    if (!HTTPS.test(address)) return
    onChange([...resources, { title: title.trim() || address, url: address, kind: 'article', free: true }])
    setTitle('')
    setUrl('')
  }
  return (
    <fieldset className={styles['needs']}>
      <legend>{t.links}</legend>
      <ul>
        {resources.map((resource) => (
          <li key={`${resource.url} ${resource.title}`} className={styles['line']}>
            <a href={resource.url} target="_blank" rel="noopener noreferrer">
              <bdi>{resource.title}</bdi>
            </a>
            <button
              type="button"
              className="button quiet"
              aria-label={t.removeLink(resource.title)}
              onClick={() => onChange(resources.filter((other) => other !== resource))}
            >
              {t.remove}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['adding']}>
        <label className={styles['label']}>
          {t.linkTitle}
          <input className="field" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className={styles['label']}>
          {t.linkUrl}
          <input
            className="field"
            type="url"
            value={url}
            maxLength={2000}
            aria-invalid={isBad}
            onChange={(event) => setUrl(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add()
            }}
          />
        </label>
        <button type="button" className="button" onClick={add}>
          {t.addLink}
        </button>
      </div>
      <div role="alert">{isBad && <p className={styles['fault']}>{t.badLink}</p>}</div>
    </fieldset>
  )
}
