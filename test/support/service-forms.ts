import { readHallDesk, saveWindow } from '../../src/contract/service-desk'
import { EMPTY_SERVICE, serviceBlocks, type ServiceForm } from '../../src/domain/service-hall/service-blocks'
import type { ServiceWindow } from '../../src/domain/service-hall/service-window'
import { call, newKey } from './http-client'
import type { PublishingDesk } from './publications'
import type { TestServer } from './server'

/** A window as a person writes it. */
export const windowForm = (changed: Partial<ServiceWindow> = {}) => ({
  name: '民政窗口',
  covers: '低保、临时救助',
  place: '便民服务中心一楼',
  hours: '工作日 9:00—17:30',
  phone: '0692-8180000',
  queueNote: '',
  sourceNote: '党政办核对',
  duty: [{ weekday: 1 as const, people: '王某（低保专干）' }],
  ...changed,
})

/** What a clerk fills in for 临时救助. */
export const serviceForm = (changed: Partial<ServiceForm> = {}): ServiceForm => ({
  ...EMPTY_SERVICE,
  list: '服务',
  condition: '遇到突发困难的家庭',
  materials: '身份证原件\n困难情况说明',
  procedure: '窗口受理\n入户核实\n审批发放',
  promise: '10个工作日',
  fees: '不收费',
  window: '民政窗口',
  basis: '《社会救助暂行办法》第四十七条',
  ...changed,
})

/** Publishes the guide of a service item and answers the id of its document. */
export const publishedService = async (
  desk: PublishingDesk,
  title: string,
  changed: Partial<ServiceForm> = {},
): Promise<string> => {
  const blocks = serviceBlocks(serviceForm(changed))
  const content = { title, columnId: 'service_items', documentNumber: '', blocks }
  const { documentId } = await desk.published(content)
  if (documentId === null) throw new Error(`${title} was not published`)
  return documentId
}

/** Adds a window over HTTP and answers its id. */
export const addedWindow = async (
  { server, token }: { readonly server: TestServer; readonly token: string },
  changed: Partial<ServiceWindow> = {},
): Promise<string> => {
  const { version } = (await call(server, readHallDesk, [{}, { token }])).body
  const window = windowForm(changed)
  const form = { version, windowId: '', window, because: '' }
  const done = await call(server, saveWindow, [form, { token, key: newKey() }])
  if (done.status !== 200) throw new Error(`no window: ${done.error?.message}`)
  return done.body.hall.windows.find(({ name }) => name === window.name)!.id
}
