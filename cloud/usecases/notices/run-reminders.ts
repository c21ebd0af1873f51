import type { runReminders } from '../../../src/contract/reminders'
import type { OutputOf } from '../../../src/contract/endpoint'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { remindOfTopics } from './remind-of-topics'
import { remindOfConcerns } from './remind-of-concerns'
import { remindOfInspections } from './remind-of-inspections'
import { remindOfRemedies } from './remind-of-remedies'
import { remindOfRounds } from './remind-of-rounds'
import { remindOfVillages } from './remind-of-villages'
import { remindOfReport } from './remind-of-report'
import { remindOfProposals } from './tell-of-proposal'
import { remindOfSurveys } from './tell-of-survey'
import { remindOfRectifications } from './tell-of-rectification'
import { tellNew } from './tell'
import { newsForCountyIn, tellCountyIn } from './tell-county'
import { REQUEST } from './tell-role'
import { whoIsTold } from './who-is-told'
import { asView, casesToRemind, remindersFor, type CaseReminder } from './reminders-on'

const sameOf =
  (one: CaseReminder) =>
  ({ caseId, kind, toRole, on }: CaseReminder): boolean =>
    caseId === one.caseId && kind === one.kind && toRole === one.toRole && on === one.on

/** Two parties asked about one case are two reminders of one kind. */
const keyOf = (reminder: CaseReminder, before: readonly CaseReminder[]): string => {
  const { caseId, kind, toRole, on } = reminder
  const place = before.filter(sameOf(reminder)).length
  return `reminder:${caseId}:${kind}:${toRole}:${on}${place === 0 ? '' : `:${place}`}`
}

const remind = async (stores: Stores, { record, ...reminder }: CaseReminder, dedupeKey: string) => {
  const { caseId, caseNumber, toRole, toPersonId, text } = reminder
  const to = await whoIsTold(record, { role: toRole, personId: toPersonId }, stores)
  const facts = { number: caseNumber, text }
  const notice = { topic: 'reminder', dedupeKey, about: { kind: REQUEST, id: caseId }, facts } as const
  return tellNew({ notice, to, payload: reminder }, stores)
}

/** Queues today's reminders, each once however often the job runs. */
export const runDaysReminders: UseCase<object, OutputOf<typeof runReminders>> = async ({ tenant }, world) => {
  const forCounty = await newsForCountyIn(tenant, world)
  return changing(world, tenant, async (stores) => {
    const today = world.clock.today()
    const reminders = remindersFor(await casesToRemind(stores.cases, today), stores.settings, today)
    let queued = 0
    for (const [at, reminder] of reminders.entries())
      if (await remind(stores, reminder, keyOf(reminder, reminders.slice(0, at)))) queued += 1
    queued += await remindOfVillages(stores, today)
    queued += await remindOfTopics(stores, today)
    queued += await remindOfRounds(stores, today)
    queued += await remindOfConcerns(stores, world.clock.now())
    queued += await remindOfProposals(stores, today)
    queued += await remindOfReport(stores, world)
    queued += await remindOfRemedies(stores, today)
    queued += await remindOfRectifications(stores, today)
    queued += await remindOfInspections(stores, today)
    queued += await remindOfSurveys(stores, today)
    queued += await tellCountyIn(forCounty, stores)
    if (queued > 0) {
      const facts = { act: 'run_reminders', caseId: null, detail: { on: today, queued } }
      await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    }
    return ok({ queued, reminders: reminders.map(asView) })
  })
}
