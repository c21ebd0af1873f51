export default definePageConfig({
  navigationBarTitleText: '考核评分',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
