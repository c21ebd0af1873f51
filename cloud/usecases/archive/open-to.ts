import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import type { StayingFile, YearFiles } from './handed-file'

const NOT_OPEN = '做归档包的人要回避，或者归县里办，由别人移交'

/**
 * What of a year somebody may hand over: requests from which he steps aside, what hangs on them, and letters that are closed to him
 * are left out, and said to be, without their numbers.
 */
export const openTo = async (
  person: Person,
  { handed, staying }: YearFiles,
  stores: Stores,
): Promise<YearFiles> => {
  const hidden = await casesHiddenFrom(person, stores)
  const letters = await complaintsForStaff(person, stores)
  const mayHave = async ({ kind, caseId }: Pick<StayingFile, 'kind' | 'caseId'>): Promise<boolean> =>
    kind === 'letter' ? (await letters.find(caseId)) !== null : !hidden.has(caseId)
  const sorted: { handed: YearFiles['handed'][number][]; staying: StayingFile[] } = {
    handed: [],
    staying: [],
  }
  for (const file of handed) {
    if (await mayHave(file)) sorted.handed.push(file)
    else sorted.staying.push({ kind: file.kind, caseId: '', number: '', because: NOT_OPEN })
  }
  for (const file of staying)
    sorted.staying.push((await mayHave(file)) ? file : { ...file, number: '', because: NOT_OPEN })
  return sorted
}
