import { expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../../electron/contentSecurityPolicy.ts'
import { withStyleNonce } from '../../../electron/styleNonce.ts'

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(' ')
      return [name, sources]
    }),
  )
}

it('starts from nothing and opens no more than the app’s own files', () => {
  const policy = directives(contentSecurityPolicy('abc'))
  expect(policy.get('default-src')).toEqual(["'none'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  expect(policy.get('style-src')).toEqual(["'self'", "'nonce-abc'"])
  expect(policy.get('img-src')).toEqual(["'self'", 'data:', 'app://original'])
  expect(policy.get('frame-src')).toEqual(['app://original'])
  for (const name of ['connect-src', 'worker-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect(policy.get(name), name).toEqual(["'none'"])
  }
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
})

it.each([null, 'abc'])('never says unsafe, a wildcard or a network scheme (nonce %s)', (nonce) => {
  expect(contentSecurityPolicy(nonce)).not.toMatch(/unsafe|\*|https?:|wss?:|blob:|filesystem:/)
})

it('forbids sniffing and sharing with other origins', () => {
  expect(securityHeaders(null)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
})

it('puts the nonce of the load into the page’s placeholder, and only there', () => {
  const page = '<head><meta charset="utf-8"><meta name="style-nonce" content="old"></head><p content="old">'
  expect(withStyleNonce(page, 'n+/=')).toBe(
    '<head><meta charset="utf-8"><meta name="style-nonce" content="n+/="></head><p content="old">',
  )
  expect(withStyleNonce('<p>', 'n')).toBe('<p>')
})
