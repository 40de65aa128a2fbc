import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { communityDetails } from './details';
import { MeetingForm } from './MeetingForm';
import { meetingCrumbs, meetingsCrumbs } from './meetingCrumbs';
import { EMPTY_MEETING, valuesOfMeeting } from './meetingForm';
import { meetingDetails } from './meetingQueries';

export function NewMeetingPage({ communityId }: { communityId: string }) {
  const query = useQuery(communityDetails(communityId));
  return (
    <Loaded query={query} page={m.meeting_new()}>
      {(community) =>
        community.actions.includes('UPDATE') ? (
          <Page title={m.meeting_new()} eyebrow={community.name} crumbs={meetingsCrumbs(community)}>
            <MeetingForm
              id={null}
              communityId={communityId}
              stored={{ values: EMPTY_MEETING, version: null }}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.meeting_new()} />
        )
      }
    </Loaded>
  );
}

export function EditMeetingPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(meetingDetails(id));
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...meetingDetails(id), staleTime: 0 });
    return { values: valuesOfMeeting(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.meeting_edit()}>
      {(meeting) =>
        meeting.actions.includes('UPDATE') ? (
          <Page title={m.edit_title({ name: meeting.title })} crumbs={meetingCrumbs(meeting)}>
            <MeetingForm
              id={id}
              communityId={meeting.community.id}
              stored={{ values: valuesOfMeeting(meeting), version: meeting.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.meeting_edit()} />
        )
      }
    </Loaded>
  );
}
