interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string },
  ) => {
    createHTML: (text: string) => unknown;
  };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('essaim-paste', {
  createHTML: (text) => text,
});

/**
 * Lets pasted HTML into `DOMParser`, whose documents run no script and load nothing, under a page policy that
 * refuses plain strings. What comes out goes through the editor's schema.
 */
export function trustedHtml(html: string): unknown {
  return policy ? policy.createHTML(html) : html;
}
