import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { runRound } from '../../../src/contract/reminders'
import { ok } from '../../../src/domain/result'
import type { UseCase, World } from '../../ports/use-case'
import { runWeeklyDigest } from './run-digest'
import { runDaysReminders } from './run-reminders'
import { tickJobs } from './tick'

const job = { input: {}, caller: null, idempotencyKey: '' } as const

/** A township whose jobs did not go through, and what they answered or threw. */
interface FailedTownship {
  readonly tenant: string
  readonly why: unknown
}

/** Null where all went through. */
const jobsOf = async (tenant: string, withDigest: boolean, world: World): Promise<FailedTownship | null> => {
  try {
    const done = [
      await runDaysReminders({ ...job, tenant }, world),
      await tickJobs({ ...job, tenant }, world),
      ...(withDigest ? [await runWeeklyDigest({ ...job, tenant }, world)] : []),
    ]
    const refused = done.find((answer) => !answer.ok)
    return refused === undefined ? null : { tenant, why: refused }
  } catch (why) {
    // The others are not to miss their day for it.
    return { tenant, why }
  }
}

/** The jobs of every township of this host, one after the other: a township set up today is in the next round. */
export const goRound = async (
  world: World,
  withDigest: boolean,
): Promise<{ readonly townships: number; readonly failed: readonly FailedTownship[] }> => {
  const tenants = await world.storage.tenants()
  const failed: FailedTownship[] = []
  for (const tenant of tenants) {
    const failure = await jobsOf(tenant, withDigest, world)
    if (failure !== null) failed.push(failure)
  }
  return { townships: tenants.length, failed }
}

/** The round as a scheduler calls it: who calls is told which townships failed, and calls again. */
export const runRoundOfHost: UseCase<InputOf<typeof runRound>, OutputOf<typeof runRound>> = async (
  { input },
  world,
) => {
  const { townships, failed } = await goRound(world, input.digest === '1')
  return ok({ townships, failed: failed.map(({ tenant }) => tenant) })
}
