import Taro from '@tarojs/taro'
import { pathOf, type Endpoint, type FileAnswer } from '../contract/endpoint'
import { failureOf, refusalOf } from './api-answer'
import { headersOf } from './api'
import { ApiError } from './api-error'
import { currentTownship } from './township'

type Fields = Readonly<Record<string, unknown>>

const DOWNLOAD_TIMEOUT = 30_000

const addressOf = (door: Endpoint<never, FileAnswer>, input: Fields): string =>
  API_BASE + pathOf(door as unknown as Endpoint<unknown, unknown>, currentTownship(), input)

/** The name that came with a file; the second form of RFC 6266 may be Chinese. */
const nameOf = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  return encoded === undefined ? '' : decodeURIComponent(encoded)
}

/** Told how much of a file is here, from 0 to 1, as often as more of it comes. */
export type OnProgress = (done: number) => void

const UNWATCHED: OnProgress = () => undefined

/** The body of an answer, told of as it comes; where its length is not known it comes in one. */
const watchedBody = async (answer: Response, onProgress: OnProgress): Promise<Blob> => {
  const whole = Number(answer.headers.get('content-length') ?? 0)
  const reader = whole > 0 ? answer.body?.getReader() : undefined
  if (reader === undefined) return answer.blob()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let here = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    here += part.value.length
    onProgress(Math.min(1, here / whole))
  }
  return new Blob(parts, { type: answer.headers.get('content-type') ?? '' })
}

const answerOnWeb = async (address: string): Promise<Response> => {
  const answer = await fetch(address, { headers: headersOf(false, {}) })
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null))
  return answer
}

const saveOnWeb = async (address: string, onProgress: OnProgress): Promise<void> => {
  const answer = await answerOnWeb(address)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await watchedBody(answer, onProgress))
  link.download = nameOf(answer.headers.get('content-disposition'))
  link.click()
  URL.revokeObjectURL(link.href)
}

type FileType = 'doc' | 'docx' | 'xls' | 'xlsx' | 'pdf'
const SHOWN: readonly string[] = ['doc', 'docx', 'xls', 'xlsx', 'pdf'] satisfies readonly FileType[]

const isShownInWechat = (kind: string): boolean => kind === 'jpeg' || kind === 'png' || SHOWN.includes(kind)

/** What saving a file of a kind is called on this build, since each does it in its own way. */
export const wayOfSaving = (kind: string): string => {
  if (process.env.TARO_ENV === 'h5') return '下载原文件'
  return isShownInWechat(kind) ? '用微信打开' : '转发到聊天'
}

/** WeChat shows pictures and office files each in its own way; by kind, since a temporary file has no ending. */
const show = async (filePath: string, kind: string): Promise<void> => {
  if (kind === 'jpeg' || kind === 'png') await Taro.previewImage({ urls: [filePath] })
  else if (SHOWN.includes(kind))
    await Taro.openDocument({ filePath, fileType: kind as FileType, showMenu: true })
  // WeChat shows nothing else; what it can do is hand it on, to a computer say.
  else await Taro.shareFileMessage({ filePath, fileName: `附件.${kind}` })
}

/** WeChat keeps a refusal's body in the file, so that only its status is known here. */
const fileInWechat = async (address: string, onProgress: OnProgress): Promise<string> => {
  const coming = Taro.downloadFile({
    url: address,
    header: headersOf(false, {}),
    timeout: DOWNLOAD_TIMEOUT,
  })
  coming.progress(({ progress }) => onProgress(progress / 100))
  const { statusCode, tempFilePath } = await coming
  if (statusCode !== 200) throw refusalOf(statusCode, null)
  return tempFilePath
}

/** What a file is (pdf, docx, jpeg …), and who watches it come. */
interface Saving {
  readonly kind: string
  readonly onProgress?: OnProgress
}

/**
 * Saves a file from a door: a download on the web; in the mini-program it is opened, with WeChat's menu to keep or send it.
 * Fails with `ApiError` only.
 * @example await saveFile(downloadMyLetter, { id, letter, format: 'pdf' }, { kind: 'pdf' })
 */
export const saveFile = async <Input extends Fields>(
  door: Endpoint<Input, FileAnswer>,
  input: NoInfer<Input>,
  { kind, onProgress = UNWATCHED }: Saving,
): Promise<void> => {
  const address = addressOf(door as unknown as Endpoint<never, FileAnswer>, input)
  try {
    if (process.env.TARO_ENV === 'h5') await saveOnWeb(address, onProgress)
    else await show(await fileInWechat(address, onProgress), kind)
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : failureOf(thrown, false)
  }
}

/**
 * Fetches a picture or a sound from a door and answers an address at which a page can show or play it.
 * Fails with `ApiError` only.
 */
export const pictureFrom = async <Input extends Fields>(
  door: Endpoint<Input, FileAnswer>,
  input: NoInfer<Input>,
  onProgress: OnProgress = UNWATCHED,
): Promise<string> => {
  const address = addressOf(door as unknown as Endpoint<never, FileAnswer>, input)
  try {
    if (process.env.TARO_ENV !== 'h5') return await fileInWechat(address, onProgress)
    return URL.createObjectURL(await watchedBody(await answerOnWeb(address), onProgress))
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : failureOf(thrown, false)
  }
}
