import type { Picture } from '../evidence'
import { none, type Rule } from '../rule'

/** Dots of a sharp screen for one px. */
const DOTS = 3

const isTooLarge = ({ natural, shown }: Picture): boolean =>
  shown[0] > 0 && natural[0] * natural[1] > shown[0] * shown[1] * DOTS ** 2

export const pictureSize: Rule = {
  name: '图片大小',
  goal: '宽×高 ≤ 显示宽×高×像素比²',
  weight: 4,
  reads: 'pages',
  judge: ({ looks }) => {
    const all = looks.flatMap(({ page, pictures }) => pictures.map((picture) => ({ page, picture })))
    const faults = all
      .filter(({ picture }) => isTooLarge(picture))
      .map(({ page, picture }) => `${page}：${picture.address} ${picture.natural.join('×')}`)
    return none(faults, `${all.length} 张图片`)
  },
}
