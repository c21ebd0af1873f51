export default definePageConfig({
  navigationBarTitleText: '办事大厅',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
