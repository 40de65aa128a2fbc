import { useLocation } from '@tanstack/react-router';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Prose, Row } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { MissingState } from '@/ui/States';
import { useUnsubscribe } from './queries';

/** Where the link of a letter leads: its token stands after the `#`, out of every log. Programs that look for viruses
 * open it too, so it asks first. */
export function UnsubscribePage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const unsubscribe = useUnsubscribe();
  return (
    <Page title={m.unsubscribe_title()}>
      {token ? (
        <>
          <Prose>
            <p>{m.unsubscribe_detail()}</p>
          </Prose>
          {unsubscribe.error && <ProblemNotice error={unsubscribe.error} />}
          {unsubscribe.isSuccess && <Notice tone="positive" live title={m.unsubscribe_done()} />}
          <Row>
            {!unsubscribe.isSuccess && (
              <Button busy={unsubscribe.isPending} onClick={() => unsubscribe.mutate(token)}>
                {m.unsubscribe_confirm()}
              </Button>
            )}
            <LinkButton to="/notifications/preferences" variant="secondary">
              {m.notifications_choose()}
            </LinkButton>
          </Row>
        </>
      ) : (
        <MissingState />
      )}
    </Page>
  );
}
