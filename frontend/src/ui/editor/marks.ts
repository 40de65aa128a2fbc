import { Mark } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { isLinkAddress } from '../addresses';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    link: {
      setLink: (href: string) => ReturnType;
      unsetLink: () => ReturnType;
    };
  }
}

/** Our own rather than Tiptap's: that one carries a finder of addresses that weighs as much as the editor's tables. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return { href: { default: null }, title: { default: null } };
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => isLinkAddress(element.getAttribute('href') ?? '') && null,
      },
    ];
  },
  /** An address that came by the API and is not ours to follow is kept in the text, and leads nowhere. */
  renderHTML({ HTMLAttributes: { href, title } }) {
    return ['a', { href: isLinkAddress(String(href)) ? href : null, title }, 0];
  },
  addCommands() {
    return {
      setLink:
        (href) =>
        ({ chain }) =>
          chain().extendMarkRange('link').setMark('link', { href, title: null }).run(),
      unsetLink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange('link').unsetMark('link').run(),
    };
  },
});

/** Words of code may be bold or lead somewhere, as in Markdown. */
export const InlineCode = Code.extend({ excludes: '' });
