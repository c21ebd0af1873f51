/// <reference types="@tarojs/taro" />

/** Address of the functions, '' when they share the page's own origin. */
declare const API_BASE: string
/** The township this build opens first. */
declare const TENANT: string

declare module '*.png'
declare module '*.module.scss' {
  const classes: { readonly [name: string]: string }
  export default classes
}
