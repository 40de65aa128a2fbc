import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES } from '@/lib/enums';
import { identifier, manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const contributionSearch = searchOf({
  q: textParameter,
  state: manyOf(CONTRIBUTION_STATES),
  kind: manyOf(CONTRIBUTION_KINDS),
  topicId: identifier,
  cycleYearId: identifier,
  sort: oneOf(['submittedAt', '-submittedAt', 'title', '-title']),
});

export type ContributionSearch = ReturnType<typeof contributionSearch>;
