import { Writable } from 'node:stream'
import { doors as publicDoors } from '../../cloud/api/public'
import { doors as requestDoors } from '../../cloud/api/requests'
import { doors as sessionDoors } from '../../cloud/api/session'
import { compose } from '../../cloud/composition'
import { serveEndpoints, type Served } from '../../cloud/http/serve-endpoints'
import type { BenchDatabase } from './databases'
import { benchSettings } from './settings'

/** Our functions on one database, as the server runs them; the access log is written and thrown away. */
export interface Doors {
  readonly public: Served
  readonly session: Served
  readonly requests: Served
}

export const doorsOn = async (database: BenchDatabase): Promise<Doors> => {
  const nowhere = new Writable({ write: (_line, _encoding, done) => done() })
  const composition = await compose(benchSettings(), { storage: database.storage, logTo: nowhere })
  const on = async () => composition
  return {
    public: serveEndpoints('public', publicDoors, on),
    session: serveEndpoints('session', sessionDoors, on),
    requests: serveEndpoints('requests', requestDoors, on),
  }
}
