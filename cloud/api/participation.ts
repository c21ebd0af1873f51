import { fromEnvironment } from '../composition'
import type { Binding } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'

/** What residents take part in: topics they name, drafts they comment on, responses to what worries them, proposals. */
export const doors: readonly Binding[] = []

export const app = serveEndpoints('participation', doors, fromEnvironment)

export default forVercel(app)
