import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'

/** Whether this process runs many files for `npm test`; its parent ends the connection after the last one. */
const runsManyFiles = process.send !== undefined

let browser: Promise<Browser> | null = null
let borrowers = 0

const close = async (): Promise<void> => {
  const open = browser
  browser = null
  await (await open)?.close()
}

if (runsManyFiles) process.once('disconnect', () => void close())

/** The browser of this process. Each phone has a context of its own in it; give it back instead of closing it. */
export const borrowBrowser = (): Promise<Browser> => {
  borrowers += 1
  return (browser ??= launchBrowser())
}

/** Closes the browser with its last borrower, unless other files of this process will borrow it. */
export const giveBackBrowser = async (): Promise<void> => {
  borrowers -= 1
  if (borrowers === 0 && !runsManyFiles) await close()
}
