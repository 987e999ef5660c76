// Runs beside the pages: answers their requests from the kept build, and takes over when the reader says so.

import { addressOfShared } from './addressOfShared'
import { addressOf, type Build, dropOldBuilds, keepBuild, shelfName } from './offline'

declare const self: ServiceWorkerGlobalScope
/** Written in by the build. */
declare const BUILD: Build

const build = BUILD
const base = new URL(self.registration.scope).pathname
const fetchFresh = (address: string) => fetch(address, { cache: 'no-cache', credentials: 'same-origin' })

self.addEventListener('install', (event) => {
  event.waitUntil(keepBuild(build, { shelves: caches, fetchFresh, base }))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds(build.version, caches).then(() => self.clients.claim()))
})

/** A page asks for the new build, because its reader did. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method === 'POST' && url.pathname === `${base}jobs`) event.respondWith(openShared(request))
  if (request.method !== 'GET') return
  const isPage = request.mode === 'navigate'
  const address = addressOf(url, isPage, build, base)
  if (address !== undefined) event.respondWith(fromBuild(address, request))
  // A chunk of the build before, asked for by a tab that is still open.
  else if (url.pathname.startsWith(`${base}assets/`)) event.respondWith(fromAnyBuild(request))
})

async function fromBuild(address: string, request: Request): Promise<Response> {
  const shelf = await caches.open(shelfName(build.version))
  // The browser may have cleared it; the network is the way back.
  return (await shelf.match(base + address)) ?? fetch(request)
}

async function fromAnyBuild(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** Nothing of it goes further than this browser. */
async function openShared(request: Request): Promise<Response> {
  const address = await addressOfShared(await request.formData(), base)
  return Response.redirect(new URL(address, self.location.origin).href, 303)
}
