/** Personal fields of an applicant: encrypted at rest, looked up by blind index, read only with an audit entry. */
export interface PersonalFieldStore {
  /** Stores fields of one case, e.g. { name, idNumber, phone, address }. Empty values are not stored. */
  save(caseId: string, fields: Readonly<Record<string, string>>): Promise<void>
  /** All fields of a case in clear; the caller masks or audits. */
  read(caseId: string): Promise<Readonly<Record<string, string>>>
  /** Cases whose field has exactly this value. */
  findCases(field: string, value: string): Promise<readonly string[]>
  /**
   * The case of this number, if the applicant's telephone ends in these digits. The same work is done, in the same
   * statements, whether the number is unknown or the digits are wrong.
   */
  caseWithPhoneTail(number: string, tail: string): Promise<string | null>
}
