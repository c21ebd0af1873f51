export default definePageConfig({
  navigationBarTitleText: '提醒预告',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
