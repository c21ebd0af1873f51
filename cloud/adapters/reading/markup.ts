import { Parser } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** What a reader of markup is told, in the order of the text. */
export interface MarkupListener {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
  comment?(text: string): void
}

const listen = (source: string, listener: MarkupListener, xmlMode: boolean): void => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => listener.open(name, attributes),
      ontext: (text) => listener.text(text),
      onclosetag: (name) => listener.close(name),
      oncomment: (text) => listener.comment?.(text),
    },
    { xmlMode, decodeEntities: true, recognizeCDATA: true },
  )
  parser.write(source)
  parser.end()
}

/** Tells a listener what an XML text holds. External entities don't exist here: nothing is ever fetched. */
export const readXml = (source: string, listener: MarkupListener): void => listen(source, listener, true)

/** The same of HTML as it is found, however broken. */
export const readHtml = (source: string, listener: MarkupListener): void => listen(source, listener, false)

/** All text of an XML part, elements set apart by spaces: for parts of which only the words matter. */
export const textOfXml = (source: string): string => {
  const parts: string[] = []
  readXml(source, {
    open: () => undefined,
    text: (text) => parts.push(text.trim()),
    close: () => undefined,
  })
  return parts.filter((part) => part !== '').join(' ')
}
