import type { ReportForm } from '../forms/form-model'
import { figuresIn, sentenceText, type FigurePhrase, type Sentence } from './phrases'
import { TOPIC_SENTENCES, type NarrativeTopic } from './topics'
import type { YearFacts } from './year-facts'

/** Longest chapter one. Source: a city's notice on the form [S12c in the statute note]; checked as a warning. */
export const LONGEST_OVERALL = 1000

/** A head within a chapter, '' where there is none, and what is told below it. */
type Part = readonly [head: string, topics: readonly NarrativeTopic[]]

const SIX: Readonly<Record<string, readonly Part[]>> = {
  overall: [
    ['（一）主动公开', ['disclosed', 'key_areas', 'interpretation', 'concerns', 'proposals', 'services']],
    ['（二）依申请公开', ['requests']],
    ['（三）政府信息管理', ['normative']],
    ['（四）政府信息公开平台建设', ['platforms']],
    ['（五）监督保障', ['supervision', 'remedies']],
  ],
  published: [],
  requests: [],
  remedies: [],
  problems: [
    ['（一）存在的主要问题', ['problems']],
    ['（二）改进措施', ['plans']],
  ],
  others: [['', ['fees']]],
}

const FOURTEEN: Readonly<Record<string, readonly Part[]>> = {
  overall: [['', ['disclosed']]],
  published: [['', ['disclosed', 'normative']]],
  key_areas: [['', ['key_areas']]],
  services: [['', ['services']]],
  proposals: [['', ['proposals']]],
  interpretation: [['', ['interpretation']]],
  concerns: [['', ['concerns']]],
  requests: [['', ['requests']]],
  platforms: [['', ['platforms']]],
  remedies: [['', ['remedies']]],
  mechanisms: [['', ['supervision']]],
  problems: [['', ['problems']]],
  plans: [['', ['plans']]],
  others: [['', ['fees']]],
}

/** What is told where nothing is known: whoever writes the chapter fills it in. */
const NOTHING_KNOWN = '系统里没有这方面的记录，请补写。'

const partsOf = (form: ReportForm, key: string): readonly Part[] =>
  (form.name === 'statistics_2014' ? FOURTEEN : SIX)[key] ?? []

const sentencesOf = (topics: readonly NarrativeTopic[], facts: YearFacts): readonly Sentence[] =>
  topics.flatMap((topic) => TOPIC_SENTENCES[topic](facts)).filter(({ length }) => length > 0)

const partText = ([head, topics]: Part, facts: YearFacts): readonly string[] => {
  const text = sentencesOf(topics, facts).map(sentenceText).join('')
  return [...(head === '' ? [] : [head]), text === '' ? NOTHING_KNOWN : text]
}

/** A chapter as the system words it, with the figures in it. */
export interface WordedChapter {
  readonly key: string
  readonly text: string
  readonly figures: readonly FigurePhrase[]
}

/**
 * Every chapter that has words, worded from the facts of the year; chapters that are a table alone have none.
 * Source: 国办公开办函〔2021〕30号 (five heads of chapter one); 国办发〔2014〕32号 with the chapters of 盏西镇 2019.
 * @example narrativeOf(formOfYear(2025), facts)[0]?.text
 */
export const narrativeOf = (form: ReportForm, facts: YearFacts): readonly WordedChapter[] =>
  form.chapters.flatMap(({ key }) => {
    const parts = partsOf(form, key)
    if (parts.length === 0) return []
    const text = parts.flatMap((part) => partText(part, facts)).join('\n')
    return [{ key, text, figures: figuresIn(parts.flatMap(([, topics]) => sentencesOf(topics, facts))) }]
  })

/**
 * By how many characters chapter one is too long; 0 where it is not. Spaces and line ends don't count.
 * @example charactersTooMany('字'.repeat(1003)) // 3
 */
export const charactersTooMany = (overall: string): number =>
  Math.max(0, [...overall.replace(/\s/gu, '')].length - LONGEST_OVERALL)
