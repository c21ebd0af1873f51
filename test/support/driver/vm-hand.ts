import type { Placed } from '../../weapp-simulator/node-vm/rendered-tree'
import type { VmApp } from '../../weapp-simulator/node-vm/vm-app'
import { VmLook } from './vm-look'

const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

/** What WeChat answers where a button asks for consent or a telephone number and the person agrees. */
const AGREED = { errMsg: 'simulated:ok', code: 'simulated-phone-code' }

/** Finds nodes by name in the rendered tree and fires the events their templates bind; false: not there by now. */
export class VmHand {
  private readonly look: VmLook

  constructor(private readonly app: VmApp) {
    this.look = new VmLook(app.tree())
  }

  tap(name: string | RegExp): boolean {
    if (typeof name === 'string' && this.app.dialogs.tap(name)) return true
    const placed = this.look.pressable(name)
    return placed === undefined ? this.tapTab(name) : this.press(placed)
  }

  fill(label: string, value: string): boolean {
    const field = this.look.field(label)
    if (!field) return false
    this.fire(field, 'focus', { value: field.node.attributes.value })
    this.fire(field, 'input', { value, cursor: value.length })
    this.fire(field, 'blur', { value, cursor: value.length })
    return true
  }

  valueOf(label: string): string | null {
    const field = this.look.field(label)
    return field === undefined ? null : String(field.node.attributes.value ?? '')
  }

  choose(label: string, option: string): boolean {
    const inGroup = this.look.option(label, option)
    if (inGroup !== undefined) return this.press(inGroup)
    const picker = this.look.picker(label)
    if (!picker) return false
    const { mode, range, 'range-key': key } = picker.node.attributes
    const labels = ((range ?? []) as unknown[]).map((item) =>
      key ? (item as Record<string, unknown>)[String(key)] : item,
    )
    const value = mode === 'date' || mode === 'time' ? option : labels.indexOf(option)
    if (value === -1) return false
    this.fire(picker, 'change', { value })
    return true
  }

  toggle(label: string): boolean {
    const control = this.look.toggle(label)
    return control !== undefined && this.press(control)
  }

  isOn(label: string): boolean | null {
    const control = this.look.toggle(label)
    if (control === undefined) return null
    const { checked, 'aria-checked': said } = control.node.attributes
    return isOn(checked) || isOn(said)
  }

  private press(placed: Placed): boolean {
    const { attributes, tag } = placed.node
    if (isOn(attributes.disabled) || isOn(attributes['aria-disabled'])) return false
    const openType = attributes['open-type']
    if (openType === 'share') return true
    if (tag === 'switch') this.fire(placed, 'change', { value: !isOn(attributes.checked) })
    this.fire(placed, 'tap')
    if (typeof openType === 'string') this.fire(placed, openType.toLowerCase(), AGREED)
    if (tag === 'radio') this.chooseRadio(placed)
    if (attributes['form-type'] === 'submit') this.fire(placed, 'submit', { value: {} })
    return true
  }

  private chooseRadio(radio: Placed): void {
    const group = radio.above.findIndex((node) => node.tag === 'radio-group')
    const node = radio.above[group]
    const { value } = radio.node.attributes
    if (node) this.fire({ node, above: radio.above.slice(group + 1) }, 'change', { value })
  }

  private tapTab(name: string | RegExp): boolean {
    const tab = this.app.config.tabBar?.list.find(({ text }) =>
      typeof name === 'string' ? text === name : name.test(text),
    )
    if (!tab) return false
    const { switchTab } = this.app.wx as { switchTab: (options: object) => void }
    switchTab({ url: `/${tab.pagePath}`, success: () => undefined })
    return true
  }

  /** Goes up the tree like the native side: every node that binds the event hears it, `catch` ends the way. */
  private fire({ node, above }: Placed, type: string, detail: object = {}): void {
    for (const at of [node, ...above]) {
      const caught = at.attributes[`catch${type}`]
      const handler = at.attributes[`bind${type}`] ?? at.attributes[`bind:${type}`] ?? caught
      if (typeof handler !== 'string') continue
      const currentTarget = targetOf(at)
      const event = {
        type,
        timeStamp: Date.now(),
        detail,
        target: targetOf(node),
        currentTarget,
        mark: {},
        touches: [],
      }
      this.app.call(this.app.top.instance, handler, event)
      if (caught !== undefined || !BUBBLING.has(type)) return
    }
  }
}

function targetOf({ attributes }: Placed['node']): object {
  const given = Object.entries(attributes).filter(([name]) => name.startsWith('data-'))
  return {
    id: attributes.id ?? '',
    dataset: Object.fromEntries(given.map(([name, value]) => [name.slice(5), value])),
  }
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}
