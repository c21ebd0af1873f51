import {
  downloadBoardNotice,
  downloadPageCode,
  readBroadcastText,
  readPageLink,
} from '../../src/contract/board-notice'
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
import {
  draftFromFiles,
  openPublicationFile,
  readPublicationFile,
  readPublicationFilePage,
  attachToPublication,
  detachFromPublication,
} from '../../src/contract/piece-files'
import { giveUpAccount, readFreshness, takeUpAccount } from '../../src/contract/freshness'
import { readGuide, saveGuide } from '../../src/contract/guide'
import { readHouseTerms, saveHouseTerms } from '../../src/contract/house-terms'
import { listImports, previewImport, runImport, undoImport } from '../../src/contract/imports'
import {
  actOnPublication,
  draftPublication,
  listPublications,
  readPublication,
  takeUpDocument,
} from '../../src/contract/publications'
import { addSynonyms, listSynonyms, removeSynonyms, trySynonyms } from '../../src/contract/synonyms'
import {
  addVillage,
  changeVillage,
  listVillagesAtDesk,
  retireVillage,
  setVillageClerk,
} from '../../src/contract/villages'
import { comparePublication } from '../../src/contract/compare-publication'
import {
  draftFromCase,
  draftFromComplaint,
  listPublicationProposals,
} from '../../src/contract/publication-proposals'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { actOnDeskPublication } from '../usecases/publishing/act-on-publication'
import { attachToPiece, detachFromPiece } from '../usecases/publishing/attach-to-publication'
import { comparePiece } from '../usecases/publishing/compare-publication'
import { boardNoticeFile } from '../usecases/disclosures/board-notice-file'
import { linkOfPage } from '../usecases/disclosures/link-of-page'
import { pageCodeFile } from '../usecases/disclosures/page-code-file'
import { broadcastOfDocument } from '../usecases/notices/broadcast-of-document'
import { giveUpChannelAccount, takeUpChannelAccount } from '../usecases/people/change-accounts'
import { addItem, changeItem } from '../usecases/catalogue/change-catalogue'
import {
  addTownshipVillage,
  changeTownshipVillage,
  retireTownshipVillage,
  setTownshipVillageClerk,
} from '../usecases/services/change-villages'
import { addTownshipSynonyms, removeTownshipSynonyms } from '../usecases/disclosures/change-synonyms'
import { draftPieceFromFiles } from '../usecases/publishing/draft-from-files'
import { draftPieceFromCase } from '../usecases/requests/draft-from-case'
import { draftPieceFromComplaint } from '../usecases/complaints/draft-from-complaint'
import { listProposals } from '../usecases/publishing/list-publication-proposals'
import { draftDeskPublication } from '../usecases/publishing/draft-publication'
import { fillFromModel } from '../usecases/catalogue/fill-catalogue'
import { readDeskGuide, saveDeskGuide } from '../usecases/services/guide-at-desk'
import { readDeskHouseTerms, saveDeskHouseTerms } from '../usecases/governance/house-terms-at-desk'
import { listDeskImports } from '../usecases/importing/list-imports'
import { previewDeskImport } from '../usecases/importing/preview-import'
import { runDeskImport } from '../usecases/importing/run-import'
import { undoDeskImport } from '../usecases/importing/undo-import'
import { listDeskPublications } from '../usecases/publishing/list-publications'
import { readTownshipCatalogue } from '../usecases/catalogue/read-catalogue'
import { readTownshipFreshness } from '../usecases/catalogue/read-freshness'
import { readChannelLedger, readOneDisclosure, readPhotoOfEntry } from '../usecases/catalogue/read-ledger'
import { counterChannelEntry, recordChannelEntry } from '../usecases/catalogue/record-channel-entry'
import { openFileOfPiece, readFileOfPiece, readPageOfPieceFile } from '../usecases/publishing/read-piece-file'
import { readDeskPublication } from '../usecases/publishing/read-publication'
import { exampleOfSynonyms, listTownshipSynonyms } from '../usecases/disclosures/read-synonyms'
import { registerPiece } from '../usecases/disclosures/register-disclosure'
import { retireItem } from '../usecases/catalogue/retire-catalogue-item'
import { takeUpPublicDocument } from '../usecases/publishing/take-up-document'
import { listDeskVillages } from '../usecases/services/villages-at-desk'
import {
  CATALOGUE_KEEPERS,
  DESK,
  LEDGER_KEEPERS,
  SETTINGS_KEEPERS,
  SUPERVISORS,
  WRITERS,
} from '../usecases/acting/who-may-enter'

const desk = bind(DESK)
const once = bind(DESK, { once: true })
const writing = bind(WRITERS)
const writingOnce = bind(WRITERS, { once: true })
const keepingCatalogue = bind(CATALOGUE_KEEPERS, { once: true })
const keepingLedger = bind(LEDGER_KEEPERS, { once: true })

/** Proactive disclosure at the desk: pieces on their way to the public, the catalogue, imports. */
export const doors = [
  writing(listPublications, listDeskPublications),
  writing(readPublication, readDeskPublication),
  writing(comparePublication, comparePiece),
  writingOnce(draftPublication, draftDeskPublication),
  once(draftFromFiles, draftPieceFromFiles),
  writing(readPublicationFile, readFileOfPiece),
  writing(openPublicationFile, openFileOfPiece),
  writing(readPublicationFilePage, readPageOfPieceFile),
  writingOnce(attachToPublication, attachToPiece),
  writingOnce(detachFromPublication, detachFromPiece),
  desk(listPublicationProposals, listProposals),
  once(draftFromCase, draftPieceFromCase),
  once(draftFromComplaint, draftPieceFromComplaint),
  once(takeUpDocument, takeUpPublicDocument),
  writingOnce(actOnPublication, actOnDeskPublication),
  desk(previewImport, previewDeskImport),
  once(runImport, runDeskImport),
  desk(listImports, listDeskImports),
  once(undoImport, undoDeskImport),
  desk(listSynonyms, listTownshipSynonyms),
  desk(trySynonyms, exampleOfSynonyms),
  keepingCatalogue(addSynonyms, addTownshipSynonyms),
  keepingCatalogue(removeSynonyms, removeTownshipSynonyms),
  writing(readCatalogue, readTownshipCatalogue),
  keepingCatalogue(addCatalogueItem, addItem),
  keepingCatalogue(changeCatalogueItem, changeItem),
  keepingCatalogue(retireCatalogueItem, retireItem),
  keepingCatalogue(fillCatalogue, fillFromModel),
  desk(readGuide, readDeskGuide),
  bind(SETTINGS_KEEPERS, { once: true })(saveGuide, saveDeskGuide),
  desk(readHouseTerms, readDeskHouseTerms),
  bind(SETTINGS_KEEPERS, { once: true })(saveHouseTerms, saveDeskHouseTerms),
  writing(listVillagesAtDesk, listDeskVillages),
  keepingCatalogue(addVillage, addTownshipVillage),
  keepingCatalogue(changeVillage, changeTownshipVillage),
  keepingCatalogue(retireVillage, retireTownshipVillage),
  keepingCatalogue(setVillageClerk, setTownshipVillageClerk),
  desk(readLedger, readChannelLedger),
  desk(readDisclosure, readOneDisclosure),
  keepingLedger(registerDisclosure, registerPiece),
  keepingLedger(recordEntry, recordChannelEntry),
  keepingLedger(counterEntry, counterChannelEntry),
  desk(readEntryPhoto, readPhotoOfEntry),
  desk(readBroadcastText, broadcastOfDocument),
  desk(downloadBoardNotice, boardNoticeFile),
  desk(downloadPageCode, pageCodeFile),
  bind(DESK, { triesInTenMinutes: 120 })(readPageLink, linkOfPage),
  bind(SUPERVISORS)(readFreshness, readTownshipFreshness),
  keepingCatalogue(takeUpAccount, takeUpChannelAccount),
  keepingCatalogue(giveUpAccount, giveUpChannelAccount),
]

export const app = serveEndpoints('publishing', doors, fromEnvironment)

export default forVercel(app)
