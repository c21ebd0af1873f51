import { none, type Rule } from '../rule'

/** Lowest base library that the program asks of a phone; set it in the console as well. */
export const LOWEST = '2.20.1'

/** Since when there is what we call; what is not listed must be looked up and added. */
const SINCE: Readonly<Record<string, string>> = {
  chooseLocation: '1.0.0',
  chooseMedia: '2.10.0',
  chooseMessageFile: '2.5.0',
  createInnerAudioContext: '1.6.0',
  createSelectorQuery: '1.4.0',
  downloadFile: '1.0.0',
  env: '2.0.0',
  getAppBaseInfo: '2.20.1',
  getCurrentPages: '1.0.0',
  getFileSystemManager: '1.9.9',
  getLaunchOptionsSync: '2.1.2',
  getNetworkType: '1.0.0',
  getRecorderManager: '1.6.0',
  // What it encrypts since 2.21.3 is asked of newer ones only.
  getStorage: '1.0.0',
  getStorageSync: '1.0.0',
  login: '1.0.0',
  makePhoneCall: '1.0.0',
  navigateBack: '1.0.0',
  navigateTo: '1.0.0',
  offAppHide: '1.9.90',
  offAppShow: '1.9.90',
  offNetworkStatusChange: '2.9.3',
  onAppHide: '2.1.2',
  onAppShow: '2.1.2',
  onNetworkStatusChange: '1.1.0',
  openDocument: '1.0.0',
  pageScrollTo: '2.7.3',
  previewImage: '1.0.0',
  redirectTo: '1.0.0',
  removeStorageSync: '1.0.0',
  request: '1.0.0',
  requestSubscribeMessage: '2.8.2',
  setClipboardData: '1.1.0',
  setInnerAudioOption: '2.3.0',
  setNavigationBarTitle: '1.0.0',
  setStorage: '1.0.0',
  setStorageSync: '1.0.0',
  shareFileMessage: '2.16.1',
  showToast: '1.0.0',
  stopPullDownRefresh: '1.5.0',
  switchTab: '1.0.0',
}

const isNewer = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) > 0

export const baseLibrary: Rule = {
  name: '最低基础库版本',
  goal: `用到的接口在 ${LOWEST} 都有`,
  weight: 0,
  reads: 'build',
  judge: ({ built }) => {
    const names = Object.values(built.sources).flatMap((text) =>
      [...text.matchAll(/\bTaro\.([a-z]\w+)/g)].map(([, name = '']) => name),
    )
    const called = [...new Set(names)].sort()
    const faults = called
      .filter((name) => SINCE[name] === undefined || isNewer(SINCE[name], LOWEST))
      .map((name) => `${name}：${SINCE[name] ?? '没有登记从哪一版开始有'}`)
    return none(faults, `${called.length} 个接口`)
  },
}
