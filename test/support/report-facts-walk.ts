import type { Stores } from '../../cloud/ports/storage'

/** Every method of the store behind the annual report. */
export const walkReportFacts = async ({ reportFacts }: Stores): Promise<void> => {
  const groups = await reportFacts.requestGroups(2026)
  await reportFacts.documentsOf('盏西镇')
  await reportFacts.casesWith(
    groups.map(({ facts }) => facts),
    { skip: 0, limit: 5 },
  )
}
