/**
 * Names a browser has and WeChat's logic layer has not: the app's modules see `undefined`, so that a stray
 * `window` or `fetch` fails in the simulator as it would on a phone.
 */
export const HIDDEN_GLOBALS = [
  ...['window', 'document', 'frames', 'self', 'parent', 'top', 'location', 'navigator', 'history', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'crypto', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Headers', 'Request', 'Response'],
  ...['Blob', 'File', 'FileReader', 'FormData', 'URL', 'URLSearchParams', 'AbortController', 'AbortSignal'],
  ...['alert', 'confirm', 'prompt', 'open', 'postMessage', 'matchMedia', 'getComputedStyle', 'getSelection'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'structuredClone'],
  ...['Event', 'EventTarget', 'CustomEvent', 'Node', 'Element', 'HTMLElement', 'Image', 'Audio', 'DOMParser'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'MessageChannel', 'BroadcastChannel'],
  ...['Worker', 'SharedWorker', 'TextEncoder', 'TextDecoder', 'customElements', 'atob', 'btoa', 'process'],
] as const

/** Names WeChat's `define()` gives to every module, in the order the simulator passes them. */
export const GIVEN_NAMES = [
  ...['module', 'exports', 'require', 'wx', 'App', 'Page', 'Component', 'Behavior', 'getApp'],
  ...['getCurrentPages', 'requirePlugin', 'console', 'global', 'globalThis', 'Function', '__wxConfig'],
] as const
