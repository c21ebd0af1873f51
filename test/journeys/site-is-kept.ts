import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { H5Driver, type PhoneDriver } from '../support/driver'

const TRIES = 100
const PAUSE = 200

/** On the web the browser takes the site along a few seconds after it stands. */
export const siteIsKept = async (phone: PhoneDriver, tries = TRIES): Promise<void> => {
  if (!(phone instanceof H5Driver)) return
  const isKept = await phone.browserPage.evaluate(async () => {
    const answer = await fetch('/offline-files.json')
    const files = (await answer.json()) as readonly string[]
    const kept = await (await caches.open('site')).keys()
    return kept.length > files.length
  })
  if (isKept) return
  assert.ok(tries > 0, 'the browser has not taken the site along')
  await sleep(PAUSE)
  return siteIsKept(phone, tries - 1)
}
