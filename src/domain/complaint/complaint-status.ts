export const COMPLAINT_STATUSES = [
  'to_sort',
  'to_assign',
  'handling',
  'answered',
  'confirmed',
  'closed',
  'handed_over',
  'objected',
  'converted',
  'joined',
  'withdrawn',
] as const
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number]

/** Chinese names, as both sides read them. @example COMPLAINT_STATUS_TEXTS.handling // '办理中' */
export const COMPLAINT_STATUS_TEXTS: Readonly<Record<ComplaintStatus, string>> = {
  to_sort: '已收到，还没分类',
  to_assign: '待交办',
  handling: '办理中',
  answered: '已答复，待确认',
  confirmed: '已确认办完',
  closed: '已办完',
  handed_over: '已转交',
  objected: '已提出异议',
  converted: '转为信息公开申请',
  joined: '已并入同一事项',
  withdrawn: '已撤回',
}

/** While somebody in the office still owes something. */
export const OPEN_STATUSES: readonly ComplaintStatus[] = ['to_sort', 'to_assign', 'handling']

/** @example isOpenStatus('answered') // false */
export const isOpenStatus = (status: ComplaintStatus): boolean => OPEN_STATUSES.includes(status)
