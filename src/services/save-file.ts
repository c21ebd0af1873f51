import Taro from '@tarojs/taro'
import { pathOf, type Endpoint, type FileAnswer } from '../contract/endpoint'
import { failureOf, refusalOf } from './api-answer'
import { headersOf } from './api'
import { ApiError } from './api-error'

type Fields = Readonly<Record<string, unknown>>

const DOWNLOAD_TIMEOUT = 30_000

const addressOf = (door: Endpoint<never, FileAnswer>, input: Fields): string =>
  API_BASE + pathOf(door as unknown as Endpoint<unknown, unknown>, TENANT, input)

/** The name that came with a file; the second form of RFC 6266 may be Chinese. */
const nameOf = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  return encoded === undefined ? '' : decodeURIComponent(encoded)
}

const saveOnWeb = async (address: string): Promise<void> => {
  const answer = await fetch(address, { headers: headersOf(false, {}) })
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = nameOf(answer.headers.get('content-disposition'))
  link.click()
  URL.revokeObjectURL(link.href)
}

type FileType = 'doc' | 'docx' | 'xls' | 'xlsx' | 'pdf'
const SHOWN: readonly string[] = ['doc', 'docx', 'xls', 'xlsx', 'pdf'] satisfies readonly FileType[]

/** WeChat shows pictures and office files each in its own way; by kind, since a temporary file has no ending. */
const show = async (filePath: string, kind: string): Promise<void> => {
  if (kind === 'jpeg' || kind === 'png') await Taro.previewImage({ urls: [filePath] })
  else if (SHOWN.includes(kind))
    await Taro.openDocument({ filePath, fileType: kind as FileType, showMenu: true })
  else await Taro.openDocument({ filePath, showMenu: true })
}

/** WeChat keeps a refusal's body in the file, so that only its status is known here. */
const fileInWechat = async (address: string): Promise<string> => {
  const { statusCode, tempFilePath } = await Taro.downloadFile({
    url: address,
    header: headersOf(false, {}),
    timeout: DOWNLOAD_TIMEOUT,
  })
  if (statusCode !== 200) throw refusalOf(statusCode, null)
  return tempFilePath
}

/**
 * Saves a file from a door: a download on the web; in the mini-program it is opened, with WeChat's menu to keep or send it.
 * `kind` is pdf, docx, jpeg … Fails with `ApiError` only.
 * @example await saveFile(downloadMyLetter, { id, letter, format: 'pdf' }, 'pdf')
 */
export const saveFile = async <Input extends Fields>(
  door: Endpoint<Input, FileAnswer>,
  input: NoInfer<Input>,
  kind: string,
): Promise<void> => {
  const address = addressOf(door as unknown as Endpoint<never, FileAnswer>, input)
  try {
    if (process.env.TARO_ENV === 'h5') await saveOnWeb(address)
    else await show(await fileInWechat(address), kind)
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : failureOf(thrown, false)
  }
}

/**
 * Fetches a picture from a door and answers an address at which a page can show it.
 * Fails with `ApiError` only.
 */
export const pictureFrom = async <Input extends Fields>(
  door: Endpoint<Input, FileAnswer>,
  input: NoInfer<Input>,
): Promise<string> => {
  const address = addressOf(door as unknown as Endpoint<never, FileAnswer>, input)
  try {
    if (process.env.TARO_ENV !== 'h5') return await fileInWechat(address)
    const answer = await fetch(address, { headers: headersOf(false, {}) })
    if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null))
    return URL.createObjectURL(await answer.blob())
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : failureOf(thrown, false)
  }
}
