/** Addresses of the desk. */
export const STAFF_PAGES = {
  signIn: '/pages/staff/sign-in/index',
  today: '/pages/staff/today/index',
  case: '/pages/staff/case/index',
  reply: '/pages/staff/reply/index',
  letter: '/pages/staff/letter/index',
  filing: '/pages/staff/filing/index',
  recusal: '/pages/staff/recusal/index',
  redact: '/pages/staff/redact/index',
  reminders: '/pages/staff/reminders/index',
  catalogue: '/pages/staff/catalogue/index',
  ledger: '/pages/staff/ledger/index',
  disclosure: '/pages/staff/disclosure/index',
  publishing: '/pages/staff/publishing/index',
  piece: '/pages/staff/piece/index',
  import: '/pages/staff/import/index',
  notice: '/pages/staff/notice/index',
} as const
