import type { H5Driver, WeappDriver } from '../../support/driver'
import type { Look } from '../evidence'
import { failedRequests } from '../rules/failed-requests'
import { setDataSize } from '../rules/set-data-size'
import { tapAreas } from '../rules/tap-areas'
import { treeSize } from '../rules/tree-size'
import { unusedData } from '../rules/unused-data'
import { withdrawnApis } from '../rules/withdrawn-apis'
import { readBuiltPackage } from '../built-package'
import { targetsOf, treeOf } from './measures'

/** What needs no waiting and no second look. */
const RULES = [treeSize, tapAreas, setDataSize, unusedData, failedRequests, withdrawnApis]

let built: ReturnType<typeof readBuiltPackage> | null = null

/** What is wrong with the page in front by the rules that measure no time; nothing on the web, which WeChat doesn't mark. */
export const faultsNow = async (phone: H5Driver | WeappDriver, page: string): Promise<readonly string[]> => {
  if (phone.build !== 'weapp') return []
  const { simulator, browserPage } = phone
  await simulator.settled()
  const nothing = { pictures: [], pictureRequests: [], paleTexts: [], errors: [] }
  const untimed = { firstContent: 0, longestTask: 0, timersLeft: 0 }
  const look: Look = {
    ...{ page, ...nothing, ...untimed },
    setData: simulator.setData.splice(0),
    requests: simulator.bridge.log.splice(0),
    apis: simulator.calls.splice(0).map(({ api }) => api),
    tree: await treeOf(browserPage),
    targets: await targetsOf(browserPage),
  }
  const evidence = { built: (built ??= readBuiltPackage()), looks: [look] }
  return RULES.flatMap((rule) => rule.judge(evidence).faults.map((fault) => `${rule.name}：${fault}`))
}
