import type { PersonalFinding } from './kinds'
import { officialMask } from './masks'
import { matchesOf } from './matches'
import { originalPlace } from './narrow-text'
import type { NarrowText } from './narrow-text'
import { mayBeName, NAME } from './surnames'

/** Words of illness, handicap and poverty. Source: 个人信息保护法 Art. 28 (sensitive data), 社会救助 practice. */
const CONDITION =
  '(?:尿毒症|[\\u4e00-\\u9fff]{1,3}癌|癌症|白血病|艾滋病|HIV|肿瘤|精神(?:病|障碍|分裂症?)|(?:智力|肢体|视力|听力|言语|精神|多重)[一二三四1-4]级(?:残疾)?|(?:智力|肢体|视力|听力|言语|精神|多重)?残疾|[一二三四]级(?:伤残|残)|患[有了]?[\\u4e00-\\u9fff]|身患|重病|大病|病情|病逝|肺结核|乙肝|肝硬化|糖尿病|高血压|脑梗|脑瘫|中风|瘫痪|偏瘫|癫痫|心脏病|冠心病|聋哑|失能|低保|五保|特困|建档立卡|贫困|脱贫户|脱贫不稳定|边缘易致贫|监测户|监测对象|困难(?:户|群众|家庭|老人|党员|学生|职工)|困境儿童|孤儿|无人抚养|吸毒|戒毒|社区矫正|刑满释放|流浪|临时救助|医疗救助|抑郁症|怀孕|流产|不孕)'
const LABEL =
  '(?:村民|(?:困难)?群众|建档立卡(?:贫困)?(?:户|人口)|(?:五保|低保|特困|贫困|失独|空巢|独居|高龄|残疾|困难)(?:老人|老党员|党员|学生|儿童|职工|家庭|妇女|青年|人员|对象)|(?:走访|慰问|看望|帮扶)(?:了)?|户主|申请人|姓名[:：\\s]*|患者|病人|低保户|低保对象|贫困户|脱贫户|监测户|五保户|特困人员|特困户|困难户|残疾人|孤儿|(?:学生|儿童|老人|居民|员工|职工)[:：\\s]|同志|父亲?|母亲?|妻子?|丈夫|儿子?|女儿?|长子|次子|长女|其兄|其弟|名叫|叫)'
const JOINED =
  '(?:\\s*[（(，,：:|｜\\t 　"“]+\\s*)?(?:[男女][，,\\s]*)?(?:[\\u4e00-\\u9fff]{1,3}族[，,\\s]*)?(?:\\d{1,3}岁[，,\\s]*)?(?:本人|家庭|一家|家|全家|因|为|系|是|属于?|享受|被|已|确诊|诊断为?|纳入|身|常年|长期|突[发患]|不幸|现|自幼|先天性?){0,4}'
/** What may stand before a name; a star before it says that it is masked already. */
const BORDER = '(?:^|[^\\u4e00-\\u9fff*＊])'
const LEAD = '(?:将|把|给)'
const RELATIVE =
  '(?:的?(?:父亲|母亲|父母|丈夫|妻子|爱人|儿子|女儿|长子|次子|长女|次女|孙子|孙女|爷爷|奶奶|哥哥|弟弟|姐姐|妹妹|家人))?'
const BEFORE_VERB = new RegExp(
  `(${BORDER}|${LABEL}[:：]?\\s?|${LEAD})(${NAME})(?=${RELATIVE}(?:本人|家庭|一家|家|全家|因|为|系|是|属于?|享受|被|已|确诊|诊断为?|纳入|身|常年|长期|突[发患]|不幸|现|自幼|先天性?){0,4}(?:患[有了]?|系|属于?|是|享受|身患|确诊|因病)?${CONDITION})`,
  'gu',
)
const BEFORE_MARK = new RegExp(
  `(${BORDER}|${LABEL}[:：]?\\s?)(${NAME})(?=\\s*[（(，,：:|｜\\t 　"“]${JOINED}${CONDITION})`,
  'gu',
)
const LABELLED = new RegExp(`(${LABEL}[:：]?\\s?)(${NAME})(?=[，,。；;、（(\\s等因患系属为的家]|$)`, 'gu')
/** 低保户：甲、乙和丙 */
const NEXT = new RegExp(`[、，,和及与\\s]+(${NAME})(?=[、，,。；;（(\\s和及与等家]|$)`, 'uy')
const CONDITION_ANYWHERE = new RegExp(CONDITION, 'u')
const SENTENCE = /[^。；;\r\n]+/gu
const CELLS = /[^|｜,，\t;；]+/gu
const WHOLE_NAME = new RegExp(`^\\s*(${NAME})\\s*$`, 'u')
/** A verb or mark has to stand between name and word; a word that follows at once is more likely part of a sentence. */
const AT_ONCE = new RegExp(`^${CONDITION}`, 'u')
const ILL = /^患|^身患/u

/**
 * Whether a text has a word of illness, handicap or poverty.
 * @example tellsCondition('肢体残疾二级') // true
 */
export const tellsCondition = (text: string): boolean => CONDITION_ANYWHERE.test(text)

interface Named {
  readonly from: number
  readonly name: string
}

const named = (match: RegExpExecArray, offset: number): Named => ({
  from: offset + match.index + match[1]!.length,
  name: match[2]!,
})

/** The names that follow a labelled one in a list. */
const listedAfter = (sentence: string, from: number, offset: number): readonly Named[] => {
  const next = new RegExp(NEXT.source, NEXT.flags)
  next.lastIndex = from
  const names: Named[] = []
  for (let found = next.exec(sentence); found !== null; found = next.exec(sentence)) {
    const name = found[1]!
    names.push({ from: offset + next.lastIndex - name.length, name })
  }
  return names
}

const inSentence = (sentence: string, offset: number): readonly Named[] => {
  const close = [...matchesOf(BEFORE_VERB, sentence), ...matchesOf(BEFORE_MARK, sentence)]
    .filter((match) => {
      const rest = sentence.slice(match.index + match[0].length)
      return !AT_ONCE.test(rest) || ILL.test(rest)
    })
    .map((match) => named(match, offset))
  const labelled = matchesOf(LABELLED, sentence).flatMap((match) => [
    named(match, offset),
    ...listedAfter(sentence, match.index + match[0].length, offset),
  ])
  return [...close, ...labelled]
}

/** A row of a list: one cell is a name, another one has the word. */
const inRow = (row: string, offset: number): readonly Named[] => {
  const cells = matchesOf(CELLS, row)
  if (cells.length < 3) return []
  return cells.flatMap((cell) => {
    const name = WHOLE_NAME.exec(cell[0])?.[1]
    const isBeside = cells.some((other) => other !== cell && CONDITION_ANYWHERE.test(other[0]))
    return name !== undefined && isBeside ? [{ from: offset + cell.index + cell[0].indexOf(name), name }] : []
  })
}

/**
 * Names that stand beside words of illness, handicap or poverty in one sentence or one row. It reads surnames, so it finds
 * most and not all; whoever publishes still reads the list.
 * @example namesWithCondition(text, narrowText('村民张三患尿毒症'))[0].masked // '*三'
 */
export const namesWithCondition = (original: string, narrow: NarrowText): readonly PersonalFinding[] =>
  matchesOf(SENTENCE, narrow.text)
    .filter(([sentence]) => CONDITION_ANYWHERE.test(sentence))
    .flatMap(({ 0: sentence, index }) => [...inRow(sentence, index), ...inSentence(sentence, index)])
    .filter(({ name }) => mayBeName(name))
    .map(({ from, name }) => {
      const place = originalPlace(narrow, from, from + name.length)
      const masked = officialMask('name_with_condition', name)
      return { kind: 'name_with_condition', ...place, text: original.slice(place.from, place.to), masked }
    })
