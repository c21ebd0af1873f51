import { parseArgs } from 'node:util'
import type { ReminderView } from '../../src/contract/reminders'
import { ROLE_TEXTS } from '../../src/domain/information-request/terms'
import type { Role } from '../../src/domain/people/roles'
import { compose, settingsHere } from '../composition'
import { previewRemindersBetween } from '../usecases/notices/preview-reminders'
import { lineFor } from './start-problem'

const USAGE =
  '用法 / usage: npm run reminders -- --from 2026-09-18 --to 2026-10-30 [--tenant zhanxi] [--data 数据文件夹]'

const readArguments = (argv: readonly string[]) => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...argv],
    options: { from: text, to: text, tenant: text, data: text },
  })
  if (values.from === undefined || values.to === undefined) throw new RangeError(USAGE)
  return { tenant: 'zhanxi', ...values, from: values.from, to: values.to }
}

const lineOf = ({ on, caseNumber, toRole, text }: ReminderView): string =>
  `${on}  ${caseNumber}  ${ROLE_TEXTS[toRole as Role] ?? toRole}  ${text}`

const preview = async (asked: ReturnType<typeof readArguments>): Promise<number> => {
  const variables = asked.data === undefined ? process.env : { ...process.env, DATA_DIR: asked.data }
  const { world, close } = await compose(settingsHere(variables))
  try {
    const input = { from: asked.from, to: asked.to }
    const answer = await previewRemindersBetween(
      { tenant: asked.tenant, input, caller: null, idempotencyKey: '' },
      world,
    )
    if (!answer.ok) throw new RangeError(`${String(answer.detail.message ?? answer.code)}\n${USAGE}`)
    for (const reminder of answer.value.reminders) process.stdout.write(`${lineOf(reminder)}\n`)
    process.stderr.write(
      `共 ${answer.value.reminders.length} 条提醒 / ${answer.value.reminders.length} reminders\n`,
    )
    return 0
  } finally {
    await close()
  }
}

/** `npm run reminders`: what the reminder job would send on each day, if nothing else happened meanwhile. */
export const main = async (argv: string[]): Promise<number> => {
  try {
    return await preview(readArguments(argv))
  } catch (error) {
    process.stderr.write(`${lineFor(error)}\n`)
    return 1
  }
}
