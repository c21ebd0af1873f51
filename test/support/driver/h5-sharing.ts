import type { BrowserContext } from 'playwright-core'
import type { Card } from './app-driver'

declare global {
  interface Window {
    __sharedCard?: Card
  }
}

/** A browser has no share card: `navigator.share`, or a link on the clipboard, is what a person passes on. */
export async function watchSharing(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const keep = (title: string, url: string): void => {
      window.__sharedCard = { title, path: url.includes('#') ? url.slice(url.indexOf('#') + 1) : url }
    }
    const share = async (data?: ShareData): Promise<void> =>
      keep(data?.title ?? document.title, data?.url ?? location.href)
    const writeText = async (text: string): Promise<void> => keep(document.title, text)
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText, readText: async () => '' },
    })
    document.addEventListener('copy', () => {
      const field = document.activeElement
      const typed =
        field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : ''
      keep(document.title, typed || String(getSelection()))
    })
  })
}
