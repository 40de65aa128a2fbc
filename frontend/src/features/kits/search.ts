import { oneOf, searchOf, textParameter } from '@/lib/search';

export const kitSearch = searchOf({
  q: textParameter,
  sort: oneOf(['title', '-title', 'publishedAt', '-publishedAt']),
});

export type KitSearch = ReturnType<typeof kitSearch>;
