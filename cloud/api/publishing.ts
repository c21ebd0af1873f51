import { listPublications } from '../../src/contract/publications'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { listDeskPublications } from '../usecases/list-publications'
import { DESK } from '../usecases/who-may-enter'

const desk = bind(DESK)

/** Proactive disclosure at the desk: pieces on their way to the public, the catalogue, imports. */
export const doors = [desk(listPublications, listDeskPublications)]

export const app = serveEndpoints('publishing', doors, fromEnvironment)

export default forVercel(app)
