// Decides how the keys are told: one list, key and what it does.

import { palette } from '../../messages/en/palette'
import { useMessages } from '../../messages/useMessages'
import styles from './Palette.module.css'
import { useModal } from './useModal'

export function Shortcuts({ onClose }: { onClose: () => void }) {
  const t = useMessages(palette)
  const dialog = useModal(onClose)
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts-title" className={styles['shortcuts']}>
      <h2 id="shortcuts-title">{t.shortcuts}</h2>
      <dl className={styles['keys']}>
        {t.keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {t.close}
      </button>
    </dialog>
  )
}
