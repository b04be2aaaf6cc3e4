/** What holds no prose. Form controls and embeds may also take the names of the document's own methods. */
const silent = [
  ...['style', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'applet', 'param'],
  ...['img', 'picture', 'source', 'video', 'audio', 'track', 'canvas', 'map', 'area', 'svg', 'math', 'dialog'],
  ...['input', 'button', 'select', 'textarea', 'option', 'datalist', 'output', 'fieldset', 'progress', 'meter'],
  ...['base', 'link[rel~="stylesheet" i]', 'script:not([type="application/ld+json" i])'],
].join(',')

/**
 * Takes out of a parsed page what holds no prose, and what could stand in the way of reading it: an image called
 * `querySelector` is what `document.querySelector` then means, so nothing of the page's is asked before.
 */
export function disarm(document: Document): void {
  const query = Document.prototype.querySelectorAll
  for (const element of query.call(document, silent)) Element.prototype.remove.call(element)
  for (const form of query.call(document, 'form')) {
    Element.prototype.removeAttribute.call(form, 'name')
    Element.prototype.removeAttribute.call(form, 'id')
  }
}
