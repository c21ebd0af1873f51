export default definePageConfig({
  navigationBarTitleText: '评分办法',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
