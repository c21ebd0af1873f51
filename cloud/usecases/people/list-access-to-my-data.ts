import type { listAccessToMyData } from '../../../src/contract/sessions'
import type { OutputOf } from '../../../src/contract/endpoint'
import { ROLE_TEXTS } from '../../../src/domain/information-request/terms'
import { ROLES, type Role } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { AccessEntry } from '../../ports/records'
import type { UseCase } from '../../ports/use-case'
import { JOB } from '../acting/job-actor'
import { PERSONAL_FIELD_LABELS } from '../requests/personal-field-labels'
import { reading } from '../acting/reading'

type View = OutputOf<typeof listAccessToMyData>

const isRole = (text: string): text is Role => ROLES.some((role) => role === text)

const NAMES = { request: '申请', letter: '来信' } as const

const REVEALING: readonly string[] = ['reveal_personal_field', 'reveal_complaint_sender']

/** The whole township taken along, with every name in it. */
const takenAlong = ({ act, detail }: AccessEntry): string =>
  act === 'export_township'
    ? `导出全镇数据（含您的姓名和联系方式）${typeof detail.because === 'string' ? `，原因：${detail.because}` : ''}`
    : '下载导出的全镇数据（含您的姓名和联系方式）'

const PACKED = {
  request: '文书里您的个人信息已遮盖，您交的附件照原样',
  letter: '来信原文和附件照原样，不含您登记的姓名、电话和地址',
} as const

/** A year's package for the archive, with what of the resident lies in it; null for every other act. */
const packedOf = (matter: 'request' | 'letter', { act, detail }: AccessEntry): string | null => {
  if (act !== 'hand_over_year' && act !== 'read_hand_over') return null
  const done = act === 'hand_over_year' ? '做进' : '下载'
  return `${done}${String(detail.year)}年度归档包，交档案馆保存（${PACKED[matter]}）`
}

/** The commands of the host write their entries as the timer does. */
const roleOf = ({ actorId, actorRole }: AccessEntry): string => {
  if (actorId === JOB.personId) return '管理系统主机的人'
  return isRole(actorRole) ? ROLE_TEXTS[actorRole] : actorRole
}

const whatOf = (entry: AccessEntry): string => {
  const { act, detail, matter } = entry
  if (matter === 'township') return takenAlong(entry)
  const packed = packedOf(matter, entry)
  if (packed !== null) return packed
  const name = NAMES[matter]
  if (act === 'read_letter') return '下载本件申请的文书（含您的姓名）'
  if (act === 'read_attachment') return `打开这件${name}的附件`
  if (act === 'read_case_archive') return '导出本件申请的办理档案（个人信息已遮盖）'
  if (!REVEALING.includes(act)) return `打开您的${name}（个人信息已遮盖）`
  const label = PERSONAL_FIELD_LABELS[String(detail.field)] ?? '个人信息'
  return `查看${label}全文，原因：${String(detail.reason)}`
}

/** Who read personal data of my requests and letters, when and why: the audit's own entries. */
export const listWhoReadMyData: UseCase<object, View> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async ({ audit }) => {
    const entries = await audit.accessTo(caller.person.id)
    return ok({
      entries: entries.map((entry) => ({
        at: entry.at,
        byRole: roleOf(entry),
        what: whatOf(entry),
        caseNumber: entry.number,
      })),
    })
  })
}
