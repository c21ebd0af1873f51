export default definePageConfig({
  navigationBarTitleText: '人员账号',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
