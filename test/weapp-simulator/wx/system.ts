import { asyncApi, type WxEnvironment } from './async-api'

export type Device = {
  readonly width: () => number
  readonly height: () => number
  readonly navigationHeight: number
  readonly fontSizeScaleFactor: number
  readonly baseLibrary: string
  readonly launchPath: string
  readonly launchQuery: Readonly<Record<string, string>>
}

/** System information, account, launch options: what the app may read about where it runs. */
export function systemApis(environment: WxEnvironment, device: Device): Record<string, unknown> {
  const windowInfo = () => ({
    pixelRatio: 2,
    screenWidth: device.width(),
    screenHeight: device.height(),
    windowWidth: device.width(),
    windowHeight: device.height() - device.navigationHeight,
    statusBarHeight: 20,
    screenTop: device.navigationHeight,
    safeArea: {
      left: 0,
      right: device.width(),
      top: 20,
      bottom: device.height(),
      width: device.width(),
      height: device.height() - 20,
    },
  })
  const appBase = () => ({
    SDKVersion: device.baseLibrary,
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    fontSizeScaleFactor: device.fontSizeScaleFactor,
    fontSizeSetting: 16 * device.fontSizeScaleFactor,
  })
  const deviceInfo = () => ({
    platform: 'devtools',
    system: 'iOS 17.0',
    brand: 'devtools',
    model: 'simulator',
  })
  const everything = () => ({ ...windowInfo(), ...appBase(), ...deviceInfo() })
  const launch = () => ({ path: device.launchPath, query: device.launchQuery, scene: 1001, referrerInfo: {} })
  const read = (value: () => unknown) => () => environment.adopt(value())
  const readNamed = (name: string, value: () => unknown) => () => {
    environment.record(name, undefined)
    return environment.adopt(value())
  }
  return {
    getWindowInfo: read(windowInfo),
    getAppBaseInfo: read(appBase),
    getDeviceInfo: read(deviceInfo),
    getSystemInfoSync: readNamed('getSystemInfoSync', everything),
    getSystemInfo: asyncApi(environment, 'getSystemInfo', (_options, outcome) => outcome.ok(everything())),
    getSystemSetting: read(() => ({ wifiEnabled: true, deviceOrientation: 'portrait' })),
    getAppAuthorizeSetting: read(() => ({ notificationAuthorized: 'authorized' })),
    getLaunchOptionsSync: read(launch),
    getEnterOptionsSync: read(launch),
    getAccountInfoSync: read(() => ({
      miniProgram: { appId: 'simulator', envVersion: 'release', version: '0.1.0' },
    })),
    getMenuButtonBoundingClientRect: read(() => menuButton(device.width())),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  }
}

function menuButton(width: number): Record<string, number> {
  return { top: 26, bottom: 58, height: 32, width: 87, right: width - 7, left: width - 94 }
}
