import { downloadMyLetter, listMyLetters } from '../../src/contract/letters'
import { correctMyCase, listMyCases, readMyCase, withdrawMyCase } from '../../src/contract/my-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { correctOwnCase } from '../usecases/correct-my-case'
import { listOwnCases } from '../usecases/list-my-cases'
import { downloadOwnLetter, listOwnLetters } from '../usecases/my-letters'
import { readOwnCase } from '../usecases/read-my-case'
import { submitRequest } from '../usecases/submit-information-request'
import { withdrawOwnCase } from '../usecases/withdraw-my-case'

const read = bind('signed-in')
const once = bind('signed-in', { once: true })

/** A resident's own requests; a guest session is enough. */
export const doors = [
  once(submitInformationRequest, submitRequest),
  read(listMyCases, listOwnCases),
  read(readMyCase, readOwnCase),
  read(listMyLetters, listOwnLetters),
  bind('signed-in', { triesInTenMinutes: 60 })(downloadMyLetter, downloadOwnLetter),
  once(withdrawMyCase, withdrawOwnCase),
  once(correctMyCase, correctOwnCase),
]

export const app = serveEndpoints('requests', doors, fromEnvironment)

export default forVercel(app)
