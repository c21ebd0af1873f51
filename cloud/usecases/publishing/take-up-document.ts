import type { DocumentView } from '../../../src/contract/document-view'
import type { PublicationView } from '../../../src/contract/publications'
import type { PublicationContent } from '../../../src/domain/publication/content'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { beginPublication } from './begin-publication'
import { publicationView } from './publication-view'

const contentOf = (view: DocumentView): PublicationContent => ({
  title: view.title,
  columnId: view.columnId,
  itemId: '',
  period: '',
  villageId: view.village?.id ?? '',
  documentNumber: view.documentNumber,
  issuer: view.issuer,
  topic: view.topic,
  budget: null,
  formedOn: view.formedOn,
  inForceOn: view.inForceOn,
  validThrough: null,
  noticeThrough: null,
  source: view.source,
  summary: view.summary,
  plain: view.plain,
  blocks: view.blocks,
  // They were published without the desk: nobody knows whether they were looked through.
  attachments: view.attachments.map(({ recording, ...file }) => ({
    ...file,
    personal: [],
    isUnread: true,
    ...(recording === null ? {} : { recording }),
  })),
})

/** Takes up a document that was published without the desk: the piece begins as published, as it stands. */
export const takeUpPublicDocument: UseCase<{ readonly documentId: string }, PublicationView> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'take_up_document' }, async (stores, { person }) => {
    const { documentId } = asked.input
    const able = PUBLICATION_RULES.begin_revision.roles
    const by = staffActorsOf(person).find(({ role }) => able.includes(role))
    if (by === undefined) return fail('forbidden')
    const known = await stores.publications.findByDocument(documentId)
    if (known !== null) return ok(await publicationView(known, person, { stores, world }))
    const view = await stores.documents.find(documentId)
    if (view === null) return fail('not_found')
    const at = world.clock.now()
    const origin = { kind: 'document', documentId } as const
    const begun = await beginPublication({ content: contentOf(view), origin }, { at, by }, { stores, world })
    const event = {
      type: 'published',
      seq: 2,
      on: view.publishedOn,
      at,
      by,
      documentId,
      publishAt: `${view.publishedOn}T00:00:00+08:00`,
      noticeThrough: null,
    } as const
    const appended = await stores.publications.append(begun.id, 1, { event })
    if (!appended.ok) return fail('stale_publication')
    const record = { ...begun, events: [...begun.events, event] }
    return ok(await publicationView(record, person, { stores, world }))
  })
