/**
 * The page's one Trusted Types policy, loaded before anything else. Strings that a library hands to the HTML parser
 * lose their `<`, so no element can come of them: `<b>` is shown as it is written. Text and the style sheets of the
 * component library hold none and pass unchanged. Strings that would run as script stay refused.
 */

type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (markup: string) => string },
  ) => { readonly createHTML: (markup: string) => unknown }
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory
  }
}

export function escapeMarkup(markup: string): string {
  return markup.replaceAll('<', '&lt;')
}

export function installTrustedTypesPolicy(scope: { readonly trustedTypes?: PolicyFactory }): void {
  scope.trustedTypes?.createPolicy('default', { createHTML: escapeMarkup })
}
