import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[name]__[local]___[hash:base64:5]' },
}

/** These packages ship newer syntax than the phones (and than Taro's own minifier) understand. */
const modernPackages = {
  include: [(file: string) => /node_modules[\\/](zod|@tanstack|react-hook-form)[\\/]/.test(file)],
}

interface PageChunk {
  readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly request?: string }[] }>
}
interface Places<Module> {
  readonly chunkGraph: { getModuleChunksIterable(module: Module): Iterable<PageChunk> }
}

const isOfDesk = (chunk: PageChunk): boolean =>
  [...chunk.groupsIterable].every(({ origins }) =>
    origins.every(({ request = '' }) => /pages[\\/]staff[\\/]/.test(request)),
  )

/** What pages of the desk alone share: a resident on a slow network doesn't load it. */
const isSharedByDeskAlone = <Module>(module: Module, { chunkGraph }: Places<Module>): boolean =>
  [...chunkGraph.getModuleChunksIterable(module)].every(isOfDesk)

/** Taro is 1 MB of a phone's data when each page carries its own copy: keep it in one shared chunk. */
const h5Chunks = {
  chunks: 'all',
  minSize: 10000,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    taro: {
      name: 'taro',
      test: /[\\/]node_modules[\\/](@tarojs|@stencil)[\\/]/,
      priority: 20,
      minChunks: 2,
      reuseExistingChunk: true,
    },
    vendors: {
      name: 'vendors',
      test: /[\\/]node_modules[\\/]/,
      priority: 10,
      minChunks: 2,
      reuseExistingChunk: true,
    },
    desk: {
      name: 'desk',
      test: isSharedByDeskAlone,
      minChunks: 2,
      priority: 6,
      reuseExistingChunk: true,
    },
    common: { name: 'common', minChunks: 2, priority: 5, reuseExistingChunk: true },
  },
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
    plugins: ['weapp-aria.js', 'offline-files.js'].map((file) => path.resolve(__dirname, 'plugins', file)),
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
        chain.plugin('abortController').use(webpack.ProvidePlugin, [
          {
            AbortController: [
              path.resolve(__dirname, '../src/services/abort-controller.ts'),
              'AbortController',
            ],
          },
        ])
      },
    },
    h5: {
      compile: modernPackages,
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      webpackChain(chain) {
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
