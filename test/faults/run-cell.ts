import { comes } from '../support/patience'
import type { Fault, Phone } from './faults'
import type { Job, Place, Ready } from './job'

const SENT_ON = '2026-09-18'
/** The next working day: whoever comes back then must not be given its date for what had come before. */
const BACK_ON = '2026-09-21'
/** What a form says that has not sent something; of a page that is gone nothing is asked. */
const SAYS_SO = /未提交成功|没有连上|没有等到|再试一次|被打断|待发送|存好|正在|稍后|网络/
const TRIES = 3
/** Unit: ms. */
const SOON = 1000
/** Answers that are still on their way have come by then. Unit: ms. */
const LATEST = 5000

/** One step of a job and what went wrong at it. */
export interface Cell {
  readonly job: Job
  readonly step: readonly [name: string, door: RegExp]
  readonly fault: Fault
}

export const nameOf = ({ job, step: [step], fault }: Cell): string => `${job.name}, ${step}: ${fault.name}`

const isKept = async (phone: Phone, mark: string): Promise<boolean> =>
  JSON.stringify(await phone.openedStorage()).includes(mark)

/** Right after the fault: it is there, or on the phone, or the form, where it is still open, says that it wasn't sent. */
const lostAtOnce = async (
  { phone, mark, isWritten, onServer }: Ready,
  { ends }: Fault,
): Promise<readonly string[]> => {
  if (ends === 'storage' || !isWritten) return []
  const isSomewhere = async () =>
    (await onServer()).length > 0 ||
    (await isKept(phone, mark)) ||
    (ends === 'nothing' && SAYS_SO.test(await phone.text()))
  return (await comes(isSomewhere, { patience: LATEST })) === null
    ? ['lost: neither sent nor kept nor told']
    : []
}

const wrongDates = (found: Awaited<ReturnType<Ready['onServer']>>, hadCome: boolean): readonly string[] => {
  const right = hadCome ? [SENT_ON] : [SENT_ON, BACK_ON]
  return found
    .filter(({ receivedOn }) => receivedOn !== null && !right.includes(receivedOn))
    .map(({ receivedOn }) => `wrong date: ${receivedOn}`)
}

/** Looks again until it is there, as somebody does who wants it sent. */
const broughtHome = async (ready: Ready): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await ready.lookAgain()
    if ((await comes(async () => (await ready.onServer()).length > 0, { patience: LATEST })) !== null) return
  }
}

/** Whoever sees that nothing comes presses once more, whether the button is ready or not. */
const pressedOnceMore = async ({ phone, button }: Ready): Promise<void> => {
  const seen = phone.browserPage.getByText(button, { exact: true }).filter({ visible: true }).last()
  if ((await seen.count()) === 0) return
  // It may go away under the finger: then there is nothing to press any more.
  await seen.tap({ force: true, timeout: SOON }).catch(() => undefined)
}

/** Plays one cell; what is lost, doubled or dated wrongly, in words. */
export const run = async (
  { job, step: [step, door], fault }: Cell,
  place: Place,
): Promise<readonly string[]> => {
  place.server.setToday(SENT_ON)
  const ready = await job.prepare(place, step)
  const { phone } = ready
  fault.plan(phone, door)
  await ready.press()
  await fault.strike(phone)
  if (fault.ends === 'nothing') await pressedOnceMore(ready)
  const problems = phone.hasMetFaults ? [] : [`no request to ${String(door)}`]
  const isGone = fault.ends === 'storage'
  const atOnce = await lostAtOnce(ready, fault)
  const hadCome = (await ready.onServer()).length > 0
  place.server.setToday(BACK_ON)
  phone.forgetFaults()
  if (!isGone) await broughtHome(ready)
  // What was on the way behind its own retry has come as well.
  if (fault.name.includes('behind')) await new Promise((done) => setTimeout(done, LATEST))
  const found = await ready.onServer()
  const missing = found.length === 0 && !isGone ? ['lost: never came'] : []
  const doubled = found.length > 1 ? [`doubled: ${found.length}`] : []
  const lacking = found.flatMap(({ lacks }) => (lacks === undefined ? [] : [`lost: ${lacks}`]))
  return [...problems, ...atOnce, ...missing, ...lacking, ...doubled, ...wrongDates(found, hadCome)]
}
