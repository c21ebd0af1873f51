export default definePageConfig({ navigationBarTitleText: '补正申请' })
