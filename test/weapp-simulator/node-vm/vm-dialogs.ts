import { asyncApi, type WxEnvironment } from '../wx/async-api'

/** Toast, modal and action sheet without a screen: words to be seen and names to be tapped. */
export class VmDialogs {
  private toast = ''
  private words: string[] = []
  private actions = new Map<string, () => void>()

  /** What the dialog in front and the toast say. */
  text(): string[] {
    return [...this.words, ...this.actions.keys(), this.toast].filter(Boolean)
  }

  /** Taps a name of the dialog in front; false when there is none of that name. */
  tap(name: string): boolean {
    const act = this.actions.get(name)
    if (!act) return false
    this.words = []
    this.actions = new Map()
    act()
    return true
  }

  open(words: readonly unknown[], actions: readonly (readonly [string, () => void])[]): void {
    this.words = words.map((word) => (word === undefined ? '' : String(word))).filter(Boolean)
    this.actions = new Map(actions)
  }

  apis(environment: WxEnvironment): Record<string, unknown> {
    const say = (name: string, silent = false) =>
      asyncApi(environment, name, ({ title }, { ok }) => {
        this.toast = silent ? '' : String(title)
        ok()
      })
    return {
      showToast: say('showToast'),
      showLoading: say('showLoading'),
      hideToast: say('hideToast', true),
      hideLoading: say('hideLoading', true),
      showModal: asyncApi(environment, 'showModal', (options, { ok }) => {
        const answer = (confirm: boolean) => () => ok({ confirm, cancel: !confirm, content: null })
        const confirm = [String(options.confirmText ?? '确定'), answer(true)] as const
        const cancel = [String(options.cancelText ?? '取消'), answer(false)] as const
        this.open(
          [options.title, options.content],
          options.showCancel === false ? [confirm] : [cancel, confirm],
        )
      }),
      showActionSheet: asyncApi(environment, 'showActionSheet', ({ itemList }, { ok, fail }) => {
        const items = (itemList as string[]).map((item, tapIndex) => [item, () => ok({ tapIndex })] as const)
        this.open([], [...items, ['取消', () => fail('cancel')]])
      }),
    }
  }
}
