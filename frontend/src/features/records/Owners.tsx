import { Link } from '@tanstack/react-router';
import type { ExperienceRecordSummary } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Muted, Row } from '@/ui/Layout';

interface OwnersProps {
  record: Pick<ExperienceRecordSummary, 'anonymous' | 'territory' | 'organisation'>;
}

/** Whose experience it is, as far as the reader is told. */
export function Owners({ record: { anonymous, territory, organisation } }: OwnersProps) {
  if (!territory && !organisation) return <Muted>{m.record_anonymous()}</Muted>;
  return (
    <Row gap="small">
      {territory && (
        <Link to="/territoires/$territoryId" params={{ territoryId: territory.id }}>
          {territory.name}
        </Link>
      )}
      {organisation && (
        <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </Link>
      )}
      {anonymous && <Muted small>({m.record_anonymous()})</Muted>}
    </Row>
  );
}
