import { element } from './element'

/** Lower than this on the page, somebody is reading. Unit: px. */
const READING_FROM = 40

const LOADING = '[aria-busy="true"]'

/** The program's page stands there with its words, not only with grey lines. */
const stands = (needsWords: boolean): boolean => {
  const page = document.querySelector('.taro_page')
  return page !== null && !(needsWords && page.querySelector(LOADING) !== null)
}

const isBusyWith = (boot: HTMLElement): boolean =>
  boot.scrollTop > READING_FROM || boot.contains(document.activeElement)

const say = (boot: HTMLElement, said: Node): void => {
  const status = boot.querySelector('[role="status"]')
  if (status === null) return
  status.textContent = ''
  status.appendChild(said)
}

const offer = (boot: HTMLElement, leave: () => void): void => {
  const button = element('button', { type: 'button' }, '页面已经全部打开，点这里换过去')
  button.addEventListener('click', leave)
  say(boot, button)
  // Further than here is the program's.
  window.addEventListener('hashchange', leave)
}

/**
 * Leaves to the program once it is there, with its words where ours stand; whoever is in the middle of reading or
 * writing is asked first. `left` is told when it happens. Gives what is called by who wants to go on in the program:
 * it leaves at once, or without asking as soon as it can.
 */
export const handOver = (boot: HTMLElement, left: () => void): (() => void) => {
  let isWanted = false
  let isThere = false
  const leave = (): void => {
    window.removeEventListener('hashchange', leave)
    boot.remove()
    left()
  }
  const watch = new MutationObserver(() => {
    if (!stands(boot.classList.contains('filled'))) return
    watch.disconnect()
    isThere = true
    if (isBusyWith(boot) && !isWanted) offer(boot, leave)
    else leave()
  })
  watch.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  })
  return () => {
    isWanted = true
    if (isThere) leave()
    else say(boot, document.createTextNode('写的都存好了。页面还在打开，一好就接着填。'))
  }
}
