const TYPELESS_INPUTS = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether an element takes typing, so that letters are text there and not shortcuts. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !TYPELESS_INPUTS.has(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}
