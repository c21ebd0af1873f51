import { doorOfCleanPath } from '../../src/domain/open-data/addresses'
import type { Served } from './serve-endpoints'

/** Leads clean addresses, e.g. /d/zhanxi/a1, to their doors. */
export const atCleanPaths = (served: Served): Served => ({
  fetch: async (request, host) => {
    const url = new URL(request.url)
    const door = doorOfCleanPath(url.pathname)
    if (door === null) return served.fetch(request, host)
    url.pathname = door
    return served.fetch(new Request(url, request), host)
  },
})
