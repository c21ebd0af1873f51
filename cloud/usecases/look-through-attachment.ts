import { findInDocument, type LocatedFinding } from '../../src/domain/privacy/find-in-document'
import { ownContacts } from '../../src/domain/privacy/own-contacts'
import { WORDS_ONLY_KINDS } from '../../src/domain/attachments/kinds'
import { fileProblemText, type FileProblem } from '../../src/domain/importing/file-problems'
import type { PieceAttachment } from '../../src/domain/publication/content'
import { fail, ok } from '../../src/domain/result'
import type { Attachment } from '../ports/attachment-store'
import type { Stores } from '../ports/storage'
import type { Answer, World } from '../ports/use-case'

/** Files that have no words a machine could look through: a person has to. */
const FOR_THE_EYE: readonly FileProblem[] = ['file_picture', 'file_scanned', 'file_no_text']

const MOST_NAMED = 20

const inWords = ({ where, masked, isHidden }: LocatedFinding): string =>
  `${where}${isHidden ? '（看不见的内容）' : ''}：${masked}`

/**
 * Looks through a file before it may go out with a piece: its name, its words, and what no page of it shows. A file that can't be
 * read is refused; a picture, a scan or a file with scanned pages is marked as unread.
 */
export const lookThroughAttachment = async (
  { id, name, finished }: Attachment,
  stores: Stores,
  { fileReader }: Pick<World, 'fileReader'>,
): Promise<Answer<PieceAttachment>> => {
  if (finished === null) return fail('attachment_not_finished', { field: 'file' })
  if (WORDS_ONLY_KINDS.includes(finished.kind)) return fail('attachment_words_only', { field: 'file' })
  const read = await fileReader.read({ name, bytes: await stores.attachments.read(id) })
  if (!read.ok && !FOR_THE_EYE.includes(read.code))
    return fail('file_unreadable', { field: 'file', message: fileProblemText(name, read.code) })
  const words = read.ok ? read.value : { title: '', blocks: [], hidden: [] }
  const hidden = [{ where: '文件名', text: name }, ...words.hidden]
  const found = findInDocument({ ...words, hidden }, ownContacts(stores.settings.office)).map(inWords)
  const notes = read.ok ? read.value.notes : []
  const taking = notes.filter(({ about }) => about === 'taking').map(({ text }) => text)
  const personal = [...new Set([...taking, ...found])].slice(0, MOST_NAMED)
  const isUnread = !read.ok || notes.some(({ about }) => about === 'wordless')
  return ok({ id, name, kind: finished.kind, size: finished.size, personal, isUnread })
}
