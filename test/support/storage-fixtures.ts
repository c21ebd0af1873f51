import type { FieldKeys } from '../../cloud/adapters/crypto/field-cipher'
import type { ServerClock } from '../../cloud/ports/clock'
import type { TenantSettings } from '../../cloud/ports/storage'
import { day } from '../../src/domain/calendar/civil-date'

/** Keys for tests only. */
export const FIELD_KEYS: FieldKeys = {
  currentId: 'test-1',
  keys: { 'test-1': new Uint8Array(32).fill(7) },
  indexKey: new Uint8Array(32).fill(9),
}

/** A clock that stands still. */
export const fixedClock = (today = '2026-03-02'): ServerClock => ({
  now: () => `${today}T01:00:00.000Z`,
  today: () => day(today),
})

/** Settings of a made-up township. */
export const township = (id = 'zhanxi'): TenantSettings => ({
  id,
  calendarId: 'CN',
  caseNumberPrefix: '盏公申',
  letterNumberPrefix: '盏公复',
  office: {
    tenant: id,
    township: '盏西镇',
    name: '盏西镇政府信息公开办公室',
    address: '演示地址',
    hours: '工作日 9:00—17:00',
    phone: '演示号码',
    fax: '',
    postcode: '679300',
    email: '',
    supervisor: '演示监督机构',
    supervisorPhone: '',
    reconsiderationBody: '盈江县人民政府',
    howToApply: '当面、写信或者在手机上申请',
    fees: '不收费',
    court: '盈江县人民法院',
    unverified: [],
    version: 1,
    sourceNote: '测试数据',
    updatedOn: '2026-03-01',
  },
})
