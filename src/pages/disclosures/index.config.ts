export default definePageConfig({ navigationBarTitleText: 'disclosures' })
