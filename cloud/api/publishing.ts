import { readBroadcastText } from '../../src/contract/board-notice'
import {
  addCatalogueItem,
  changeCatalogueItem,
  fillCatalogue,
  readCatalogue,
  retireCatalogueItem,
} from '../../src/contract/catalogue'
import {
  counterEntry,
  readDisclosure,
  readEntryPhoto,
  readLedger,
  recordEntry,
  registerDisclosure,
} from '../../src/contract/channel-ledger'
import { giveUpAccount, readFreshness, takeUpAccount } from '../../src/contract/freshness'
import { listPublications } from '../../src/contract/publications'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { broadcastOfDocument } from '../usecases/broadcast-of-document'
import { giveUpChannelAccount, takeUpChannelAccount } from '../usecases/change-accounts'
import { addItem, changeItem } from '../usecases/change-catalogue'
import { fillFromModel } from '../usecases/fill-catalogue'
import { listDeskPublications } from '../usecases/list-publications'
import { readTownshipCatalogue } from '../usecases/read-catalogue'
import { readTownshipFreshness } from '../usecases/read-freshness'
import { readChannelLedger, readOneDisclosure, readPhotoOfEntry } from '../usecases/read-ledger'
import { counterChannelEntry, recordChannelEntry } from '../usecases/record-channel-entry'
import { registerPiece } from '../usecases/register-disclosure'
import { retireItem } from '../usecases/retire-catalogue-item'
import { CATALOGUE_KEEPERS, DESK, LEDGER_KEEPERS, SUPERVISORS } from '../usecases/who-may-enter'

const desk = bind(DESK)
const keepingCatalogue = bind(CATALOGUE_KEEPERS, { once: true })
const keepingLedger = bind(LEDGER_KEEPERS, { once: true })

/** Proactive disclosure at the desk: pieces on their way to the public, the catalogue, imports. */
export const doors = [
  desk(listPublications, listDeskPublications),
  desk(readCatalogue, readTownshipCatalogue),
  keepingCatalogue(addCatalogueItem, addItem),
  keepingCatalogue(changeCatalogueItem, changeItem),
  keepingCatalogue(retireCatalogueItem, retireItem),
  keepingCatalogue(fillCatalogue, fillFromModel),
  desk(readLedger, readChannelLedger),
  desk(readDisclosure, readOneDisclosure),
  keepingLedger(registerDisclosure, registerPiece),
  keepingLedger(recordEntry, recordChannelEntry),
  keepingLedger(counterEntry, counterChannelEntry),
  desk(readEntryPhoto, readPhotoOfEntry),
  desk(readBroadcastText, broadcastOfDocument),
  bind(SUPERVISORS)(readFreshness, readTownshipFreshness),
  keepingCatalogue(takeUpAccount, takeUpChannelAccount),
  keepingCatalogue(giveUpAccount, giveUpChannelAccount),
]

export const app = serveEndpoints('publishing', doors, fromEnvironment)

export default forVercel(app)
