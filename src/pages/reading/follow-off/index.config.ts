export default definePageConfig({ navigationBarTitleText: '不再接收' })
