import Taro from '@tarojs/taro'

/** Another question or form on the same page begins at its top. */
export const scrollToTop = (): void => {
  void Promise.resolve(Taro.pageScrollTo({ scrollTop: 0, duration: 0 })).catch(() => undefined)
}
