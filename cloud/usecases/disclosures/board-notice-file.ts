import type { downloadBoardNotice } from '../../../src/contract/board-notice'
import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import { boardNotice, type NoticeFacts } from '../../../src/domain/catalogue/board-notice'
import { documentPath } from '../../../src/domain/open-data/addresses'
import { fail, ok } from '../../../src/domain/result'
import type { DocumentView } from '../../../src/contract/document-view'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

type Input = InputOf<typeof downloadBoardNotice>

const FORM_NAMES: Readonly<Record<Input['form'], string>> = { short: '便民版', full: '全文' }

const factsOf = (
  document: DocumentView,
  { office, id: tenant }: SettingsInForce,
  origin: string,
): NoticeFacts => ({
  ...document,
  attachments: document.attachments.map(({ name }) => name),
  officePhone: office.phone,
  officeName: office.name,
  url: origin === '' ? '' : `${origin}${documentPath(tenant, document.id)}`,
})

/** A notice for the board from a public document: PDF, with the address of the document as a code. */
export const boardNoticeFile: UseCase<Input, FileAnswer> = async ({ tenant, input, origin = '' }, world) => {
  const found = await reading(world, tenant, async ({ documents, settings }) => {
    const document = await documents.find(input.id)
    return document === null ? fail('not_found') : ok(factsOf(document, settings, origin))
  })
  if (!found.ok) return found
  const made = await world.noticeFiles.make(boardNotice(found.value, input.form))
  if (!made.ok) return fail('character_without_glyph', made.detail)
  const name = `张贴件（${FORM_NAMES[input.form]}）${found.value.title.slice(0, 60)}.pdf`
  return ok({ name, mediaType: 'application/pdf', bytes: made.value })
}
