export default definePageConfig({
  navigationBarTitleText: '公开目录',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
