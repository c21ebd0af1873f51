import {
  isControl,
  nameOf,
  placedNodes,
  roleOf,
  type Placed,
} from '../../weapp-simulator/node-vm/rendered-tree'
import type { VmApp } from '../../weapp-simulator/node-vm/vm-app'

const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])
const TOGGLES = new Set(['switch', 'checkbox', 'radio'])

/** Finds nodes by name in the rendered tree and fires the events their templates bind. */
export class VmHand {
  constructor(private readonly app: VmApp) {}

  tap(name: string | RegExp): boolean {
    if (typeof name === 'string' && this.app.dialogs.tap(name)) return true
    const placed =
      this.find((at) => isControl(at.node) && named(at, name)) ?? this.find((at) => named(at, name))
    if (!placed) return this.tapTab(name)
    if (isOn(placed.node.attributes.disabled)) return false
    if (placed.node.attributes['open-type'] === 'share') return true
    this.fire(placed, 'tap')
    if (placed.node.tag === 'radio') this.chooseRadio(placed)
    if (placed.node.attributes['form-type'] === 'submit') this.fire(placed, 'submit', { value: {} })
    return true
  }

  fill(label: string, value: string): boolean {
    const field = this.field(label)
    if (!field) return false
    this.fire(field, 'input', { value, cursor: value.length })
    this.fire(field, 'blur', { value, cursor: value.length })
    return true
  }

  valueOf(label: string): string {
    return String(this.field(label)?.node.attributes.value ?? '')
  }

  choose(label: string, option: string): boolean {
    const inGroup = this.find((at) => named(at, option) && at.above.some((node) => nameOf(node) === label))
    if (inGroup && isControl(inGroup.node)) return this.tap(option)
    const picker = this.find(({ node }) => node.tag === 'picker' && nameOf(node).startsWith(label))
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
    const control = this.find((at) => TOGGLES.has(roleOf(at.node)) && named(at, label))
    if (!control) return false
    if (control.node.tag === 'switch')
      this.fire(control, 'change', { value: !isOn(control.node.attributes.checked) })
    else this.fire(control, 'tap')
    return true
  }

  isOn(label: string): boolean {
    const control = this.find((at) => TOGGLES.has(roleOf(at.node)) && named(at, label))
    return isOn(control?.node.attributes.checked) || isOn(control?.node.attributes['aria-checked'])
  }

  private field(label: string): Placed | undefined {
    return this.find(
      ({ node }) => /^(input|textarea)$/.test(node.tag) && node.attributes['aria-label'] === label,
    )
  }

  private chooseRadio(radio: Placed): void {
    const group = radio.above.findIndex((node) => node.tag === 'radio-group')
    const node = radio.above[group]
    if (node)
      this.fire({ node, above: radio.above.slice(group + 1) }, 'change', {
        value: radio.node.attributes.value,
      })
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

  private find(wanted: (at: Placed) => boolean): Placed | undefined {
    return placedNodes(this.app.tree()).filter(wanted).at(-1)
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

function named({ node }: Placed, name: string | RegExp): boolean {
  return typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node))
}

function targetOf({ attributes }: Placed['node']): object {
  const data = Object.entries(attributes).filter(([name]) => name.startsWith('data-'))
  return {
    id: attributes.id ?? '',
    dataset: Object.fromEntries(data.map(([name, value]) => [name.slice(5), value])),
  }
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}
