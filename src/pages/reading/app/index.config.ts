export default definePageConfig({ navigationBarTitleText: '在手机上办', enableShareAppMessage: true })
