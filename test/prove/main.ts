import { spawnSync } from 'node:child_process'
import { calendarFor } from '../../src/domain/calendar/working-days'
import { parseNamedEvents } from '../../src/domain/statute/named-events'
import { dueOnOf, isQuestion } from '../../src/domain/statute/questions'
import { ROOT } from '../support/source-tree'
import { dateText } from './day-map'
import { diceFrom, questionFrom } from './generator'
import type { Happening, MadeUpQuestion } from './question'
import { secondAnswer } from './second-count'

/** What a run of the proof found. */
export interface Proof {
  readonly lists: number
  readonly seconds: number
  readonly outOfCalendar: number
  /** The first disagreements, each as one line. */
  readonly disagreements: readonly string[]
}

const SHOWN = 20

const eventText = ({ name, day, who, days }: Happening): string =>
  [
    name,
    dateText(day),
    ...(who === '' ? [] : [`who=${who}`]),
    ...(days === null ? [] : [`days=${days}`]),
  ].join(' ')

/** A made-up question in the notation of the deadline vectors. */
export const notationOf = ({ happenings }: MadeUpQuestion): string => happenings.map(eventText).join('; ')

const domainAnswer = (question: MadeUpQuestion): string => {
  if (!isQuestion(question.ask)) return `no such question: ${question.ask}`
  const events = parseNamedEvents(notationOf(question))
  if (!events.ok) return `ERROR ${String(events.detail['reason'])}`
  const dueOn = dueOnOf({ ask: question.ask, events: events.value }, calendarFor(question.calendar))
  if (dueOn.ok) return dueOn.value
  return dueOn.code === 'calendar-not-published'
    ? 'OUT_OF_CALENDAR'
    : `${dueOn.code} ${String(dueOn.detail['reason'])}`
}

/**
 * Compares the clocks of src/domain with the second count on made-up lists of events from 2019 to 2026.
 * @example prove(100_000, 1).disagreements.length // 0
 */
export const prove = (lists: number, seed: number): Proof => {
  const dice = diceFrom(seed)
  const disagreements: string[] = []
  const started = process.hrtime.bigint()
  let outOfCalendar = 0
  for (let done = 0; done < lists; done += 1) {
    const question = questionFrom(dice)
    const [ours, second] = [domainAnswer(question), secondAnswer(question)]
    if (ours === 'OUT_OF_CALENDAR') outOfCalendar += 1
    if (ours !== second && disagreements.length < SHOWN) {
      disagreements.push(
        `${question.calendar} ${question.ask} [${notationOf(question)}] ours ${ours} second ${second}`,
      )
    }
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  return { lists, seconds, outOfCalendar, disagreements }
}

const numberAfter = (argv: readonly string[], flag: string, otherwise: number): number => {
  const at = argv.indexOf(flag)
  return at < 0 ? otherwise : Number(argv[at + 1])
}

const proveClocks = (count: number, seed: number): boolean => {
  const proof = prove(count, seed)
  const rate = Math.round(proof.lists / proof.seconds)
  process.stdout.write(
    `${proof.lists} event lists, ${rate} per second, ${proof.outOfCalendar} beyond the published calendar, ` +
      `${proof.disagreements.length} disagreements\n`,
  )
  for (const line of proof.disagreements) process.stdout.write(`${line}\n`)
  return proof.disagreements.length === 0
}

/** Two and three writers on one case, on every engine this machine has; its own process, for it needs the test runner. */
const proveSchedules = (schedules: number): boolean => {
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/prove/two-writers.test.ts']
  const env = { ...process.env, SCHEDULES: String(schedules) }
  return spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status === 0
}

/**
 * `npm run prove [-- --count N] [--seed S] [--schedules N]`: a million lists of events and 10,000 schedules of two writers;
 * naming one leaves the other out. Exit code 1 on any disagreement.
 * @example await main(['--count', '100000'])
 */
export async function main(argv: string[]): Promise<number> {
  const [count, schedules] = [
    numberAfter(argv, '--count', argv.includes('--schedules') ? 0 : 1_000_000),
    numberAfter(argv, '--schedules', argv.includes('--count') ? 0 : 10_000),
  ]
  if (
    ![count, schedules].every((number) => Number.isInteger(number) && number >= 0) ||
    count + schedules === 0
  ) {
    process.stderr.write('--count、--schedules 应为正整数\n')
    return 2
  }
  const clocksAgree = count === 0 || proveClocks(count, numberAfter(argv, '--seed', 20190515))
  const nothingLost = schedules === 0 || proveSchedules(schedules)
  return clocksAgree && nothingLost ? 0 : 1
}
