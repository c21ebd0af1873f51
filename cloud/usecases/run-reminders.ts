import type { runReminders } from '../../src/contract/reminders'
import type { OutputOf } from '../../src/contract/endpoint'
import { ok } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { auditEntry } from './audit-entry'
import { changing } from './changing'
import { JOB } from './job-actor'
import { casesToRemind, remindersFor, type CaseReminder } from './reminders-on'

const queue = ({ outbox }: Stores, { caseId, ...view }: CaseReminder): Promise<boolean> => {
  const dedupeKey = `reminder:${caseId}:${view.kind}:${view.toRole}:${view.on}`
  return outbox.queue({ topic: 'reminder', dedupeKey, payload: { dedupeKey, caseId, ...view } })
}

/** Queues today's reminders, each once however often the job runs. */
export const runDaysReminders: UseCase<object, OutputOf<typeof runReminders>> = ({ tenant }, world) =>
  changing(world, tenant, async (stores) => {
    const today = world.clock.today()
    const reminders = remindersFor(await casesToRemind(stores.cases, today), stores.settings, today)
    let queued = 0
    for (const reminder of reminders) if (await queue(stores, reminder)) queued += 1
    if (queued > 0) {
      const facts = { act: 'run_reminders', caseId: null, detail: { on: today, queued } }
      await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    }
    return ok({ queued, reminders: reminders.map(({ caseId: _, ...view }) => view) })
  })
