import { identifier, oneOf, searchOf, textLike, textParameter, yes } from '@/lib/search';

/** A constant of the contract: whether it is one, the page knows, which has their words. */
const constant = textLike(/^[A-Z_]{2,30}$/);
const day = textLike(/^20\d\d-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/);

/** All that the directory of events keeps in the address; a community's own has the same. */
export const eventSearch = searchOf({
  view: oneOf(['month', 'week', 'agenda']),
  /** The day that a calendar shows the month or week of. */
  day,
  q: textParameter,
  /** Without it, those that are not over; days narrow both ends. */
  period: oneOf(['past', 'all']),
  from: day,
  to: day,
  format: constant,
  mode: constant,
  state: constant,
  topicId: identifier,
  communityId: identifier,
  programmeId: identifier,
  territoryId: identifier,
  wheelchair: yes,
  mine: yes,
  sort: oneOf(['startsAt', '-startsAt', 'title', '-title']),
});

export type EventSearch = ReturnType<typeof eventSearch>;

/** What a new event is for. */
export const newEventSearch = searchOf({ community: identifier });

export type NewEventSearch = ReturnType<typeof newEventSearch>;
