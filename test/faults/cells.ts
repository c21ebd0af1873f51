import { FAULTS } from './faults'
import { complaint, upload } from './jobs/complaint'
import { correction } from './jobs/correction'
import { publish } from './jobs/publish'
import { reply } from './jobs/reply'
import { request } from './jobs/request'
import type { Job } from './job'
import type { Cell } from './run-cell'

export const JOBS: readonly Job[] = [request, upload, correction, complaint, reply, publish]

/** Every fault at every step of every job. */
export const EVERY_CELL: readonly Cell[] = JOBS.flatMap((job) =>
  job.steps.flatMap((step) => FAULTS.map((fault) => ({ job, step, fault }))),
)
