import { oneOf, searchOf, textLike, textParameter } from '@/lib/search';

const id = textLike(/^[0-9a-f-]{36}$/);

/** What looks like a constant: the page knows which there are, the first load need not. */
const constant = textLike(/^[A-Z_]+$/);

export const expertiseSearch = searchOf({
  q: textParameter,
  topicId: id,
  level: constant,
  occupation: constant,
  near: textLike(/^\d[\dAB]\d{3}$/),
  within: textLike(/^(20|50|100|200)$/),
  communityId: id,
  sort: oneOf(['name', '-name', 'distance', '-distance']),
});

export type ExpertiseSearch = ReturnType<typeof expertiseSearch>;
