import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { sessionQuery, signInAddress, useSession } from '@/api/session';
import { onSessionEnd } from '@/api/sessionEnd';
import { m } from '@/paraglide/messages';
import { AnchorButton, Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Actions } from '@/ui/Layout';

/** Says once that the session has ended, over the page, so that what was typed stays where it is. */
export default function SessionEndedDialog() {
  const [open, setOpen] = useState(false);
  const queryClient = useQueryClient();
  const { signedIn } = useSession();
  const wasSignedIn = useRef(false);
  const here = useLocation({ select: ({ href }) => href });

  useEffect(() => {
    if (wasSignedIn.current && !signedIn) setOpen(true);
    if (signedIn) {
      wasSignedIn.current = true;
      setOpen(false);
    }
  }, [signedIn]);

  useEffect(
    () =>
      onSessionEnd(() => {
        setOpen(true);
        void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      }),
    [queryClient],
  );

  return (
    <Dialog title={m.session_ended_title()} open={open} onClose={() => setOpen(false)}>
      <p>{m.session_ended_detail()}</p>
      <Actions>
        <AnchorButton href={signInAddress(here)}>{m.session_ended_sign_in()}</AnchorButton>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {m.session_ended_stay()}
        </Button>
      </Actions>
    </Dialog>
  );
}
