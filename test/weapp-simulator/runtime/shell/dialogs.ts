import { asyncApi, type WxEnvironment, type WxOptions } from '../../wx/async-api'
import { action, element, openOverlay } from './sheet'

/** `wx.showToast`, `showLoading`, `showModal`, `showActionSheet`: drawn, and answered by whoever taps them. */
export function dialogApis(environment: WxEnvironment): Record<string, unknown> {
  const toast = new Toast()
  const quick = (name: string, act: (options: WxOptions) => void) =>
    asyncApi(environment, name, (options, outcome) => {
      act(options)
      outcome.ok()
    })
  return {
    showToast: quick('showToast', (options) =>
      toast.show(text(options.title), Number(options.duration ?? 1500)),
    ),
    showLoading: quick('showLoading', (options) => toast.show(text(options.title), null)),
    hideToast: quick('hideToast', () => toast.hide()),
    hideLoading: quick('hideLoading', () => toast.hide()),
    showModal: asyncApi(environment, 'showModal', (options, { ok }) => openModal(options, ok)),
    showActionSheet: asyncApi(environment, 'showActionSheet', (options, { ok, fail }) =>
      openActionSheet(
        options.itemList as string[],
        (tapIndex) => ok({ tapIndex }),
        () => fail('cancel'),
      ),
    ),
  }
}

class Toast {
  private shown: HTMLElement | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  show(title: string, duration: number | null): void {
    this.hide()
    this.shown = element('div', 'sim-toast', title)
    this.shown.setAttribute('role', 'status')
    document.body.append(this.shown)
    if (duration !== null) this.timer = setTimeout(() => this.hide(), duration)
  }

  hide(): void {
    clearTimeout(this.timer)
    this.shown?.remove()
    this.shown = null
  }
}

function openModal(options: WxOptions, answer: (result: Record<string, unknown>) => void): void {
  const panel = element('div', 'sim-modal')
  const field = document.createElement('textarea')
  field.placeholder = text(options.placeholderText)
  field.value = options.editable === true ? text(options.content) : ''
  const close = (confirm: boolean) => () => {
    overlay.remove()
    answer({ confirm, cancel: !confirm, content: options.editable === true && confirm ? field.value : null })
  }
  if (options.title) panel.append(element('div', 'sim-modal-title', text(options.title)))
  panel.append(options.editable === true ? field : element('div', 'sim-modal-content', text(options.content)))
  const row = element('div', 'sim-modal-actions')
  if (options.showCancel !== false) row.append(action(text(options.cancelText) || '取消', close(false)))
  row.append(action(text(options.confirmText) || '确定', close(true), 'sim-primary'))
  panel.append(row)
  const overlay = openOverlay(text(options.title) || text(options.content), panel)
}

/** Also the menu behind the ··· button. */
export function openActionSheet(
  items: readonly string[],
  chosen: (index: number) => void,
  cancelled: () => void,
): void {
  const panel = element('div', 'sim-sheet')
  const close = (act: () => void) => () => {
    overlay.remove()
    act()
  }
  panel.append(
    ...items.map((item, index) =>
      action(
        item,
        close(() => chosen(index)),
        'sim-row',
      ),
    ),
  )
  panel.append(action('取消', close(cancelled), 'sim-row'))
  const overlay = openOverlay('操作菜单', panel)
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
