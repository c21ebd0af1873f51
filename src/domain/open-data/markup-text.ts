const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_IN_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text as it stands in XML or HTML, between tags or in a quoted attribute: nothing of it is read as markup, and what
 * XML cannot carry becomes U+FFFD.
 * @example markupText('<低保> & "五保"') // '&lt;低保&gt; &amp; &quot;五保&quot;'
 */
export const markupText = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found)

/**
 * An element with text in it; '' where there is none to say.
 * @example textElement('title', 'a < b') // '<title>a &lt; b</title>'
 */
export const textElement = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${markupText(text)}</${name}>`
