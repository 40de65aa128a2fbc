import { Link } from '@tanstack/react-router';
import type { MyExpertise } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { visibilities } from '@/lib/labels/people';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Actions, Prose, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { useConsent } from './mutations';

/** What one agrees to, in full before the button; taking it back is one press, and is done at once. */
export function ConsentSection({ mine }: { mine: MyExpertise }) {
  const consent = useConsent();
  const { given } = mine.consent;
  const change = () =>
    consent.mutate(!given, {
      onSuccess: () => toast(given ? m.consent_withdrawn_done() : m.consent_given_done()),
    });
  return (
    <Section title={m.consent_title()}>
      <Stack>
        <Standing mine={mine} />
        <Prose>
          <p>{m.consent_what()}</p>
          <p>{m.consent_back()}</p>
          <p>
            {m.consent_to_whom({ visibility: visibilities[mine.directoryVisibility]() })}{' '}
            <Link to="/mon-profil">{m.consent_to_profile()}</Link>
          </p>
        </Prose>
        {consent.error && <ProblemNotice error={consent.error} />}
        <Actions>
          <Button variant={given ? 'secondary' : 'primary'} busy={consent.isPending} onClick={change}>
            {given ? m.consent_withdraw() : m.consent_give()}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

function Standing({ mine: { consent, listed, claims, directoryVisibility } }: { mine: MyExpertise }) {
  if (!consent.given) {
    const { withdrawnAt } = consent;
    return (
      <Notice title={m.consent_none()}>
        {withdrawnAt && m.consent_withdrawn_at({ date: formatMoment(withdrawnAt) })}
      </Notice>
    );
  }
  const since = consent.givenAt && m.consent_since({ date: formatMoment(consent.givenAt) });
  if (listed) {
    return (
      <Notice tone="positive" title={m.consent_listed()}>
        {since}
      </Notice>
    );
  }
  return (
    <Notice tone="attention" title={m.consent_not_listed()}>
      {since} {claims.length === 0 && m.consent_needs_claim()}{' '}
      {directoryVisibility === 'NOBODY' && m.consent_needs_visibility()}
    </Notice>
  );
}
