import type { Locator, Page } from 'playwright-core'

/** Height of one row of Taro's wheel. Unit: CSS px. */
const ROW = 34

/**
 * Picks in whatever the page opened: a field for dates, a list of options of the app's own, or Taro's wheel.
 * The wheel only turns by dragging, so it is turned by the drag it listens to.
 */
export async function pickOnH5(
  page: Page,
  option: string,
  press: (control: Locator) => Promise<void>,
): Promise<void> {
  const wheels = page.locator('taro-picker-group').filter({ visible: true })
  const listed = page
    .getByRole('option', { name: option, exact: true })
    .or(page.getByRole('radio', { name: option, exact: true }))
    .filter({ visible: true })
  await wheels.or(listed).first().waitFor()
  if ((await listed.count()) > 0) return press(listed.first())
  const parts = /^\d{4}-\d{2}(-\d{2})?$/.test(option) ? option.split('-') : [option]
  for (const [index, part] of parts.entries()) await turn(wheels.nth(index), part)
  await page.getByText('确定', { exact: true }).filter({ visible: true }).last().click()
}

async function turn(wheel: Locator, wanted: string): Promise<void> {
  const rows = (await wheel.locator('.weui-picker__item').allInnerTexts()).map((row) => row.trim())
  const number = (row: string): number => Number(row.replace(/\D/g, ''))
  const target = rows.findIndex(
    (row) => row === wanted || (/^\d+$/.test(wanted) && number(row) === Number(wanted)),
  )
  if (target < 0) throw new Error(`the picker has no ${wanted}, only ${rows.slice(0, 12).join('、')}`)
  await wheel.evaluate(drag, { target, row: ROW })
  await wheel.page().waitForTimeout(350)
}

/** Runs in the page: drags from the row in the middle to the wanted one. */
function drag(wheel: Element, { target, row }: { target: number; row: number }): void {
  const content = wheel.querySelector('.weui-picker__content')
  const middle = wheel.querySelector('.weui-picker__indicator')
  const wantedRow = content?.children[target]
  if (!middle || !wantedRow) return
  const distance = middle.getBoundingClientRect().top - wantedRow.getBoundingClientRect().top
  if (Math.abs(distance) < row / 2) return
  const fire = (type: string, clientY: number): void =>
    void wheel.dispatchEvent(new MouseEvent(type, { clientY, bubbles: true, cancelable: true }))
  fire('mousedown', 0)
  fire('mousemove', distance)
  fire('mouseup', distance)
}
