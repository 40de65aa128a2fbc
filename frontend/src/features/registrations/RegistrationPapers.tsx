import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '@/api/client';
import type { Registration } from '@/api/types';
import { CertificateButton } from '@/lib/CertificateButton';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Stack } from '@/ui/Layout';
import { QrCode } from '@/ui/QrCode';

function ticketQuery(id: string) {
  return queryOptions({
    queryKey: ['tickets', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/registrations/{id}/ticket', { params: { path: { id } }, signal })),
  });
}

interface RegistrationPapersProps {
  registration: Registration;
  name?: string | undefined;
}

/** What a registration is shown by: at the door, and afterwards. */
export default function RegistrationPapers({ registration, name }: RegistrationPapersProps) {
  const { id, actions, event } = registration;
  const [shown, setShown] = useState(false);
  return (
    <>
      {actions.includes('SHOW_TICKET') && (
        <>
          <Button variant="secondary" size="small" onClick={() => setShown(true)}>
            {m.ticket_show()}
            {name && <span className="visually-hidden"> : {name}</span>}
          </Button>
          <Dialog title={event.title} open={shown} onClose={() => setShown(false)}>
            <Ticket id={id} />
          </Dialog>
        </>
      )}
      {actions.includes('PRINT_CERTIFICATE') && <CertificateButton registrationId={id} name={name} />}
    </>
  );
}

function Ticket({ id }: { id: string }) {
  const query = useQuery(ticketQuery(id));
  return (
    <Loaded query={query} lines={4}>
      {({ code, size, path }) => (
        <Stack>
          <p>{m.ticket_detail()}</p>
          <QrCode size={size} path={path} alt={m.ticket_alt({ code })} />
          <p>
            {m.ticket_code()} <strong>{code}</strong>
          </p>
        </Stack>
      )}
    </Loaded>
  );
}
