import type { ErrorCode } from '../../../src/contract/errors'
import { publicationForm } from '../../../src/contract/publication-form'
import type { PublicationView } from '../../../src/contract/publications'
import { fileProblemText } from '../../../src/domain/importing/file-problems'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { emptyContent, type PublicationContent } from '../../../src/domain/publication/content'
import { contentOfFile } from '../../../src/domain/publication/content-of-file'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, UseCase, World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { beginPublication } from './begin-publication'
import { finishedUploadsOf } from '../attachments/finished-uploads-of'
import { publicationView } from './publication-view'
import { reading } from '../acting/reading'

/** Files without words of their own: the text is typed beside them. */
const WORDLESS: readonly FileProblem[] = ['file_picture', 'file_scanned']

const withoutEnding = (name: string): string => name.replace(/\.[0-9A-Za-z]{1,8}$/u, '')

const unreadable = (message: string): Answer<never> => fail('file_unreadable', { field: 'files', message })

const wordsOf = async (
  upload: Attachment,
  stores: Stores,
  { fileReader }: World,
): Promise<Answer<PublicationContent | null>> => {
  const bytes = await stores.attachments.read(upload.id)
  const read = await fileReader.read({ name: upload.name, bytes })
  const issuer = `${stores.settings.office.township}人民政府`
  if (read.ok) return ok(contentOfFile(read.value, issuer))
  if (!WORDLESS.includes(read.code)) return unreadable(fileProblemText(upload.name, read.code))
  return ok(null)
}

/** What a piece holds at most is the form's to say; what is larger belongs in an attachment. */
const fitsForm = (content: PublicationContent): Answer<PublicationContent> => {
  const parsed = publicationForm.safeParse(content)
  return parsed.success ? ok(content) : unreadable(parsed.error.issues[0]?.message ?? '')
}

/** The text of the first file that has words; pictures and scans give an empty one with the first file's name as title. */
export const contentOfUploads = async (
  ids: readonly string[],
  { stores, world, caller }: { readonly stores: Stores; readonly world: World; readonly caller: Caller },
): Promise<Answer<PublicationContent>> => {
  const uploads = await finishedUploadsOf(ids, { field: 'files', caller }, stores)
  if (!uploads.ok) return uploads
  for (const upload of uploads.value) {
    const words = await wordsOf(upload, stores, world)
    if (!words.ok) return words
    if (words.value !== null) return fitsForm(words.value)
  }
  const title = withoutEnding(uploads.value[0]!.name)
  return ok({ ...emptyContent(`${stores.settings.office.township}人民政府`), title })
}

const authorOf = ({ person }: Caller) =>
  staffActorsOf(person).find(({ role }) => PUBLICATION_RULES.edit.roles.includes(role))

/** A first look outside of any change: reading a file takes a while. */
const readFiles = async (
  ids: readonly string[],
  asked: { readonly tenant: string; readonly caller: Caller; readonly world: World },
): Promise<Answer<PublicationContent>> =>
  reading(asked.world, asked.tenant, (stores) => contentOfUploads(ids, { ...asked, stores }))

/** Refusals after which the same sending may already have been carried out: the key's first answer decides. */
const MAYBE_DONE: readonly ErrorCode[] = ['attachment_gone']

/** Begins a piece from files (从文件新建稿件); the originals are kept with it and stay at the desk. */
export const draftPieceFromFiles: UseCase<{ readonly files: readonly string[] }, PublicationView> = async (
  asked,
  world,
) => {
  const { caller, tenant, input } = asked
  if (caller === null) return fail('unauthenticated')
  const by = authorOf(caller)
  if (by === undefined) return fail('forbidden')
  const content = await readFiles(input.files, { tenant, caller, world })
  if (!content.ok && !MAYBE_DONE.includes(content.code)) return content
  return answeringOnce(asked, { world, act: 'draft_from_files' }, async (stores, { person }) => {
    if (!content.ok) return content
    const piece = { content: content.value, origin: { kind: 'new' } as const }
    const record = await beginPublication(piece, { at: world.clock.now(), by }, { stores, world })
    const files = input.files.map((id) => ({ id, purpose: 'record' as const }))
    const attached = await attachUploads(stores, { caseId: record.id, ownerId: person.id, files })
    return attached.ok ? ok(await publicationView(record, person, { stores, world })) : attached
  })
}
