import {
  downloadMyLetter,
  downloadReconsiderationApplication,
  listMyLetters,
} from '../../src/contract/letters'
import {
  beginUpload,
  discardUpload,
  finishUpload,
  listMyAttachments,
  putChunk,
  readMyAttachment,
  readUpload,
} from '../../src/contract/attachments'
import {
  correctMyCase,
  listMyCases,
  proposePublication,
  rateMyCase,
  readMyCase,
  withdrawMyCase,
} from '../../src/contract/my-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { beginFileUpload } from '../usecases/attachments/begin-upload'
import { correctOwnCase } from '../usecases/requests/correct-my-case'
import { discardOwnUpload } from '../usecases/attachments/discard-upload'
import { finishFileUpload } from '../usecases/attachments/finish-upload'
import { listOwnAttachments } from '../usecases/attachments/list-attachments'
import { listOwnCases } from '../usecases/requests/list-my-cases'
import { downloadOwnLetter, listOwnLetters } from '../usecases/letters/my-letters'
import { downloadOwnApplication } from '../usecases/requests/my-reconsideration-application'
import { proposeOwnPublication } from '../usecases/publishing/propose-publication'
import { putFileChunk } from '../usecases/attachments/put-chunk'
import { rateOwnCase } from '../usecases/requests/rate-my-case'
import { readOwnAttachment } from '../usecases/attachments/read-attachment'
import { readOwnCase } from '../usecases/requests/read-my-case'
import { readOwnUpload } from '../usecases/attachments/read-upload'
import { submitRequest } from '../usecases/requests/submit-information-request'
import { withdrawOwnCase } from '../usecases/requests/withdraw-my-case'

const read = bind('signed-in')
const once = bind('signed-in', { once: true })

/** A resident's own requests; a guest session is enough. */
export const doors = [
  bind('signed-in', { once: true, begins: true })(submitInformationRequest, submitRequest),
  read(listMyCases, listOwnCases),
  read(readMyCase, readOwnCase),
  read(listMyLetters, listOwnLetters),
  bind('signed-in', { triesInTenMinutes: 60 })(downloadMyLetter, downloadOwnLetter),
  bind('signed-in', { triesInTenMinutes: 60 })(downloadReconsiderationApplication, downloadOwnApplication),
  once(withdrawMyCase, withdrawOwnCase),
  once(correctMyCase, correctOwnCase),
  once(rateMyCase, rateOwnCase),
  once(proposePublication, proposeOwnPublication),
  // Hash and place make these the same however often they are sent; staff upload here too.
  read(beginUpload, beginFileUpload),
  read(readUpload, readOwnUpload),
  read(putChunk, putFileChunk),
  read(finishUpload, finishFileUpload),
  read(discardUpload, discardOwnUpload),
  read(listMyAttachments, listOwnAttachments),
  read(readMyAttachment, readOwnAttachment),
]

export const app = serveEndpoints('requests', doors, fromEnvironment)

export default forVercel(app)
