import { ROLE_TEXTS } from '@/domain/information-request/terms'
import type { StaffAccount } from '@/domain/people/staff-account'

/** Chinese names of what he may do today. */
export const rolesInWords = ({ rolesToday }: StaffAccount): string =>
  rolesToday.length === 0 ? '没有岗位' : rolesToday.map((role) => ROLE_TEXTS[role]).join('、')

const STATUS_TEXTS = { new: '还没设密码', active: '在用', closed: '已停用' } as const

/** How an account stands, in a word. */
export const statusInWords = ({ status }: Pick<StaffAccount, 'status'>): string => STATUS_TEXTS[status]
