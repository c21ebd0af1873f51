/**
 * Takes away, before the first line of ours runs, what phones of 2016 to 2019 don't know: Chrome 55, WeChat's browser of those
 * years, iOS 10.3. JavaScript for the page's own realm; interfaces only, what they can't read is told by shipped-syntax.test.ts.
 */
export const OLD_PHONE = `(() => {
  const everywhere = this
  const lacks = (owner, names) => {
    if (owner === undefined) return
    for (const name of names.split(' ')) delete owner[name]
  }
  const of = (name) => everywhere[name]
  lacks(Array.prototype, 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with')
  lacks(Array, 'fromAsync')
  lacks(Object.getPrototypeOf(Int8Array.prototype), 'at findLast findLastIndex toSorted toReversed with')
  lacks(String.prototype, 'padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed')
  lacks(Object, 'fromEntries hasOwn groupBy')
  lacks(Promise, 'allSettled any withResolvers try')
  lacks(Promise.prototype, 'finally')
  lacks(Map, 'groupBy')
  lacks(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom')
  lacks(Symbol.prototype, 'description')
  lacks(Symbol, 'asyncIterator')
  lacks(Error, 'captureStackTrace')
  if (of('Intl')) lacks(of('Intl'), 'RelativeTimeFormat PluralRules ListFormat DisplayNames Segmenter Locale DurationFormat')
  lacks(everywhere, 'structuredClone AbortController AbortSignal IntersectionObserver IntersectionObserverEntry ResizeObserver')
  lacks(everywhere, 'queueMicrotask requestIdleCallback cancelIdleCallback BroadcastChannel BigInt WeakRef FinalizationRegistry')
  lacks(everywhere, 'ReadableStream WritableStream TransformStream CompressionStream visualViewport scheduler Iterator SharedArrayBuffer')
  lacks(everywhere, 'CSSStyleSheet PointerEvent onpointerdown navigation trustedTypes')
  const prototypes = {
    Blob: 'arrayBuffer stream text bytes',
    Response: 'body bytes',
    Request: 'signal',
    Element: 'toggleAttribute replaceChildren getAnimations animate scrollIntoViewIfNeeded checkVisibility part',
    Document: 'replaceChildren adoptedStyleSheets getAnimations',
    ShadowRoot: 'adoptedStyleSheets',
    Crypto: 'randomUUID',
    Navigator: 'connection clipboard share canShare storage userAgentData locks',
  }
  for (const name of Object.keys(prototypes)) if (of(name)) lacks(of(name).prototype, prototypes[name])
  // These know no signal: they pass it over, where a newer one refuses what is none of its own.
  const fetched = of('fetch')
  if (fetched)
    everywhere.fetch = (asked, how) => fetched.call(everywhere, asked, Object.assign({}, how, { signal: undefined }))
  // Patterns of ES2018 are refused when they are made.
  everywhere.RegExp = new Proxy(RegExp, {
    construct: (made, [source, flags], target) => {
      if (/\\\\p\\{|\\(\\?<[=!a-zA-Z]/.test(String(source)) || /[sdv]/.test(String(flags || '')))
        throw new SyntaxError('no such pattern on this phone: ' + source)
      return Reflect.construct(made, flags === undefined ? [source] : [source, flags], target)
    },
  })
  delete everywhere.globalThis
}).call(typeof self === 'undefined' ? globalThis : self)`
