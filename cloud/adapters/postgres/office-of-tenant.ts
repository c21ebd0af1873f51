import type { OfficeView } from '../../../src/contract/read-office'

/** What an office lacks that was kept before the guide had all of its present parts. */
const LACKING = { howToApply: '', fees: '', unverified: [], version: 1 } as const

/** The office of a township as it was kept. */
export const officeOf = (kept: unknown): OfficeView => ({ ...LACKING, ...(kept as OfficeView) })
