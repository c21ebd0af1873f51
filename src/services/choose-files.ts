import Taro from '@tarojs/taro'
import { choosingRefused, type FileSource } from './choosing-refused'

export type { FileSource }

/** A file on this device, read piece by piece. */
export interface ChosenFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  read(from: number, length: number): Promise<Uint8Array<ArrayBuffer>>
}

/** Sources of this build, in the order in which they are offered. */
export const FILE_SOURCES: readonly { readonly source: FileSource; readonly text: string }[] =
  process.env.TARO_ENV === 'h5'
    ? [{ source: 'device', text: '选择文件' }]
    : [
        { source: 'album', text: '选照片' },
        { source: 'chat', text: '从聊天里选文件' },
      ]

const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.doc,.docx,.xls,.xlsx'

const webFile = (file: File): ChosenFile => ({
  name: file.name,
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
})

/** The browser's own dialogue; closing it chooses nothing. */
const chooseOnWeb = (more: readonly string[]): Promise<readonly ChosenFile[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = [ACCEPTED, ...more.map((ending) => `.${ending}`)].join(',')
    input.addEventListener('change', () => resolve([...(input.files ?? [])].map(webFile)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })

const readInWechat = (filePath: string, position: number, length: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position,
      length,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    })
  })

/** A file that WeChat keeps for the mini-program, e.g. a recording. */
export const wechatFile = (path: string, size: number, name: string): ChosenFile => ({
  name,
  size,
  read: (from, length) => readInWechat(path, from, length),
})

/** Pictures have no name in WeChat: they get one by their number, with the ending of the file they are in. */
const chooseFromAlbum = async (count: number): Promise<readonly ChosenFile[]> => {
  const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
  return tempFiles.map(({ tempFilePath, size }, place) => {
    const ending = /\.(jpe?g|png)$/i.exec(tempFilePath)?.[0] ?? '.jpg'
    return wechatFile(tempFilePath, size, `照片${place + 1}${ending}`)
  })
}

const chooseFromChat = async (count: number): Promise<readonly ChosenFile[]> => {
  const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'all' })
  return tempFiles.map(({ path, size, name }) => wechatFile(path, size, name))
}

/**
 * Lets the person choose at most `count` files; none when he thinks better of it. `more`: endings that are offered besides
 * those of photos, PDF and office files. Throws `ApiError` where WeChat or the phone keeps them back, e.g. because the privacy
 * notice was refused (ADR 0224).
 */
export const chooseFiles = async (
  source: FileSource,
  count: number,
  more: readonly string[] = [],
): Promise<readonly ChosenFile[]> => {
  if (source === 'device') return (await chooseOnWeb(more)).slice(0, count)
  try {
    return await (source === 'album' ? chooseFromAlbum(count) : chooseFromChat(count))
  } catch (thrown) {
    const refused = choosingRefused(thrown, source)
    if (refused !== null) throw refused
    return []
  }
}
