import type { Picture } from '../evidence'
import { none, type Rule } from '../rule'

const MOST_OFF = 0.15

const isPressed = ({ natural, shown, isCut }: Picture): boolean => {
  if (isCut || Math.min(...natural, ...shown) === 0) return false
  return Math.abs(shown[0] / shown[1] / (natural[0] / natural[1]) - 1) > MOST_OFF
}

export const pictureRatio: Rule = {
  name: '保持图片大小比例',
  goal: '相差 ≤ 15 %',
  weight: 4,
  reads: 'pages',
  judge: ({ looks }) => {
    const all = looks.flatMap(({ page, pictures }) => pictures.map((picture) => ({ page, picture })))
    const faults = all
      .filter(({ picture }) => isPressed(picture))
      .map(({ page, picture }) => `${page}：${picture.address} ${picture.shown.join('×')}`)
    return none(faults, `${all.length} 张图片`)
  },
}
