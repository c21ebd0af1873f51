export default definePageConfig({
  navigationBarTitleText: '渠道台账',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
