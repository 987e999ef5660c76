// Decides how a link looks as a QR code: dark on light in every theme, with the quiet margin that cameras need.

import { useMemo } from 'react'
import { encode } from 'uqr'
import { share } from '../../messages/en/share'
import { useMessages } from '../../messages/useMessages'
import styles from './Share.module.css'

/** Modules of margin on each side (ISO/IEC 18004, 6.3.8). */
const MARGIN = 4

export function QrCode({ text }: { text: string }) {
  const t = useMessages(share)
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: MARGIN })
    return { size: code.size, path: pathOf(code.data) }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={t.qr}
      viewBox={`0 0 ${size} ${size}`}
      className={styles['qr']}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}

/** One square for each dark module, runs in a row drawn as one. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => row.map((isDark, x) => (isDark && !row[x - 1] ? runAt(row, x, y) : '')).join('')).join('')
}

function runAt(row: readonly boolean[], x: number, y: number): string {
  const end = row.indexOf(false, x)
  const length = (end < 0 ? row.length : end) - x
  return `M${x} ${y}h${length}v1h-${length}z`
}
