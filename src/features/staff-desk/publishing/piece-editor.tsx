import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import type { IsoDate } from '@/domain/calendar/civil-date'
import type { PlainWords, PublicationContent } from '@/domain/publication/content'
import { PieceBudget } from './piece-budget'
import { PiecePlace } from './piece-place'
import { blocksOfText, textOfBlocks } from './piece-text'

/** A piece as it is typed: its text is one field. */
export interface TypedPiece {
  readonly content: PublicationContent
  readonly text: string
}

/** What was saved, ready to be typed at. */
export const asTyped = (content: PublicationContent): TypedPiece => ({
  content,
  text: textOfBlocks(content.blocks),
})

/** What was typed, ready to be saved. */
export const asSaved = ({ content, text }: TypedPiece): PublicationContent => ({
  ...content,
  blocks: blocksOfText(text),
})

const HEADER = [
  ['documentNumber', '文号', '例：盏政发〔2026〕3号，没有可不填', 60],
  ['issuer', '发文机关', '', 100],
  ['summary', '内容概述', '', 500],
] as const

const DAYS = [
  ['formedOn', '成文日期'],
  ['inForceOn', '施行日期'],
  ['validThrough', '有效期至'],
  ['noticeThrough', '公示期最后一天（到期自动撤下）'],
] as const

const PLAIN: readonly (readonly [keyof PlainWords, string])[] = [
  ['oneSentence', '一句话说清'],
  ['whoFor', '和谁有关'],
  ['howMuch', '多少钱'],
  ['how', '怎么办'],
  ['where', '在哪办'],
  ['phone', '咨询电话'],
]

type Props = {
  readonly today: IsoDate
  readonly typed: TypedPiece
  /** The piece is an annual report: title, issuer, column and text are the report's own. */
  readonly isReport: boolean
  readonly onChange: (change: (newest: TypedPiece) => TypedPiece) => void
}

type OwnProps = {
  readonly typed: TypedPiece
  readonly onChange: Props['onChange']
}

/** What says the thing itself; of an annual report it changes in the report only. */
function OwnWords({ typed: { content, text }, onChange }: OwnProps) {
  return (
    <>
      <Field
        id="piece-title"
        label="标题"
        value={content.title}
        onChange={(title) => onChange((newest) => ({ ...newest, content: { ...newest.content, title } }))}
        maxLength={200}
      />
      <Field
        id="piece-text"
        label="正文"
        kind="multiline"
        value={text}
        onChange={(next) => onChange((newest) => ({ ...newest, text: next }))}
        maxLength={50000}
        hint="一段一行；小标题前面写“# ”；从表格里复制来的行会变成表格"
      />
    </>
  )
}

/** The header, the plain words and the text of a piece; what most pieces need comes first. */
export function PieceEditor({ today, typed, isReport, onChange }: Props) {
  const { content } = typed
  const set = (over: Partial<PublicationContent>) =>
    onChange((newest) => ({ ...newest, content: { ...newest.content, ...over } }))
  const setPlain = (name: keyof PlainWords, value: string) =>
    onChange((newest) => ({
      ...newest,
      content: { ...newest.content, plain: { ...newest.content.plain, [name]: value } },
    }))
  return (
    <>
      {!isReport && <OwnWords typed={typed} onChange={onChange} />}
      <Field
        id="piece-oneSentence"
        label="一句话说清"
        value={content.plain.oneSentence}
        onChange={(value) => setPlain('oneSentence', value)}
        maxLength={200}
      />
      {HEADER.filter(([name]) => !isReport || name !== 'issuer').map(([name, label, hint, longest]) => (
        <Field
          key={name}
          id={`piece-${name}`}
          label={label}
          value={content[name]}
          onChange={(value) => set({ [name]: value })}
          maxLength={longest}
          {...(hint === '' ? {} : { hint })}
        />
      ))}
      <Expander title="日期和更多说明">
        {DAYS.map(([name, label]) => (
          <Field
            key={name}
            id={`piece-${name}`}
            label={label}
            value={content[name] ?? ''}
            onChange={(value) => set({ [name]: value === '' ? null : (value as IsoDate) })}
            placeholder="2026-03-02"
            maxLength={10}
            optional
          />
        ))}
        {PLAIN.slice(1).map(([name, label]) => (
          <Field
            key={name}
            id={`piece-${name}`}
            label={label}
            value={content.plain[name]}
            onChange={(value) => setPlain(name, value)}
            maxLength={200}
            optional
          />
        ))}
      </Expander>
      <PieceBudget content={content} onChange={set} />
      <PiecePlace content={content} today={today} isFixed={isReport} onChange={set} />
    </>
  )
}
