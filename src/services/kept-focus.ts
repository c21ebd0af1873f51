import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

const IS_WEB = process.env.TARO_ENV === 'h5'
/** Taro shows the page a moment after it says so. */
const UNTIL_SHOWN = 60

/** Where the focus last was on each page; pages behind the one in front stay in the document. */
const lastOn = new WeakMap<Element, HTMLElement>()

const remember = ({ target }: FocusEvent): void => {
  if (!(target instanceof HTMLElement)) return
  const page = target.closest('.taro_page')
  if (page !== null) lastOn.set(page, target)
}

if (IS_WEB) document.addEventListener('focusin', remember)

const pageInFront = (): Element | null => {
  const pages = document.querySelectorAll('.taro_page_show:not(.taro_page_shade)')
  return pages[pages.length - 1] ?? null
}

const focusAgain = (): void => {
  const page = pageInFront()
  if (page === null) return
  const last = lastOn.get(page)
  const target = last?.isConnected === true ? last : page.querySelector<HTMLElement>('[aria-level="1"]')
  target?.focus({ preventScroll: true })
}

/** Web: a page one comes back to has the focus where it was left, else on its title. */
export const useKeptFocus = (): void => {
  const wasHidden = useRef(false)
  useDidHide(() => {
    wasHidden.current = true
  })
  useDidShow(() => {
    if (IS_WEB && wasHidden.current) setTimeout(focusAgain, UNTIL_SHOWN)
  })
}
