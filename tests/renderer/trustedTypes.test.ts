import { expect, test } from 'vitest'
import { escapeMarkup, installTrustedTypesPolicy } from '../../renderer/trustedTypes.ts'

test('no string can become an element', () => {
  expect(escapeMarkup('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)>')
  expect(escapeMarkup('a < b << c')).not.toContain('<')
})

test('the empty string, text and style sheets pass unchanged', () => {
  for (const text of ['', 'January 2026', ':root[data-mantine-color-scheme="dark"]{--a:1px} .b > .c{color:red}']) {
    expect(escapeMarkup(text)).toBe(text)
  }
})

test('the policy is the default one and makes HTML only: scripts stay refused', () => {
  const made: [string, object][] = []
  installTrustedTypesPolicy({
    trustedTypes: {
      createPolicy(name, rules) {
        made.push([name, rules])
        return rules
      },
    },
  })
  expect(made).toEqual([['default', { createHTML: escapeMarkup }]])
})
