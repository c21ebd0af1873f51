import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { h5Chunks } from './h5-chunks'
import { modernPackages, writeScripts } from './scripts'

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[name]__[local]___[hash:base64:5]' },
}

/** px stay px on both builds: text steps are CSS variables (docs/adr/0050). */
export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'gongkaitong',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: process.env.TARO_OUTPUT ?? `dist/${process.env.TARO_ENV}`,
    plugins: ['weapp-aria.js', 'first-content.js', 'offline-files.js'].map((file) =>
      path.resolve(__dirname, 'plugins', file),
    ),
    defineConstants: {
      API_BASE: JSON.stringify(
        process.env.API_BASE ?? (process.env.TARO_ENV === 'h5' ? '' : 'https://api.gongkaitong.example'),
      ),
      TENANT: JSON.stringify(process.env.TENANT ?? 'zhanxi'),
    },
    // WeChat takes the icons of its tab bar from theme.json, where Taro doesn't look for them.
    copy: {
      patterns:
        process.env.TARO_ENV === 'weapp'
          ? [{ from: 'src/assets/tab/', to: `${process.env.TARO_OUTPUT ?? 'dist/weapp'}/assets/tab/` }]
          : [],
      options: {},
    },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: { '@': path.resolve(__dirname, '..', 'src') },
    mini: {
      compile: modernPackages,
      optimizeMainPackage: { enable: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: false, config: {} }, cssModules },
      webpackChain(chain, webpack) {
        writeScripts(chain, { web: false })
        chain.plugin('abortController').use(webpack.ProvidePlugin, [
          {
            AbortController: [
              path.resolve(__dirname, '../src/services/abort-controller.ts'),
              'AbortController',
            ],
          },
        ])
        chain
          .plugin('globalThis')
          .use(webpack.ProvidePlugin, [
            { globalThis: [path.resolve(__dirname, '../src/old-phones/everywhere.ts'), 'everywhere'] },
          ])
      },
    },
    h5: {
      compile: modernPackages,
      publicPath: '/',
      staticDirectory: 'static',
      // A changed file reloads the page: keeping its state would need Babel.
      devServer: { hot: false },
      router: { mode: 'hash' },
      webpackChain(chain) {
        writeScripts(chain, { web: true })
        chain.optimization.splitChunks(h5Chunks)
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: false, config: {} },
        cssModules,
      },
    },
  }
  return config
})
