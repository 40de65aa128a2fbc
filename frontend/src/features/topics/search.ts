import { identifier, searchOf, textParameter } from '@/lib/search';

export const topicSearch = searchOf({ q: textParameter });

/** Under which topic a new one goes at first. */
export const newTopicSearch = searchOf({ broaderId: identifier });

export type TopicSearch = ReturnType<typeof topicSearch>;

export type NewTopicSearch = ReturnType<typeof newTopicSearch>;
