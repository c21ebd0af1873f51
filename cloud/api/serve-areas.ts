import type { Area } from '../../src/contract/endpoint'
import { atCleanPaths } from '../http/clean-paths'
import type { Composition } from '../http/composition'
import { serveEndpoints, type Served } from '../http/serve-endpoints'
import { doors as complaints } from './complaints'
import { doors as jobs } from './jobs'
import { doors as openData } from './open-data'
import { doors as participation } from './participation'
import { doors as publicDoors } from './public'
import { doors as publishing } from './publishing'
import { doors as reports } from './reports'
import { doors as requests } from './requests'
import { doors as session } from './session'
import { doors as services } from './services'
import { doors as staff } from './staff'

/** The doors of every function. */
export const DOORS = {
  public: publicDoors,
  session,
  requests,
  complaints,
  participation,
  services,
  reports,
  staff,
  publishing,
  open_data: openData,
  jobs,
} as const

/** All functions in one process, over one composition; an unknown area is refused by the public one. */
export const serveAreas = (composition: Composition): Served => {
  const compose = async (): Promise<Composition> => composition
  const areas = new Map<string, Served>(
    Object.entries(DOORS).map(([area, doors]) => [area, serveEndpoints(area as Area, doors, compose)]),
  )
  const fallback = areas.get('public')
  return atCleanPaths({
    fetch: async (request, host) => {
      const served = areas.get(new URL(request.url).pathname.split('/')[2] ?? '') ?? fallback
      return served === undefined ? new Response(null, { status: 404 }) : served.fetch(request, host)
    },
  })
}
