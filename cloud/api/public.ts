import { compareVersions } from '../../src/contract/compare-versions'
import { listAnchors } from '../../src/contract/list-anchors'
import { listColumns } from '../../src/contract/list-columns'
import { listDocuments } from '../../src/contract/list-documents'
import { answerConsultation, confirmConsultation, readConsultation } from '../../src/contract/consultation'
import { countFoundPublished, undoFoundPublished } from '../../src/contract/found-published'
import { lookUpCase } from '../../src/contract/look-up-case'
import { openDocumentFile, readDocumentFilePage } from '../../src/contract/open-document-file'
import { readDocument } from '../../src/contract/read-document'
import { readDocumentFile } from '../../src/contract/read-document-file'
import { readHome } from '../../src/contract/read-home'
import { readOfflineIndex } from '../../src/contract/read-offline-index'
import { readOffice } from '../../src/contract/read-office'
import { listPowers } from '../../src/contract/powers'
import { readServiceHall, readServiceItem } from '../../src/contract/service-hall'
import { listVillages, readVillage } from '../../src/contract/villages'
import { readTimeliness } from '../../src/contract/timeliness'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { answerByLink, confirmByLink, readByLink } from '../usecases/requests/answer-consultation'
import { comparePublicVersions } from '../usecases/disclosures/compare-versions'
import { countFinding } from '../usecases/publishing/count-found-published'
import { listPublicAnchors } from '../usecases/disclosures/list-anchors'
import { listDisclosureColumns } from '../usecases/disclosures/list-columns'
import { listPublicDocuments } from '../usecases/disclosures/list-documents'
import { listTownshipPowers } from '../usecases/services/list-powers'
import { lookUpOneCase } from '../usecases/requests/look-up-case'
import { openFileOfDocument } from '../usecases/disclosures/open-document-file'
import { readPublicDocument } from '../usecases/disclosures/read-document'
import { readFileOfDocument, readPageOfFile } from '../usecases/disclosures/read-document-file'
import { readHomeView } from '../usecases/disclosures/read-home'
import { readTitlesForOffline } from '../usecases/disclosures/read-offline-index'
import { readOfficeFacts } from '../usecases/disclosures/read-office'
import { listTownshipVillages } from '../usecases/services/list-villages'
import { readOneServiceItem, readTownshipHall } from '../usecases/services/read-service-hall'
import { readOneVillage } from '../usecases/services/read-village'
import { readTownshipTimeliness } from '../usecases/requests/read-timeliness'
import { undoFinding } from '../usecases/publishing/undo-found-published'

const open = bind('public')
/** Work for the server; a village may share one address. */
const costly = bind('public', { triesInTenMinutes: 300 })
const limited = bind('public', { triesInTenMinutes: 30 })

/** What anybody may read and do, without login. */
export const doors = [
  open(readHome, readHomeView),
  open(readOffice, readOfficeFacts),
  open(listColumns, listDisclosureColumns),
  open(listDocuments, listPublicDocuments),
  open(readDocument, readPublicDocument),
  costly(readDocumentFile, readFileOfDocument),
  costly(openDocumentFile, openFileOfDocument),
  costly(readDocumentFilePage, readPageOfFile),
  costly(readOfflineIndex, readTitlesForOffline),
  costly(compareVersions, comparePublicVersions),
  open(readServiceHall, readTownshipHall),
  open(listPowers, listTownshipPowers),
  open(readServiceItem, readOneServiceItem),
  open(listVillages, listTownshipVillages),
  open(readVillage, readOneVillage),
  costly(readTimeliness, readTownshipTimeliness),
  open(listAnchors, listPublicAnchors),
  limited(countFoundPublished, countFinding),
  limited(undoFoundPublished, undoFinding),
  limited(lookUpCase, lookUpOneCase),
  limited(readConsultation, readByLink),
  limited(confirmConsultation, confirmByLink),
  limited(answerConsultation, answerByLink),
]

export const app = serveEndpoints('public', doors, fromEnvironment)

export default forVercel(app)
