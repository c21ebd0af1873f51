import { findInDocument, type LocatedFinding } from '../../../src/domain/privacy/find-in-document'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { WORDS_ONLY_KINDS } from '../../../src/domain/attachments/kinds'
import { fileProblemText, type FileProblem } from '../../../src/domain/importing/file-problems'
import type { PieceAttachment } from '../../../src/domain/publication/content'
import { fail, ok } from '../../../src/domain/result'
import type { GivenFile, ReadDocument } from '../../ports/file-reader'
import type { Attachment } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { recordingOf, type SaidOfRecording } from '../acting/recording-of'

/** Files that have no words a machine could look through: a person has to. */
const FOR_THE_EYE: readonly FileProblem[] = ['file_picture', 'file_scanned', 'file_no_text']

const NO_WORDS: Pick<ReadDocument, 'title' | 'blocks' | 'hidden' | 'notes'> = {
  title: '',
  blocks: [],
  hidden: [],
  notes: [],
}

const MOST_NAMED = 20

const inWords = ({ where, masked, isHidden }: LocatedFinding): string =>
  `${where}${isHidden ? '（看不见的内容）' : ''}：${masked}`

interface Looked {
  readonly personal: readonly string[]
  readonly isUnread: boolean
}

type Labels = readonly { readonly where: string; readonly text: string }[]

/** What a machine finds in the words of a file and in what it is labelled with; null in place of a file: there are no words. */
const looked = async (
  file: GivenFile | null,
  labels: Labels,
  { stores, world }: { readonly stores: Stores; readonly world: Pick<World, 'fileReader'> },
): Promise<Answer<Looked>> => {
  const read = file === null ? null : await world.fileReader.read(file)
  if (read?.ok === false && !FOR_THE_EYE.includes(read.code))
    return fail('file_unreadable', { field: 'file', message: fileProblemText(file!.name, read.code) })
  const words = read?.ok === true ? read.value : NO_WORDS
  const hidden = [...labels, ...words.hidden]
  const found = findInDocument({ ...words, hidden }, ownContacts(stores.settings.office)).map(inWords)
  const taking = words.notes.filter(({ about }) => about === 'taking').map(({ text }) => text)
  const isUnread = words === NO_WORDS || words.notes.some(({ about }) => about === 'wordless')
  return ok({ personal: [...new Set([...taking, ...found])].slice(0, MOST_NAMED), isUnread })
}

/**
 * Looks through a file before it may go out with a piece: its name, its words, and what no page of it shows. A file that can't be
 * read is refused; a picture, a recording, a scan or a file with scanned pages is marked as unread.
 */
export const lookThroughAttachment = async (
  { id, name, finished }: Attachment,
  said: SaidOfRecording,
  around: { readonly stores: Stores; readonly world: Pick<World, 'fileReader'> },
): Promise<Answer<PieceAttachment>> => {
  if (finished === null) return fail('attachment_not_finished', { field: 'file' })
  if (WORDS_ONLY_KINDS.includes(finished.kind)) return fail('attachment_words_only', { field: 'file' })
  const { kind, size } = finished
  const bytes = await around.stores.attachments.read(id)
  const recording = recordingOf(bytes, kind, said)
  if (!recording.ok) return recording
  const labels = [
    { where: '文件名', text: name },
    { where: '朗读人', text: said.speaker ?? '' },
  ]
  const findings = await looked(recording.value === null ? { name, bytes } : null, labels, around)
  if (!findings.ok) return findings
  const spoken = recording.value === null ? {} : { recording: recording.value }
  return ok({ id, name, kind, size, ...findings.value, ...spoken })
}
