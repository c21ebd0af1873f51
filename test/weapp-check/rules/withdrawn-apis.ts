import { none, type Rule } from '../rule'

/** What WeChat has replaced, with what replaces it. */
const WITHDRAWN: Readonly<Record<string, string>> = {
  getSystemInfo: 'getWindowInfo、getAppBaseInfo、getDeviceInfo',
  getSystemInfoSync: 'getWindowInfo、getAppBaseInfo、getDeviceInfo',
  getSystemInfoAsync: 'getWindowInfo、getAppBaseInfo、getDeviceInfo',
  getUserInfo: '头像昵称填写',
  getUserProfile: '头像昵称填写',
  chooseImage: 'chooseMedia',
  chooseVideo: 'chooseMedia',
  createCanvasContext: 'canvas 2d',
  stopRecord: 'getRecorderManager',
  startRecord: 'getRecorderManager',
  playVoice: 'createInnerAudioContext',
  saveFile: 'FileSystemManager.saveFile',
  hideKeyboardAccessory: '',
}

const inSources = (texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(/\b(?:Taro|wx)\.(\w+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => Object.hasOwn(WITHDRAWN, name))
      .map((name) => `${file}：${name} → ${WITHDRAWN[name]}`),
  )

/** The list of names in Taro's own runtime is no call: what was called is told by the phone. */
export const withdrawnApis: Rule = {
  name: '废弃接口',
  goal: '不使用 getSystemInfo 等已停止维护的接口',
  weight: 2,
  reads: 'pages',
  judge: ({ built, looks }) => {
    const called = looks.flatMap(({ page, apis }) =>
      apis.filter((name) => Object.hasOwn(WITHDRAWN, name)).map((name) => `${page}：${name}`),
    )
    const apis = new Set(looks.flatMap((look) => look.apis))
    return none([...inSources(built.sources), ...called], `调用过 ${apis.size} 个接口`)
  },
}
