export default definePageConfig({ navigationBarTitleText: '关于公开通' })
