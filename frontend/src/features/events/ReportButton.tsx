import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, unwrap } from '@/api/client';
import { eventQuery } from '@/api/named';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';

/** To the report of the meeting that the event was, made by the first who asks. */
export function ReportButton({ id }: { id: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const open = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/events/{id}/meeting', { params: { path: { id } } })),
    onSuccess: (meeting) => {
      void queryClient.invalidateQueries({ queryKey: eventQuery(id).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['communities'] });
      void navigate({ to: '/reunions/$meetingId/compte-rendu/modifier', params: { meetingId: meeting.id } });
    },
  });
  return (
    <>
      {open.error && <ProblemNotice error={open.error} />}
      <Button variant="secondary" busy={open.isPending} onClick={() => open.mutate()}>
        {m.meeting_report_write()}
      </Button>
    </>
  );
}
