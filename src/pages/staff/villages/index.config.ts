export default definePageConfig({
  navigationBarTitleText: '村与社区',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
