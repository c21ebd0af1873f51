import { discardUpload, readUpload } from '../contract/attachments'
import { call } from './api'
import { asApiError } from './api-error'
import type { ChosenFile } from './choose-files'
import { deleteDraft, newDraft, readDraft, saveDraft } from './drafts'
import { dropFile, keepFile, recallFile } from './kept-files'
import { newIdempotencyKey } from './idempotency-key'
import { newListeners } from './listeners'
import { withSession } from './session'
import { uploadFile, UploadStopped } from './upload-file'

/** One file of a list. `lost`: the page was killed before it was whole, and the phone has let go of the file. */
export interface UploadItem {
  readonly key: string
  readonly name: string
  readonly size: number
  readonly state: 'waiting' | 'sending' | 'broken' | 'refused' | 'lost' | 'done'
  /** Bytes that are there. */
  readonly sent: number
  /** The attachment once it is done, else ''. */
  readonly id: string
  /** Chinese: why it is broken or refused. */
  readonly message: string
}

const kept = (item: UploadItem): UploadItem =>
  item.state === 'done' || item.state === 'refused' ? item : { ...item, state: 'lost', message: '' }

const start = (file: ChosenFile): UploadItem => ({
  key: newIdempotencyKey(),
  name: file.name,
  size: file.size,
  state: 'waiting',
  sent: 0,
  id: '',
  message: '',
})

/**
 * Files that belong to one draft: uploaded one after the other, kept with the draft on this device, whichever page is in
 * front. A removed one can be brought back until the next is removed.
 */
class UploadList {
  items: readonly UploadItem[]
  removed: UploadItem | null = null
  #name: string
  readonly #files = new Map<string, ChosenFile>()
  readonly #listeners = newListeners()
  #queue: Promise<void> = Promise.resolve()
  /** Files of an earlier run of the program, as far as the device still has them. */
  #recalled: Promise<unknown>

  constructor(name: string) {
    this.#name = name
    this.items = (readDraft<readonly UploadItem[]>(name)?.value ?? []).map(kept)
    for (const item of this.items) if (item.state === 'done') void this.#check(item)
    const lost = this.items.filter(({ state }) => state === 'lost')
    this.#recalled = Promise.all(lost.map((item) => this.#recall(item)))
  }

  readonly subscribe = this.#listeners.watch

  readonly snapshot = (): readonly UploadItem[] => this.items

  /** Takes files; one that was lost and is chosen again goes on where it was. */
  add(files: readonly ChosenFile[]): void {
    for (const file of files) {
      const lost = this.items.find(
        ({ state, name, size }) => state === 'lost' && name === file.name && size === file.size,
      )
      const item = lost ?? start(file)
      this.#files.set(item.key, file)
      void keepFile(item.key, file)
      this.#put(lost === undefined ? [...this.items, item] : this.items)
      this.#enqueue(item.key)
    }
  }

  /** Goes on with one that broke off. */
  retry(key: string): void {
    if (this.#files.has(key)) this.#enqueue(key)
  }

  /** Goes on with what broke off, and answers the files once none is under way any more. */
  async finished(): Promise<readonly UploadItem[]> {
    await this.#recalled
    for (const { key, state } of this.items) if (state === 'broken') this.retry(key)
    await this.#queue
    return this.items
  }

  remove(key: string): void {
    const item = this.items.find((each) => each.key === key)
    if (item === undefined) return
    this.#forgetRemoved()
    this.removed = item
    this.#put(this.items.filter((each) => each.key !== key))
  }

  /** Brings back what was removed last; one that was on its way goes on. */
  undo(): void {
    const item = this.removed
    if (item === null) return
    this.removed = null
    this.#put([...this.items, item])
    if (item.state !== 'done') this.retry(item.key)
  }

  /** Empties the list: the draft was sent, or cleared, and then what was uploaded goes as well. */
  clear(discards: boolean): void {
    this.#forgetRemoved()
    const items = this.items
    this.#put([])
    deleteDraft(this.#name)
    if (discards) for (const item of items) this.#discard(item)
  }

  /** Belongs to something else from now on; what is on its way goes on. */
  rename(name: string): void {
    this.#forgetRemoved()
    deleteDraft(this.#name)
    this.#name = name
    this.#put(this.items)
  }

  #put(items: readonly UploadItem[]): void {
    this.items = items
    if (items.length === 0) deleteDraft(this.#name)
    else void saveDraft(this.#name, { ...newDraft(items), value: items })
    this.#listeners.tell()
  }

  #change(key: string, facts: Partial<UploadItem>): void {
    this.#put(this.items.map((item) => (item.key === key ? { ...item, ...facts } : item)))
  }

  #enqueue(key: string): void {
    this.#change(key, { state: 'waiting', message: '' })
    this.#queue = this.#queue.then(() => this.#send(key))
  }

  async #send(key: string): Promise<void> {
    const file = this.#files.get(key)
    const isGone = (): boolean => !this.items.some((item) => item.key === key)
    if (file === undefined || isGone()) return
    this.#change(key, { state: 'sending' })
    try {
      const onProgress = (sent: number): void => this.#change(key, { sent })
      const { id, name } = await uploadFile(file, { onProgress, isStopped: isGone })
      this.#change(key, { state: 'done', id, name, sent: file.size })
      void dropFile(key)
    } catch (thrown) {
      if (thrown instanceof UploadStopped) return
      const error = asApiError(thrown)
      this.#change(key, { state: error.retryable ? 'broken' : 'refused', message: error.userMessage })
    }
  }

  async #recall(item: UploadItem): Promise<void> {
    const file = await recallFile(item)
    if (file === null || !this.items.some(({ key }) => key === item.key)) return
    this.#files.set(item.key, file)
    this.#enqueue(item.key)
  }

  /** One that the server has forgotten since is to be chosen again. */
  async #check({ key, id }: UploadItem): Promise<void> {
    try {
      await withSession(() => call(readUpload, { id }))
    } catch (thrown) {
      if (asApiError(thrown).code === 'not_found') this.#change(key, { state: 'lost', id: '', sent: 0 })
    }
  }

  #forgetRemoved(): void {
    if (this.removed !== null) this.#discard(this.removed)
    this.removed = null
  }

  #discard({ id, key }: UploadItem): void {
    void dropFile(key)
    // Forgotten by the server itself after a week, should this not arrive.
    if (id !== '') withSession(() => call(discardUpload, { id })).catch(() => undefined)
  }
}

export type { UploadList }

const lists = new Map<string, UploadList>()

/** The list of files of a draft. */
export const uploadList = (name: string): UploadList => {
  const list = lists.get(name) ?? new UploadList(name)
  lists.set(name, list)
  return list
}

/** The files of one draft belong to another from now on. */
export const moveUploads = (from: string, to: string): void => {
  const list = uploadList(from)
  lists.delete(from)
  list.rename(to)
  lists.set(to, list)
}

/** Stands for the id of a file that is still on its way. */
export const ON_ITS_WAY = 'on-its-way'

/** What a form names of a file: its id, or that it is coming; '' for one that can't come by itself. */
export const namedFile = ({ id, state }: UploadItem): string =>
  id !== '' ? id : state === 'refused' || state === 'lost' ? '' : ON_ITS_WAY
