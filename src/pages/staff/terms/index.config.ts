export default definePageConfig({ navigationBarTitleText: '本地办理期限' })
