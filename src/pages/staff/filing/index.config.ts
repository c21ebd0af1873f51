export default definePageConfig({
  navigationBarTitleText: '登记线下申请',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
