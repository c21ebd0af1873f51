import Taro from '@tarojs/taro'

/** Puts a text on the clipboard, the platform says so itself in the mini-program; false when the device refuses. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}

/** Saves a text as a file; only on the web, elsewhere nothing happens. */
export const saveText = (name: string, text: string): void => {
  if (process.env.TARO_ENV !== 'h5') return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Whether texts can be saved as files here. */
export const canSaveText = (): boolean => process.env.TARO_ENV === 'h5'
