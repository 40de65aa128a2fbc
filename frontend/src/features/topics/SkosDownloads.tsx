import { useDownload } from '@/api/download';
import { formatBytes } from '@/lib/format';
import { problemMessage } from '@/lib/forms/faults';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';

/** The vocabulary for other tools, in the two writings of SKOS that they read most. */
export function SkosDownloads({ code }: { code: string }) {
  const address = `/api/v1/topic-schemes/${code}/skos`;
  const jsonLd = useDownload(address, `${code}.jsonld`, 'application/ld+json');
  const turtle = useDownload(address, `${code}.ttl`, 'text/turtle');
  return (
    <Section title={m.skos_title()}>
      <Muted>{m.skos_detail()}</Muted>
      <Row gap="small">
        {[
          { download: jsonLd, label: 'JSON-LD' },
          { download: turtle, label: 'Turtle' },
        ].map(({ download: { state, start }, label }) => (
          <Button
            key={label}
            variant="secondary"
            icon="download"
            busy={state.step === 'running'}
            onClick={() => void start()}
          >
            {label}
          </Button>
        ))}
        <span role="status" className="muted small">
          {[jsonLd.state, turtle.state].map(wording).join(' ')}
        </span>
      </Row>
    </Section>
  );
}

function wording(state: ReturnType<typeof useDownload>['state']): string {
  if (state.step === 'done') return m.csv_done({ size: formatBytes(state.bytes) });
  return state.step === 'failed' ? m.csv_failed({ message: problemMessage(state.problem) }) : '';
}
