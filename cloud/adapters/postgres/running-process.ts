import { readFileSync } from 'node:fs'

/** A process named so that a later one with the same number is not taken for it. */
export interface ProcessName {
  readonly pid: number
  /** Start time where the system tells it, else ''. */
  readonly startedAt: string
}

const STARTTIME_AFTER_NAME = 19

const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot}:${fields[STARTTIME_AFTER_NAME] ?? ''}`
  } catch {
    return ''
  }
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** This process. */
export const thisProcess = (): ProcessName => ({ pid: process.pid, startedAt: startOf(process.pid) })

/** Whether the named process still runs. */
export const isRunning = (named: ProcessName): boolean =>
  exists(named.pid) && (named.startedAt === '' || startOf(named.pid) === named.startedAt)
