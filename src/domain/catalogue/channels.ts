/** Ways on which a township's information goes out. */
export const CHANNELS = [
  'website',
  'wechat_account',
  'douyin',
  'notice_board',
  'broadcast',
  'blackboard',
  'meeting',
  'electronic_screen',
  'reading_place',
  'press_conference',
] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * Chinese names of the channels.
 * Source: Regulation (2019) Art. 23, 25; 盏西镇 2019 annual report §一, §九 (公众号、抖音号、公示栏、广播、黑板报).
 * @example CHANNEL_TEXTS.notice_board // '公示栏'
 */
export const CHANNEL_TEXTS: Readonly<Record<Channel, string>> = {
  website: '政府网站',
  wechat_account: '微信公众号',
  douyin: '抖音号',
  notice_board: '公示栏',
  broadcast: '广播',
  blackboard: '黑板报',
  meeting: '会议',
  electronic_screen: '电子信息屏',
  reading_place: '公开查阅点',
  press_conference: '新闻发布会',
}

/**
 * Channels that are kept under an account and looked at for silence.
 * Source: 国办秘函〔2019〕19号 (检查指标; from memory).
 * @example ACCOUNT_CHANNELS.includes('douyin') // true
 */
export const ACCOUNT_CHANNELS: readonly Channel[] = ['website', 'wechat_account', 'douyin']

/**
 * Whether a text names a channel.
 * @example isChannel('notice_board') // true
 */
export const isChannel = (text: string): text is Channel => (CHANNELS as readonly string[]).includes(text)
