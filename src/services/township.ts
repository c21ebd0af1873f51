import Taro from '@tarojs/taro'
import { isTownshipId, townshipInLink } from '../domain/county/township-in-link'

const KEY = 'gkt:township'

/** The township that a link names, '' for none. */
const askedFor = (): string => {
  if (process.env.TARO_ENV === 'h5') return townshipInLink(window.location.search)
  const query = Taro.getLaunchOptionsSync().query as Readonly<Record<string, string | undefined>> | undefined
  return query?.township ?? ''
}

const kept = (): string => {
  try {
    return String(Taro.getStorageSync(KEY))
  } catch {
    return ''
  }
}

const remember = (id: string): void => {
  try {
    Taro.setStorageSync(KEY, id)
  } catch {
    // A full device shows the township of the link this once.
  }
}

const atStart = (): string => {
  const asked = askedFor()
  if (isTownshipId(asked)) {
    remember(asked)
    return asked
  }
  const known = kept()
  return isTownshipId(known) ? known : TENANT
}

let current = ''

/**
 * The township that this device reads and writes to: that of the link it came by, else the one that was chosen, else the
 * one of this build. It never changes while the program runs, so that nothing written for one goes to another.
 */
export const currentTownship = (): string => {
  if (current === '') current = atStart()
  return current
}

/** Whether it is the one of this build. */
export const isHomeTownship = (): boolean => currentTownship() === TENANT

/** `path` so that it opens in this township wherever it is sent. @example inTownship('/pages/home/index') */
export const inTownship = (path: string): string =>
  isHomeTownship() ? path : `${path}${path.includes('?') ? '&' : '?'}township=${currentTownship()}`

const HOME = '/pages/home/index'

type Restarting = { restartMiniProgram?: (options: { readonly path: string }) => Promise<unknown> }

/**
 * Changes to another township by starting the program anew; drafts and what waits to be sent stay with the one it was
 * written for. `by-hand` where WeChat is too old to start it by itself: the change holds from the next start.
 */
export const chooseTownship = async (id: string): Promise<'restarting' | 'by-hand'> => {
  remember(id)
  if (process.env.TARO_ENV === 'h5') {
    window.location.assign(`${window.location.pathname}?township=${id}#${HOME}`)
    return 'restarting'
  }
  try {
    const { restartMiniProgram } = Taro as Restarting
    if (restartMiniProgram === undefined) return 'by-hand'
    await restartMiniProgram({ path: HOME })
    return 'restarting'
  } catch {
    return 'by-hand'
  }
}
