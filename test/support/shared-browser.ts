import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'

/** Whether this process runs many files for `npm test`; its parent ends the connection after the last one. */
const runsManyFiles = process.send !== undefined

/**
 * A page of a test lives for seconds: optimising its program, and a process of its own for drawing, cost more than they
 * save (a tenth of the processor time of a story). What is measured elsewhere runs in a browser as people have it.
 */
const SHORT_LIVED = ['--js-flags=--no-opt --no-maglev', '--in-process-gpu']

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
  return (browser ??= launchBrowser(SHORT_LIVED))
}

/** Closes the browser with its last borrower, unless other files of this process will borrow it. */
export const giveBackBrowser = async (): Promise<void> => {
  borrowers -= 1
  if (borrowers === 0 && !runsManyFiles) await close()
}
