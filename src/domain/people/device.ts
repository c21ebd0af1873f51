/** What a device is known as: enough to recognise one's own, not enough to follow somebody. */
export const DEVICES = [
  'wechat_android',
  'wechat_ios',
  'wechat_computer',
  'android',
  'ios',
  'harmony',
  'windows',
  'mac',
  'linux',
  'unknown',
] as const

export type Device = (typeof DEVICES)[number]

/** Chinese names of devices. */
export const DEVICE_TEXTS: Readonly<Record<Device, string>> = {
  wechat_android: '安卓手机的微信',
  wechat_ios: '苹果手机的微信',
  wechat_computer: '电脑上的微信',
  android: '安卓手机的浏览器',
  ios: '苹果手机的浏览器',
  harmony: '鸿蒙手机',
  windows: 'Windows 电脑',
  mac: '苹果电脑',
  linux: 'Linux 电脑',
  unknown: '认不出的设备',
}

const systemOf = (agent: string): Device => {
  if (/harmony|openharmony/i.test(agent)) return 'harmony'
  if (/android/i.test(agent)) return 'android'
  if (/iphone|ipad|ipod/i.test(agent)) return 'ios'
  if (/windows/i.test(agent)) return 'windows'
  if (/mac os x|macintosh/i.test(agent)) return 'mac'
  return /linux/i.test(agent) ? 'linux' : 'unknown'
}

const IN_WECHAT: Partial<Record<Device, Device>> = {
  android: 'wechat_android',
  ios: 'wechat_ios',
  windows: 'wechat_computer',
  mac: 'wechat_computer',
}

/**
 * The kind of device behind a User-Agent; versions and models are not kept.
 * @example deviceOf('Mozilla/5.0 (iPhone; …) MicroMessenger/8.0') // 'wechat_ios'
 */
export const deviceOf = (agent: string): Device => {
  const system = systemOf(agent)
  return /micromessenger/i.test(agent) ? (IN_WECHAT[system] ?? system) : system
}
