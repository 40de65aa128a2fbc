import { useSession } from '@/api/session';
import { CsvExport } from '@/lib/CsvExport';
import { ForbiddenPage } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import TourDues from './TourDues';

const OPEN = ['LATE', 'DUE'] as const;

/** What tours owe now, late ones first: of all tours for staff, else of those one plans. */
export function DueListPage() {
  const { signedIn } = useSession();
  if (!signedIn) return <ForbiddenPage title={m.tour_dues()} />;
  return (
    <Page
      title={m.tour_dues()}
      lead={m.tour_dues_lead()}
      crumbs={[{ label: m.tours_title(), link: { to: '/tours' } }]}
      actions={<CsvExport path="/api/v1/tour-dues" query={{ state: OPEN }} name="capitalisation" />}
    >
      <TourDues state={[...OPEN]} />
    </Page>
  );
}
