import { digits, pick, type Dice } from './dice'
import type { Positive } from './built-positives'

/** Names as they are here: Han, Dai, Jingpo, Lisu and Achang ones. */
const NAMES =
  '张三 李小明 刀安民 岩温 罕晓梅 排早扎 赵勒弄 寸守强 尹加碧 板么果 孔木兰 恩孔 欧阳建国 线小英 番有才'.split(
    ' ',
  )
const VILLAGES = '关上村 支那村 松坡村 弄璋村 勐弄村 芒璋村委会 普关村 莲花山村'.split(' ')
const TOWNS = ['盈江县盏西镇', '云南省德宏州盈江县盏西镇', '盏西镇', '']

type Write = (dice: Dice) => string

const name: Write = (dice) => pick(dice, NAMES)
const village: Write = (dice) => `${pick(dice, TOWNS)}${pick(dice, VILLAGES)}`
const small = (dice: Dice, most: number): number => 1 + dice(most)

const ADDRESSES: Readonly<Record<string, Write>> = {
  'group and house': (d) => `住址：${village(d)}${small(d, 9)}组${small(d, 80)}号`,
  'village group': (d) => `${name(d)}，家住${village(d)}第${small(d, 9)}村民小组`,
  'community by name': (d) => `户主${name(d)}，现住${village(d)}${pick(d, ['一', '二', '三'])}社`,
  'door plate': (d) => `${name(d)} ${village(d)}下寨组门牌${small(d, 80)}号`,
  'registered place': (d) => `户籍地：${village(d)}上寨${small(d, 80)}号`,
  'flat of a resettlement': (d) =>
    `现居住于易地搬迁安置点${small(d, 9)}栋${small(d, 4)}单元${100 + d(500)}室`,
  'street with annexe': (d) => `${name(d)}住盏西镇团结街${small(d, 90)}号附${small(d, 9)}号`,
  'row of a list': (d) => `${small(d, 90)}\t${name(d)}\t${village(d)}${small(d, 9)}组\t${100 * small(d, 20)}`,
}

const CONDITIONS: Readonly<Record<string, Write>> = {
  'filed poor household': (d) => `建档立卡户${name(d)}家${small(d, 6)}口人`,
  'handicap in brackets': (d) => `${name(d)}（肢体残疾二级）`,
  'grade between': (d) => `${name(d)}系精神二级残疾`,
  'grave illness': (d) => `村民${name(d)}因患大病住院`,
  'cancer after the sex': (d) => `${name(d)}，女，肺癌晚期`,
  'taken into observation': (d) => `将${name(d)}纳入监测对象`,
  'names after a label': (d) => `低保户：${name(d)}`,
  'old person alone': (d) => `五保老人${name(d)}`,
  'visited in need': (d) => `走访慰问困难群众${name(d)}`,
  'a relative is ill': (d) => `${name(d)}的丈夫患尿毒症`,
  'row of a list': (d) => `${small(d, 90)}\t${name(d)}\t关上村\t脱贫户\t${digits(d, 3)}`,
}

/** Texts with detailed addresses, and with names beside illness, handicap or poverty: a machine points, a person judges. */
export const builtJudged = (dice: Dice, each: number): readonly Positive[] =>
  (
    [
      ['address', ADDRESSES],
      ['name_with_condition', CONDITIONS],
    ] as const
  ).flatMap(([kind, layouts]) =>
    Object.entries(layouts).flatMap(([layout, write]) =>
      Array.from({ length: each }, (): Positive => ({ kind, layout, text: write(dice) })),
    ),
  )
