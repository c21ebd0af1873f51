import { listColumns } from '../../src/contract/list-columns'
import { listDocuments } from '../../src/contract/list-documents'
import { readDocument } from '../../src/contract/read-document'
import { readHome } from '../../src/contract/read-home'
import { readOffice } from '../../src/contract/read-office'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { listDisclosureColumns } from '../usecases/list-columns'
import { listPublicDocuments } from '../usecases/list-documents'
import { readPublicDocument } from '../usecases/read-document'
import { readHomeView } from '../usecases/read-home'
import { readOfficeFacts } from '../usecases/read-office'

const open = bind('public')

/** What anybody may read, without login. */
export const doors = [
  open(readHome, readHomeView),
  open(readOffice, readOfficeFacts),
  open(listColumns, listDisclosureColumns),
  open(listDocuments, listPublicDocuments),
  open(readDocument, readPublicDocument),
]

export const app = serveEndpoints('public', doors, fromEnvironment)

export default forVercel(app)
