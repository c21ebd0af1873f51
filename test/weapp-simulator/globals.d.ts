/// <reference lib="dom.iterable" />

/** The runtime's styles are bundled as text. */
declare module '*.css' {
  const text: string
  export default text
}
