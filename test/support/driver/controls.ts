import type { Locator, Page } from 'playwright-core'
import { comes } from '../patience'
import type { Operation } from './app-driver'

type Role = Parameters<Page['getByRole']>[0]

const PRESSABLE: readonly Role[] = [
  'button',
  'link',
  'tab',
  'radio',
  'checkbox',
  'switch',
  'option',
  'menuitem',
  'combobox',
]
const TOGGLES: readonly Role[] = ['switch', 'checkbox', 'radio']
/** Time in which a page that changes has put the focus where it belongs. */
const SETTLED = 150

/** Finds controls the way a person names them, and works them by touch, mouse or keyboard. */
export class Controls {
  constructor(
    private readonly page: Page,
    private readonly operation: Operation,
  ) {}

  async pressable(name: string | RegExp): Promise<Locator> {
    return this.find(`something to press named ${name}`, (within) => [
      anyRole(within, PRESSABLE, { name: name, exact: true }),
      anyRole(within, PRESSABLE, { name: name, exact: false }),
      within.getByText(name, { exact: true }),
      within.getByText(name),
    ])
  }

  async toggle(label: string): Promise<Locator> {
    return this.find(`a switch or checkbox named ${label}`, (within) => [
      anyRole(within, TOGGLES, { name: label, exact: true }),
      anyRole(within, TOGGLES, { name: label, exact: false }),
    ])
  }

  /** The real text field: on H5 the label may sit on Taro's element around it. */
  async field(label: string): Promise<Locator> {
    const fields = 'input,textarea'
    return this.find(`a field labelled ${label}`, (within) => [
      within.getByRole('textbox', { name: label, exact: true }),
      within.getByRole('searchbox', { name: label, exact: true }),
      within.getByRole('spinbutton', { name: label, exact: true }),
      within.locator(`:is(${fields})[aria-label="${label}"]`),
      within.locator(`[aria-label="${label}"]`).locator(fields),
      // WeChat knows no aria-describedby: there the hint and the error are read out behind the label.
      within.getByRole('textbox', { name: new RegExp(`^${label}，`) }),
    ])
  }

  /** A radio or tick box inside the named group, or null when the label is no such group. */
  async option(label: string, option: string): Promise<Locator | null> {
    const groups = anyRole(this.page, ['radiogroup', 'group'], { name: label, exact: true })
    const choice = anyRole(groups.filter({ visible: true }), ['radio', 'checkbox', 'button', 'option'], {
      name: option,
      exact: true,
    })
    return (await choice.count()) > 0 ? choice.first() : null
  }

  async labelled(label: string): Promise<Locator> {
    return this.find(`a picker labelled ${label}`, (within) => [
      within.locator(`[aria-label="${label}"]`),
      anyRole(within, PRESSABLE, { name: label, exact: false }),
      within.getByText(label, { exact: true }),
    ])
  }

  async press(control: Locator): Promise<void> {
    if (this.operation === 'touch') return control.tap()
    if (this.operation === 'mouse') return control.click()
    await focus(control)
    const role = (await control.getAttribute('role')) ?? ''
    await this.page.keyboard.press(TOGGLES.includes(role as Role) ? 'Space' : 'Enter')
  }

  async write(field: Locator, value: string): Promise<void> {
    if (this.operation !== 'keyboard') return writeInto(field, value)
    await focus(field)
    await field.selectText()
    if (value === '') await this.page.keyboard.press('Delete')
    else await this.page.keyboard.insertText(value)
  }

  private async find(what: string, candidates: Candidates): Promise<Locator> {
    const found = await comes(() => this.look(candidates))
    if (found !== null) return found
    throw new Error(`there is no ${what}; the page says:\n${await visibleText(this.page)}`)
  }

  /** Looks in the dialog in front first, then on the whole page; the first kind of match wins. */
  private async look(candidates: Candidates): Promise<Locator | null> {
    const dialogs = this.page.getByRole('dialog').filter({ visible: true })
    const places = (await dialogs.count()) > 0 ? [dialogs.last(), this.page] : [this.page]
    const kinds = places.flatMap(candidates).map((kind) => kind.filter({ visible: true }))
    for (const [at, kind] of kinds.entries()) {
      if ((await kind.count()) === 0) continue
      // The page may have changed since the closer kinds were looked for: “待交办” must not be pressed for “交办”.
      for (const closer of kinds.slice(0, at)) if ((await closer.count()) > 0) return closer.first()
      return kind.first()
    }
    return null
  }
}

type Candidates = (within: Page | Locator) => Locator[]

export async function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

/** Waits until some visible element says it, or none does. */
export async function waitForText(page: Page, text: string | RegExp, wanted: boolean): Promise<void> {
  const found = page.getByText(text).filter({ visible: true })
  if (await comes(async () => (await found.count()) > 0 === wanted)) return
  throw new Error(
    `${wanted ? 'nowhere to be seen' : 'still to be seen'}: ${text}; the page says:\n${await visibleText(page)}`,
  )
}

const holdsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const active = element.ownerDocument.activeElement
    return active !== null && element.contains(active)
  })

/** A keyboard user must get there: no `tabindex`, no focus, no pass. */
async function focus(control: Locator): Promise<void> {
  const takesFocus = async (): Promise<boolean> => {
    await control.focus()
    // A new step of the page takes the focus to its heading first; nobody presses Tab and Enter faster than that.
    await control.page().waitForTimeout(SETTLED)
    return holdsFocus(control)
  }
  if (await comes(takesFocus, { pause: 0 })) return
  throw new Error(`not reachable by keyboard: ${await outline(control)}`)
}

/** In one go: a page that brings the focus to another field meanwhile would get the rest of the text there. */
async function writeInto(field: Locator, value: string): Promise<void> {
  if (!(await field.isEditable())) throw new Error(`nothing can be written there: ${await outline(field)}`)
  await field.evaluate((element, text) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return
    element.focus()
    element.select()
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  }, value)
}

const outline = (control: Locator): Promise<string> =>
  control.evaluate((element) => element.outerHTML.slice(0, 200))

type Wanted = { readonly name: string | RegExp; readonly exact: boolean }

function anyRole(within: Page | Locator, roles: readonly Role[], wanted: Wanted): Locator {
  const [first, ...others] = roles.map((role) => within.getByRole(role, wanted))
  if (!first) throw new Error('no roles given')
  return others.reduce((all, one) => all.or(one), first)
}
