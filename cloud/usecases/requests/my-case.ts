import type { MyCaseView } from '../../../src/contract/case-view'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { pictureOf } from './case-picture'
import { sentLetter } from '../letters/letter-view'
import { myCaseView } from './my-case-view'

/** A case of this applicant; anybody else's is as if it didn't exist. */
export const findMyCase = async (
  { cases }: Stores,
  caseId: string,
  personId: string,
): Promise<CaseRecord | null> => {
  const record = await cases.find(caseId)
  return record?.applicantId === personId ? record : null
}

/** The applicant's view; the letter is the registered one, which addresses him by the name he gave. */
export const viewMyCase = async (record: CaseRecord, stores: Stores, world: World): Promise<MyCaseView> => {
  const picture = pictureOf(record, stores.settings, world.clock.today())
  const letter = await sentLetter(picture, stores, [])
  return myCaseView(picture, letter, await stores.proof.receiptOf(record.id, record.number))
}
