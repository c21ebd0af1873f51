import { holdsIdentityNumber, withoutIdentityNumbers } from '../domain/privacy/kept-identity'
import type { Cipher } from './cipher'
import { firstContentWritten } from './first-content-written'
import { newListeners } from './listeners'
import { forget, keep, recall } from './storage'
import { webCipher } from './web-cipher'
import { wechatCipher } from './wechat-cipher'

/** Everything that may hold the number of an identity document; the rest is kept as it is. */
const GUARDED = [
  'draft:information-request',
  'draft:paper-request',
  'draft:complaint',
  'own-details',
  'outgoing-queue',
]

/** Some browsers never answer about their database: then the phone counts as one that can't encrypt. Unit: ms. */
const LONGEST_WAIT = 3000

const sealedName = (name: string): string => `${name}:sealed`

/** What is kept, as it was written last: read at once, whatever the device still does. */
const known = new Map<string, unknown>()
/** What each name still waits to have written. */
const writing = new Map<string, Promise<unknown>>()
let cipher: Cipher | null = null
let isOpen = false
const { watch, tell } = newListeners()

export const watchGuarded = watch

/** Whether what was kept has been read; before that nothing of it is to be shown or written. */
export const isGuardedOpen = (): boolean => isOpen

/** Whether this device keeps an identity number: only where it can encrypt. */
export const keepsIdentityNumbers = (): boolean => cipher !== null

/** Whether a name is one of those that may hold an identity number. */
export const isGuarded = (name: string): boolean => GUARDED.includes(name)

/** What is kept under a name; undefined for nothing. */
export const recallGuarded = <T>(name: string): T | undefined => known.get(name) as T | undefined

const seal = async (name: string, value: unknown): Promise<boolean> => {
  const isKept = (await cipher?.write(sealedName(name), value)) ?? false
  if (isKept) forget(name)
  return isKept
}

const keepPlain = (name: string, value: unknown): boolean => {
  const isKept = keep(name, value)
  if (isKept) forget(sealedName(name))
  return isKept
}

/** Written meanwhile: the newest is what counts. */
const write = async (name: string, value: unknown): Promise<boolean> => {
  await writing.get(name)
  if (known.get(name) !== value) return true
  if (!holdsIdentityNumber(value)) return keepPlain(name, value)
  return cipher === null ? keepPlain(name, withoutIdentityNumbers(value)) : seal(name, value)
}

/**
 * Keeps a value: encrypted where it holds an identity number, without the number on a device that can't. It is read as
 * it is from now on; false comes when the device has no room.
 */
export const keepGuarded = (name: string, value: unknown): Promise<boolean> => {
  known.set(name, value)
  const written = write(name, value)
  writing.set(name, written)
  return written
}

const erase = (name: string): void => {
  forget(name)
  forget(sealedName(name))
}

/** Removes what was kept under a name, and what is just being written. */
export const forgetGuarded = (name: string): void => {
  known.delete(name)
  erase(name)
  void writing.get(name)?.then(() => !known.has(name) && erase(name))
}

/** Of an older version, or of a device that could not encrypt, there is plain text: it is written anew as it should be. */
const readOne = async (name: string): Promise<void> => {
  const plain = recall<unknown>(name)
  const value = (await cipher?.read(sealedName(name))) ?? plain
  if (value === undefined) return
  known.set(name, value)
  if (plain !== undefined && holdsIdentityNumber(plain)) await keepGuarded(name, value)
}

const ownCipher = (): Promise<Cipher> => (process.env.TARO_ENV === 'h5' ? webCipher() : wechatCipher())

const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_WAIT)),
  ])

/** At the start of the program: reads what is kept. `first` is done with it before anybody else has it. */
export const openGuarded = async (first: () => void): Promise<void> => {
  cipher = await inTime(ownCipher())
  await firstContentWritten()
  await Promise.all(GUARDED.map(readOne))
  first()
  isOpen = true
  tell()
}
