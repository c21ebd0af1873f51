import type { InputOf, OutputOf } from '../../src/contract/endpoint'
import type { runRound } from '../../src/contract/reminders'
import { ok } from '../../src/domain/result'
import type { UseCase, World } from '../ports/use-case'
import { runWeeklyDigest } from './run-digest'
import { runDaysReminders } from './run-reminders'
import { tickJobs } from './tick'

const job = { input: {}, caller: null, idempotencyKey: '' } as const

const jobsOf = async (tenant: string, withDigest: boolean, world: World): Promise<boolean> => {
  try {
    const done = [
      await runDaysReminders({ ...job, tenant }, world),
      await tickJobs({ ...job, tenant }, world),
      ...(withDigest ? [await runWeeklyDigest({ ...job, tenant }, world)] : []),
    ]
    return done.every((answer) => answer.ok)
  } catch {
    // The others are not to miss their day for it; who calls is told which one failed, and calls again.
    return false
  }
}

/** The jobs of every township of this host, one after the other: a township set up today is in the next round. */
export const runRoundOfHost: UseCase<InputOf<typeof runRound>, OutputOf<typeof runRound>> = async (
  { input },
  world,
) => {
  const tenants = await world.storage.tenants()
  const failed: string[] = []
  for (const tenant of tenants) if (!(await jobsOf(tenant, input.digest === '1', world))) failed.push(tenant)
  return ok({ townships: tenants.length, failed })
}
