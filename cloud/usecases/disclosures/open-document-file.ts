import type { InputOf } from '../../../src/contract/endpoint'
import type { openDocumentFile, OpenedFile } from '../../../src/contract/open-document-file'
import { ok } from '../../../src/domain/result'
import type { DocumentFile, DocumentView } from '../../../src/contract/document-view'
import type { UseCase } from '../../ports/use-case'
import { openedFile } from './opened-file'
import { findPublicFile } from './public-file'
import { reading } from '../acting/reading'

type Input = InputOf<typeof openDocumentFile>

const baseOf = (name: string): string => name.replace(/\.[0-9A-Za-z]{1,8}$/u, '')

/** An OFD is opened through the PDF of the same name beside it, which every phone can show. */
const shownInstead = (file: DocumentFile, { attachments }: DocumentView): DocumentFile =>
  (file.kind === 'ofd'
    ? attachments.find(({ kind, name }) => kind === 'pdf' && baseOf(name) === baseOf(file.name))
    : undefined) ?? file

const TWIN = '这是 OFD 公文，下面显示的是和它同名的 PDF。'

/**
 * Opens a file of a public document in place. Its words are read the way an import reads them: what no page shows
 * (hidden rows, comments, deleted text) is left out, and nothing of it can run.
 */
export const openFileOfDocument: UseCase<Input, OpenedFile> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const found = await findPublicFile(input, stores)
    if (!found.ok) return found
    const { document, file } = found.value
    const shown = shownInstead(file, document)
    const isPicture = shown.kind === 'jpeg' || shown.kind === 'png'
    const bytes = isPicture ? new Uint8Array() : await stores.attachments.read(shown.id)
    const opened = await openedFile({ name: shown.name, kind: shown.kind, bytes }, input, world)
    const remark = shown === file ? opened.remark : `${TWIN}${opened.remark}`
    const { id, name, kind, size } = file
    const about = { id, name, kind, size, documentId: document.id, documentTitle: document.title }
    return ok({ ...about, shownFile: shown.id, ...opened, remark })
  })
