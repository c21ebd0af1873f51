import { setTimeout as sleep } from 'node:timers/promises'

/** How long something is waited for. Ends only what fails: a machine with much to do may take long. Unit: ms. */
export const PATIENCE = 30_000

interface Waiting {
  readonly patience?: number
  /** Between two looks. Unit: ms. */
  readonly pause?: number
}

/**
 * Looks again and again until something is there; null when patience is over. Looks once at least.
 * @example assert.ok(await comes(async () => (await phone.text()).includes('已答复')))
 */
export const comes = async <Found>(
  look: () => Found | null | false | Promise<Found | null | false>,
  { patience = PATIENCE, pause = 40 }: Waiting = {},
): Promise<Found | null> => {
  const until = Date.now() + patience
  do {
    const found = await look()
    if (found !== null && found !== false) return found
    await sleep(pause)
  } while (Date.now() < until)
  return null
}
