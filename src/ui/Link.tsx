// Decides how a link inside the app is followed: by the router on a plain click, by the browser on any other.

import type { AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler } from 'react-router-dom'

/** The router's own Link brings its prefetching along, which costs the first load more than this. */
export function Link({ to, ...rest }: { readonly to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const follow = useLinkClickHandler(to)
  return <a {...rest} href={useHref(to)} onClick={follow} />
}
