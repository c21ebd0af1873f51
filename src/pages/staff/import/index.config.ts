export default definePageConfig({
  navigationBarTitleText: '成批导入',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
