/**
 * What crawlers may read: public pages and feeds, never the functions of the app.
 * @example robots('https://a.example') // 'User-agent: *\nAllow: /\nDisallow: /api/\n\nSitemap: https://a.example/sitemap.xml\n'
 */
export const robots = (origin: string): string =>
  `User-agent: *\nAllow: /\nDisallow: /api/\n\nSitemap: ${origin}/sitemap.xml\n`
