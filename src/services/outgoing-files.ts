import { ApiError } from './api-error'
import { moveUploads, uploadList } from './upload-list'

/** Files that go along: the list in which the form uploads them, and the field of the form that names them. */
export interface OutgoingFiles {
  readonly list: string
  /** Dotted path. */
  readonly field: string
  readonly isOne: boolean
}

type Form = Readonly<Record<string, unknown>>

interface WithFiles {
  readonly key: string
  readonly form: Form
  readonly files: readonly OutgoingFiles[]
}

const waitingList = (key: string, { field }: OutgoingFiles): string => `outgoing:${key}:${field}`

/** Files change over to what waits, or back to the form. */
export const moveFiles = ({ key, files }: WithFiles, way: 'along' | 'back' = 'along'): void => {
  for (const each of files) {
    const [from, to] = [each.list, waitingList(key, each)]
    if (way === 'along') moveUploads(from, to)
    else moveUploads(to, from)
  }
}

/** Whether the form holds files of something else. */
export const filesWaiting = (files: readonly OutgoingFiles[]): boolean =>
  files.some(({ list }) => uploadList(list).items.length > 0)

/** Lets go of the files: they are out with the rest, or thrown away, and then what was uploaded goes as well. */
export const dropFiles = ({ key, files }: WithFiles, discards: boolean): void => {
  for (const each of files) uploadList(waitingList(key, each)).clear(discards)
}

const refused = (field: string): ApiError =>
  new ApiError({
    code: 'invalid_field',
    userMessage: '有文件没能传上去，请看它下面写的原因，删去或者换一个再寄',
    field,
    retryable: false,
    requestId: '',
  })

const cutOff = (field: string): ApiError =>
  new ApiError({
    code: 'offline',
    userMessage: '网络断了，文件没有传完。有网络以后再按一次，会接着传',
    field,
    retryable: true,
    requestId: '',
  })

const withField = (form: Form, [first = '', ...rest]: readonly string[], value: unknown): Form => ({
  ...form,
  [first]: rest.length === 0 ? value : withField((form[first] ?? {}) as Form, rest, value),
})

/** Attachments of a list once all of it is uploaded, null while it can't go on. Throws where one can't be had. */
const attachmentsOf = async (list: string, field: string): Promise<readonly string[] | null> => {
  const items = await uploadList(list).finished()
  if (items.some(({ state }) => state === 'refused' || state === 'lost')) throw refused(field)
  return items.every(({ state }) => state === 'done') ? items.map(({ id }) => id) : null
}

/**
 * Attachments that a form sends with itself: it waits for those that are on their way. Throws `ApiError` on `field` where
 * one was refused, is lost, or does not get through.
 */
export const attachmentsToSend = async (list: string, field: string): Promise<readonly string[]> => {
  const ids = await attachmentsOf(list, field)
  if (ids === null) throw cutOff(field)
  return ids
}

/** The form with its files, null while they are still on their way. Throws where one can't be had. */
export const completedForm = async ({ key, form, files }: WithFiles): Promise<Form | null> => {
  let whole = form
  for (const each of files) {
    const ids = await attachmentsOf(waitingList(key, each), each.field)
    if (ids === null) return null
    if (ids.length > 0) whole = withField(whole, each.field.split('.'), each.isOne ? ids[0] : ids)
  }
  return whole
}
