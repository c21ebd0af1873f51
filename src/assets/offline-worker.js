// Web only: the site itself opens without a network. What is read through the functions is kept by the pages.
const CACHE = 'site'
const PAGE = '/'
const LIST = '/offline-files.json'

const keep = async (cache, path) => {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (answer.ok) await cache.put(path, answer.clone())
  return answer
}

/** Takes along every file of the build that is in front, and lets go of those of older ones. */
const takeAlong = async () => {
  const cache = await caches.open(CACHE)
  const files = await (await fetch(LIST, { cache: 'no-cache' })).json()
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== PAGE && !files.includes(pathname)) await cache.delete(request)
  }
  for (const file of files) if ((await cache.match(file)) === undefined) await keep(cache, file)
}

const openPage = async (event) => {
  const cache = await caches.open(CACHE)
  try {
    const answer = await keep(cache, PAGE)
    event.waitUntil(takeAlong().catch(() => undefined))
    return answer
  } catch (error) {
    const kept = await cache.match(PAGE)
    if (kept === undefined) throw error
    return kept
  }
}

const openFile = async (request) => (await caches.match(request)) ?? fetch(request)

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => keep(cache, PAGE))
      .then(takeAlong),
  )
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(openPage(event))
  else if (/^\/(js|css|static)\//.test(pathname)) event.respondWith(openFile(request))
})
