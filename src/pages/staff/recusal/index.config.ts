export default definePageConfig({
  navigationBarTitleText: '回避',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
