import { oneOf, searchOf } from '@/lib/search';

const yes = oneOf(['true']);

export const meetingSearch = searchOf({
  reportDue: yes,
  sort: oneOf(['startsAt', '-startsAt']),
});

export type MeetingSearch = ReturnType<typeof meetingSearch>;

export const followUpSearch = searchOf({
  overdue: yes,
  sort: oneOf(['dueOn', '-dueOn']),
});

export type FollowUpSearch = ReturnType<typeof followUpSearch>;
