import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { downloadReconsiderationApplication } from '../../../src/contract/letters'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { OUTCOMES } from '../../../src/domain/information-request/outcomes'
import type { PrintedLetter } from '../../../src/domain/letters/letter'
import {
  reconsiderationApplication,
  type ContestedAnswer,
} from '../../../src/domain/letters/reconsideration-application'
import { LETTER_KINDS, type LetterKind } from '../../../src/domain/letters/letter-kinds'
import { fail, ok } from '../../../src/domain/result'
import type { IssuedLetter } from '../../ports/letter-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { pictureOf, type CasePicture } from './case-picture'
import { changing } from '../acting/changing'
import { paperFile } from '../letters/letter-file'
import { officeData } from '../letters/letter-view'
import { findMyCase } from './my-case'

type Fields = Readonly<Record<string, string>>

const documentLabel = ({ idType }: Fields): string => (idType === 'id_card' ? '身份证号码' : '证件号码')

const applicantOf = (fields: Fields): readonly (readonly [string, string])[] =>
  (
    [
      [fields['creditCode'] === undefined ? '姓名' : '名称', fields['name']],
      [documentLabel(fields), fields['idNumber']],
      ['统一社会信用代码', fields['creditCode']],
      ['法定代表人或者主要负责人', fields['legalRepresentative']],
      ['住所（联系地址）', fields['address']],
      ['邮政编码', fields['postcode']],
      ['联系电话', fields['phone']],
      ['委托代理人', fields['agentName']],
    ] as const
  ).map(([label, value]) => [label, value ?? ''])

const CONTESTED: readonly LetterKind[] = ['reply', 'closing_notice']

/** The letter that ended the case; null while it is open, whatever was answered before it was opened again. */
const answerOf = ({ state }: CasePicture, issued: readonly IssuedLetter[]): ContestedAnswer | null => {
  const { outcome, letterNumber, repliedOn } = state
  if (outcome === null) return null
  const outcomeText = OUTCOMES[outcome].situation
  const last = issued.filter(({ letter }) => CONTESTED.includes(letter.kind)).at(-1)
  if (last !== undefined) {
    const { kind, number, dateText } = last.letter
    return { title: LETTER_KINDS[kind].title, number, dateText, outcomeText }
  }
  // A reply of the time before letters were kept in a register.
  if (letterNumber === null || repliedOn === null) return null
  const dateText = formatChineseDate(repliedOn)
  return { title: LETTER_KINDS.reply.title, number: letterNumber, dateText, outcomeText }
}

interface KnownOfCase {
  readonly fields: Fields
  readonly issued: readonly IssuedLetter[]
}

const applicationOf = (picture: CasePicture, { fields, issued }: KnownOfCase): PrintedLetter | null => {
  const { record, state, settings } = picture
  const { submittedOn, receivedOn, clocks, remedies } = state
  const isOpenTo = remedies.some(({ kind }) => kind === 'reconsideration')
  if (!isOpenTo || clocks.reply === null || submittedOn === null || receivedOn === null) return null
  const { agencyName, reconsiderationBody } = officeData(settings.office)
  return reconsiderationApplication({
    applicant: applicantOf(fields),
    respondent: agencyName,
    reconsiderationBody,
    caseNumber: record.number,
    submittedOn,
    receivedOn,
    requested: record.details.wanted.description,
    answer: answerOf(picture, issued),
    replyDueOn: clocks.reply.dueOn,
  })
}

const written = async (
  { id, personId }: { readonly id: string; readonly personId: string },
  stores: Stores,
  world: World,
): Promise<Answer<PrintedLetter>> => {
  const record = await findMyCase(stores, id, personId)
  if (record === null) return fail('not_found')
  const picture = pictureOf(record, stores.settings, world.clock.today())
  const known = {
    fields: await stores.personalFields.read(id),
    issued: await stores.letters.listOfCase(id),
  }
  const paper = applicationOf(picture, known)
  if (paper === null) return fail('no_reconsideration_yet')
  const facts = { act: 'read_letter', caseId: id, detail: { kind: 'reconsideration_application' } }
  await stores.audit.write(auditEntry({ personId, role: 'resident' }, world.clock.now(), facts))
  return ok(paper)
}

/** My application for reconsideration as a file, against the answer or against silence. */
export const downloadOwnApplication: UseCase<
  InputOf<typeof downloadReconsiderationApplication>,
  FileAnswer
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  const who = { id: input.id, personId: caller.person.id }
  const paper = await changing(world, tenant, (stores) => written(who, stores, world))
  const print = { format: input.format, withProofOfService: false } as const
  return paper.ok ? paperFile([paper.value, '行政复议申请书'], print, world) : paper
}
