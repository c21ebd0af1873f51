export default definePageConfig({ navigationBarTitleText: '换一个乡镇' })
