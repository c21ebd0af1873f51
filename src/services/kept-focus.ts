import { getCurrentInstance, useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

const IS_WEB = process.env.TARO_ENV === 'h5'
/** Taro shows the page a while after it says so; a slow phone takes longer. */
const TRY_EVERY = 60
const TRIES = 50
const IN_FRONT = '.taro_page_show:not(.taro_page_shade)'

/** Where the focus last was on each page; pages behind the one in front stay in the document. */
const lastOn = new WeakMap<Element, HTMLElement>()

const remember = ({ target }: FocusEvent): void => {
  if (!(target instanceof HTMLElement)) return
  const page = target.closest('.taro_page')
  if (page !== null) lastOn.set(page, target)
}

if (IS_WEB) document.addEventListener('focusin', remember)

/** Where the focus belongs on a page, if the page can be seen by now. */
const placeOn = (pageId: string): HTMLElement | null => {
  const page = document.getElementById(pageId)
  if (page?.matches(IN_FRONT) !== true) return null
  const last = lastOn.get(page)
  return last?.isConnected === true ? last : page.querySelector<HTMLElement>('[aria-level="1"]')
}

/** Puts the focus there as soon as the page takes it; gives up when another page came in front. */
const focusAgain = (pageId: string, tries = TRIES): void => {
  if (tries === 0 || getCurrentInstance().page?.path !== pageId) return
  const place = placeOn(pageId)
  place?.focus({ preventScroll: true })
  if (place === null || document.activeElement !== place) {
    setTimeout(() => focusAgain(pageId, tries - 1), TRY_EVERY)
  }
}

/** Web: a page one comes back to has the focus where it was left, else on its title. */
export const useKeptFocus = (): void => {
  const wasHidden = useRef(false)
  useDidHide(() => {
    wasHidden.current = true
  })
  useDidShow(() => {
    const pageId = getCurrentInstance().page?.path
    if (IS_WEB && wasHidden.current && pageId !== undefined) setTimeout(() => focusAgain(pageId), TRY_EVERY)
  })
}
