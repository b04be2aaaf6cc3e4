const furniture = [
  ...['nav', 'aside', 'menu', 'footer', '[hidden]', '[aria-hidden="true"]', '[role="navigation"]', '[role="dialog"]'],
  ...['[role="alertdialog"]', '[role="search"]', '[role="menu"]', '[role="menubar"]', '[role="complementary"]'],
].join(',')

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Words of class and id names, each whole: `cookie-banner` and `cookieBanner`, but not `headline` for `ad`. */
const names = new Set([
  ...['cookie', 'cookies', 'consent', 'gdpr', 'onetrust', 'newsletter', 'newsletters', 'signup', 'subscribe'],
  ...['subscription', 'share', 'sharing', 'social', 'socials', 'related', 'recirc', 'recirculation', 'recommended'],
  ...[
    'recommendations',
    'promo',
    'promos',
    'ad',
    'ads',
    'advert',
    'adverts',
    'advertisement',
    'advertising',
    'sponsor',
  ],
  ...['sponsored', 'outbrain', 'taboola', 'breadcrumb', 'breadcrumbs', 'comments', 'disqus', 'popup', 'modal'],
  ...['paywall', 'trending', 'readmore', 'sidebar', 'menu', 'navbar', 'tags', 'toolbar', 'skip'],
])

/** Of an element with more than this share of the page's words the name is not believed. */
const MOST = 0.4

/** Takes out menus, notices, related links, advertisements and what is hidden. The page's words stay. */
export function removeFurniture(body: Element): void {
  const all = body.textContent.length
  const isMost = (element: Element) => element.textContent.length > all * MOST
  for (const element of body.querySelectorAll(furniture)) if (!isMost(element)) element.remove()
  for (const element of body.querySelectorAll('[style]')) {
    if (HIDDEN.test(element.getAttribute('style') ?? '')) element.remove()
  }
  for (const element of body.querySelectorAll('[class],[id]')) {
    if (!element.isConnected || element.matches('article,main,time,h1')) continue
    if (isNamedFurniture(element) && !isMost(element)) element.remove()
  }
}

function isNamedFurniture(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500)
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => names.has(word)) || /read-?more/i.test(name)
}
