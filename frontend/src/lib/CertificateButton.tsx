import { m } from '@/paraglide/messages';
import DownloadButton from './DownloadButton';

interface CertificateButtonProps {
  registrationId: string;
  /** Whose it is or for what, where several stand side by side. */
  name?: string | undefined;
}

/** The certificate of somebody who came to an event. */
export function CertificateButton({ registrationId, name }: CertificateButtonProps) {
  return (
    <DownloadButton
      address={`/api/v1/registrations/${registrationId}/certificate`}
      type="application/pdf"
      name={`${m.certificate_title()}.pdf`}
      size="small"
    >
      {m.certificate_take()}
      {name && <span className="visually-hidden"> : {name}</span>}
    </DownloadButton>
  );
}
