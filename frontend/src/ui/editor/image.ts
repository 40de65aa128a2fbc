import { Node } from '@tiptap/core';
import { isOwnAddress } from '../addresses';

/** In a line of text, as in Markdown. Tiptap's own brings handles to resize, which Markdown cannot say. */
export const Image = Node.create({
  name: 'image',
  inline: true,
  group: 'inline',
  draggable: true,
  addAttributes() {
    return { src: { default: null }, alt: { default: '' }, title: { default: null } };
  },
  parseHTML: () => [{ tag: 'img[src]' }],
  renderHTML({ HTMLAttributes: { src, alt, title } }) {
    return ['img', { src: isOwnAddress(String(src)) ? src : null, alt, title }];
  },
});
