import { asyncApi, type WxEnvironment } from './async-api'

/** Functions that only need to be answered and remembered: nothing of them is drawn. */
const QUIET = [
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'hideHomeButton',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'makePhoneCall',
  'previewImage',
  'openDocument',
  'shareFileMessage',
  'openPrivacyContract',
  'requirePrivacyAuthorize',
  'checkSession',
  'vibrateShort',
  'hideKeyboard',
] as const

/** Login, privacy, messages and the quiet functions. `network` tells the current network type. */
export function serviceApis(environment: WxEnvironment, network: () => string): Record<string, unknown> {
  let logins = 0
  let clipboard = ''
  const api = (
    name: string,
    result: (options: Readonly<Record<string, unknown>>) => Record<string, unknown>,
  ) => [name, asyncApi(environment, name, (options, outcome) => outcome.ok(result(options)))] as const
  return Object.fromEntries<unknown>([
    ...QUIET.map((name) => api(name, () => ({}))),
    api('login', () => ({ code: `simulated-code-${++logins}` })),
    api('getNetworkType', () => ({ networkType: network() })),
    api('getPrivacySetting', () => ({
      needAuthorization: environment.refusesPrivacy === true,
      privacyContractName: '《用户隐私保护指引》',
    })),
    api('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
    api('requestSubscribeMessage', ({ tmplIds }) => accepted(tmplIds)),
    api('setClipboardData', ({ data }) => {
      clipboard = String(data)
      return {}
    }),
    api('getClipboardData', () => ({ data: clipboard })),
    ['getUpdateManager', updateManager],
  ])
}

function accepted(templates: unknown): Record<string, unknown> {
  return Object.fromEntries(
    (Array.isArray(templates) ? templates : []).map((id: unknown) => [String(id), 'accept']),
  )
}

function updateManager(): Record<string, () => void> {
  const nothing = (): void => undefined
  return { onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing, applyUpdate: nothing }
}
