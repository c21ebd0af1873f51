import type { SettingsInForce, Stores } from '../../ports/storage'
import { makeAttachmentStore } from './attachment-store'
import { makeAuditLog } from './audit-log'
import { makeCalendarStore } from './calendar-store'
import { makeCaseStore } from './case-store'
import { makeCatalogueStore } from './catalogue-store'
import { makeConsultationLinks } from './consultation-links'
import { makeDisclosureStore } from './disclosure-store'
import { makeLinksInDocuments } from './links-in-documents'
import { makeDocumentPublisher } from './document-publisher'
import { makeDocumentStore } from './document-store'
import { makeFoundPublishedStore } from './found-published-store'
import { makeIdempotencyStore } from './idempotency-store'
import { makeLookUpGuard } from './look-up-guard-store'
import { makeOpenDocuments } from './open-documents'
import { makeImportStore } from './import-store'
import { makeSynonymStore } from './synonym-store'
import { makeOrganisationStore } from './organisation-store'
import { makeInbox } from './inbox-store'
import { makeLetterStore } from './letter-store'
import { makeOutbox } from './outbox-store'
import { makePeopleStore } from './people-store'
import { makePersonalFieldStore } from './personal-field-store'
import { makePublicationStore } from './publication-store'
import { makeProofStore } from './proof-store'
import { makeRecusalStore } from './recusal-store'
import type { StoreContext } from './store-context'

/** All stores of one township over one connection or transaction. */
export const storesOf = (context: StoreContext, settings: SettingsInForce): Stores => ({
  settings,
  calendars: makeCalendarStore(context),
  cases: makeCaseStore(context),
  documents: makeDocumentStore(context),
  openDocuments: makeOpenDocuments(context),
  publications: makePublicationStore(context),
  documentPublisher: makeDocumentPublisher(context),
  imports: makeImportStore(context),
  synonyms: makeSynonymStore(context),
  people: makePeopleStore(context),
  personalFields: makePersonalFieldStore(context),
  attachments: makeAttachmentStore(context),
  idempotency: makeIdempotencyStore(context),
  letters: makeLetterStore(context),
  audit: makeAuditLog(context),
  inbox: makeInbox(context),
  outbox: makeOutbox(context),
  proof: makeProofStore(context),
  organisation: makeOrganisationStore(context),
  recusals: makeRecusalStore(context),
  foundPublished: makeFoundPublishedStore(context),
  lookUpGuard: makeLookUpGuard(context),
  consultationLinks: makeConsultationLinks(context),
  catalogue: makeCatalogueStore(context),
  disclosures: makeDisclosureStore(context),
  linksInDocuments: makeLinksInDocuments(context),
})
