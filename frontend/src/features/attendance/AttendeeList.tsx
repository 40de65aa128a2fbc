import type { AttendanceList, PresenceMark } from '@/api/types';
import { CertificateButton } from '@/lib/CertificateButton';
import { presences } from '@/lib/labels/registrations';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Muted, Row, Tiles } from '@/ui/Layout';

interface AttendeeListProps {
  people: AttendanceList['people'];
  /** Whether notes are taken now. */
  open: boolean;
  onNote: (registrationId: string, presence: PresenceMark['presence']) => void;
}

/** One card for each, with buttons that a thumb finds. */
export function AttendeeList({ people, open, onNote }: AttendeeListProps) {
  return (
    <Tiles>
      {people.map(
        ({ registrationId: id, code, person: { displayName: name }, organisation, presence, certified }) => (
          <li key={id}>
            <Card level={2} title={name}>
              <Muted small>{[organisation?.name, code].filter(Boolean).join(' · ')}</Muted>
              <Row gap="small">
                <StateBadge {...presences[presence]}>{presences[presence].label()}</StateBadge>
              </Row>
              {open && (
                <Row gap="small">
                  {presence === 'UNKNOWN' ? (
                    <>
                      <Button onClick={() => onNote(id, 'PRESENT')}>
                        {m.attendance_came()}
                        <Whose name={name} />
                      </Button>
                      <Button variant="secondary" onClick={() => onNote(id, 'ABSENT')}>
                        {m.attendance_missing()}
                        <Whose name={name} />
                      </Button>
                    </>
                  ) : (
                    <Button variant="secondary" onClick={() => onNote(id, 'UNKNOWN')}>
                      {m.attendance_undo()}
                      <Whose name={name} />
                    </Button>
                  )}
                </Row>
              )}
              {certified && <CertificateButton registrationId={id} name={name} />}
            </Card>
          </li>
        ),
      )}
    </Tiles>
  );
}

function Whose({ name }: { name: string }) {
  return <span className="visually-hidden"> : {name}</span>;
}
