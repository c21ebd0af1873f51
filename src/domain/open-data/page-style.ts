/** Style of the plain pages: one column, large letters, high contrast, print. @example PAGE_STYLE.includes('<') // false */
export const PAGE_STYLE = [
  'body{margin:0 auto;max-width:42em;padding:0 1em 3em;color:#1d2433;background:#fff;font:1.125rem/1.8 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}',
  'header{padding:1em 0;border-bottom:1px solid #d5dae3}',
  'a{color:#0b4a8f}',
  'h1{font-size:1.5em;line-height:1.4}h2{font-size:1.25em}h3,h4{font-size:1.1em}',
  '.notice{border-left:.3em solid #b3261e;padding:.3em .8em;background:#fdf0ef}',
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #d5dae3;padding:.4em .6em;text-align:left;vertical-align:top}',
  'th{width:7em;font-weight:600;background:#f4f6fa}',
  '.wide{overflow-x:auto}',
  '.open{display:inline-block;padding:.6em 1em;border:1px solid #0b4a8f;border-radius:.4em}',
  '@media print{header,.open{display:none}}',
].join('')
