import Taro from '@tarojs/taro'
import { idOfScene } from '../domain/open-data/page-scene'

const HOME = '/pages/home/index'
const TABS = [HOME, '/pages/disclosures/index', '/pages/apply/index', '/pages/mine/index']
const DEEPEST = 9

export interface PlaceOnScreen {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const addressOf = (path: string, params: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(params)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** Opens a page; a tab is switched to, and when ten pages are open the top one is replaced. */
export const open = (path: string, params: Readonly<Record<string, string>> = {}): void => {
  const url = addressOf(path, params)
  if (TABS.includes(path)) void Taro.switchTab({ url: path })
  else if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Opens a page in place of this one. */
export const replace = (path: string, params: Readonly<Record<string, string>> = {}): void => {
  if (TABS.includes(path)) void Taro.switchTab({ url: path })
  else void Taro.redirectTo({ url: addressOf(path, params) })
}

/** Goes back; to that page when this one was opened by a link, e.g. out of a message. */
export const goBackTo = (path: string, params: Readonly<Record<string, string>> = {}): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else replace(path, params)
}

/** Goes back; to the first page when this one was opened by a link. */
export const goBack = (): void => goBackTo(HOME)

/** Calls a number. Where the device cannot, the number is copied. */
export const dial = (phone: string): void => {
  if (process.env.TARO_ENV === 'h5') window.location.href = `tel:${phone}`
  else void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
}

const TAKES_FOCUS = 'input:not([type="hidden"]), textarea, [tabindex="0"]'

/**
 * Brings an element into view. `center`: something to mend, and on the web the focus goes there too: whoever uses a
 * keyboard or hears the page must not look for what was refused. `start`: a new part to read from its top, whose title
 * takes the focus by itself.
 */
export const showElement = (id: string, block: 'center' | 'start' = 'center'): void => {
  if (process.env.TARO_ENV === 'h5') {
    const element = document.getElementById(id)
    element?.scrollIntoView({ block })
    if (block === 'center') element?.querySelector<HTMLElement>(TAKES_FOCUS)?.focus({ preventScroll: true })
  } else void Taro.pageScrollTo({ selector: `#${id}`, duration: 200, offsetTop: -80 }).catch(() => undefined)
}

/** Where an element lies on the screen; null when it isn't there. Unit: px. */
export const placeOf = (id: string): Promise<PlaceOnScreen | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => resolve((found as PlaceOnScreen | null) ?? null))
      .exec()
  })

/** Says something short that needs no answer. */
export const tell = (words: string): void => {
  void Taro.showToast({ title: words, icon: 'none', duration: 2500 })
}

/** What a page of one thing is opened with: by a link with its id, or by a code on a board. */
interface SubjectParams {
  readonly id?: string | undefined
  readonly scene?: string | undefined
}

/** Id of the thing that a page is about, however it was opened; '' where neither names one. */
export const routeSubject = ({ id, scene }: SubjectParams): string =>
  id === undefined && scene !== undefined ? idOfScene(routeText(scene)) : routeText(id)

/** A route parameter as text; the mini-program hands it over still encoded, the web does not. */
export const routeText = (given: string | undefined): string => {
  if (given === undefined) return ''
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
