import type { ErrorCode } from '../../../src/contract/errors'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesForStaff } from '../requests/cases-for-staff'

const FIELD = { field: 'act.intoNumber' } as const

/** The same account, or the same identity number or credit code: a letter has no account. */
const isSameApplicant = async (one: CaseRecord, other: CaseRecord, stores: Stores): Promise<boolean> => {
  if (one.applicantId === other.applicantId) return true
  const [left, right] = [await stores.personalFields.read(one.id), await stores.personalFields.read(other.id)]
  const same = (field: string): boolean => left[field] !== undefined && left[field] === right[field]
  return same('idNumber') || same('creditCode')
}

/** The case into which a double may be merged: another one of the same applicant. */
export const findMergeTarget = async (
  record: CaseRecord,
  intoNumber: string,
  { person, stores }: { readonly person: Person; readonly stores: Stores },
): Promise<Result<CaseRecord, ErrorCode>> => {
  const into = await (await casesForStaff(person, stores)).findByNumber(intoNumber)
  if (into === null)
    return fail('invalid_field', { ...FIELD, message: '没有这个编号的申请，请照列表上的编号填写' })
  if (into.id === record.id)
    return fail('invalid_field', { ...FIELD, message: '不能并入它自己，请填写另一件的编号' })
  if (!(await isSameApplicant(record, into, stores)))
    return fail('invalid_field', { ...FIELD, message: '两件申请的申请人不同，不能并案' })
  return ok(into)
}
