const bootOf = (): HTMLElement | null =>
  process.env.TARO_ENV === 'h5' ? document.getElementById('boot') : null

/**
 * Web: whoever writes before the program is there writes into the draft. It is read when he has changed over, not while
 * he writes; from then on it is the program's alone (class `read`; ADR 0249).
 */
export const firstContentWritten = (): Promise<void> =>
  new Promise((resolve) => {
    const boot = bootOf()
    if (boot?.classList.contains('writing') !== true) {
      boot?.classList.add('read')
      resolve()
      return
    }
    const watch = new MutationObserver(() => {
      if (bootOf() !== null) return
      watch.disconnect()
      resolve()
    })
    watch.observe(document.body, { childList: true })
  })
