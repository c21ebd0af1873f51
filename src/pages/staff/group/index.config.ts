export default definePageConfig({
  navigationBarTitleText: '领导小组',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
