import Taro from '@tarojs/taro'
import { browserStore } from './browser-store'
import { wechatFile, type ChosenFile } from './choose-files'

/** What names a file that is kept until it is uploaded. */
export interface KeptFile {
  readonly key: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** A phone keeps so much for a page and no more: a larger file is chosen again after the page was killed. Bytes. */
const LARGEST_KEPT = 20 * 1024 * 1024

const inBrowser = browserStore('gkt-files', 'files')

const blobFile = ({ name, size }: KeptFile, blob: Blob): ChosenFile => ({
  name,
  size,
  read: async (from, length) => new Uint8Array(await blob.slice(from, from + length).arrayBuffer()),
})

const pathOf = (key: string): string =>
  `${process.env.TARO_ENV === 'weapp' ? Taro.env.USER_DATA_PATH : ''}/${key}`

const inWechat = (
  work: (done: { success: () => void; fail: (why: unknown) => void }) => void,
): Promise<void> => new Promise((resolve, reject) => work({ success: () => resolve(), fail: reject }))

const isWeb = process.env.TARO_ENV === 'h5'

const kept = async (key: string, file: ChosenFile): Promise<void> => {
  const bytes = await file.read(0, file.size)
  if (isWeb) await inBrowser('readwrite', (store) => store.put(new Blob([bytes]), key))
  else
    await inWechat((done) =>
      Taro.getFileSystemManager().writeFile({ filePath: pathOf(key), data: bytes.buffer, ...done }),
    )
}

/** Keeps a file on the device until it is uploaded; false where the device won't, and then a kill loses it. */
export const keepFile = async (key: string, file: ChosenFile): Promise<boolean> => {
  if (file.size > LARGEST_KEPT) return false
  try {
    await kept(key, file)
    return true
  } catch {
    return false
  }
}

/** A file that was kept, null where the device has let go of it. */
export const recallFile = async (file: KeptFile): Promise<ChosenFile | null> => {
  try {
    if (isWeb) {
      const blob = await inBrowser<unknown>('readonly', (store) => store.get(file.key))
      return blob instanceof Blob ? blobFile(file, blob) : null
    }
    await inWechat((done) => Taro.getFileSystemManager().access({ path: pathOf(file.key), ...done }))
    return wechatFile(pathOf(file.key), file.size, file.name)
  } catch {
    return null
  }
}

/** Lets go of a file; nothing happens where it wasn't kept. */
export const dropFile = async (key: string): Promise<void> => {
  try {
    if (isWeb) await inBrowser('readwrite', (store) => store.delete(key))
    else await inWechat((done) => Taro.getFileSystemManager().unlink({ filePath: pathOf(key), ...done }))
  } catch {
    // It was never kept.
  }
}
