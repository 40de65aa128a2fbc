import type { TrainingEnrolment } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import { usePathStep } from './learning';

/** A certificate that ends is renewed by proving again what one learnt; what is left to do for it is said. */
export default function Renewal({ enrolment }: { enrolment: TrainingEnrolment }) {
  const { actions, percent } = enrolment;
  const renew = usePathStep(enrolment, 'renew');
  if (!actions.includes('RENEW')) {
    return (
      <Notice title={m.path_renewing_title()}>
        <p>{percent < 100 ? m.path_renewing_detail({ percent }) : m.path_renewing_elsewhere()}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="attention" title={m.path_renew_title()}>
      {renew.error && <ProblemNotice error={renew.error} />}
      <p>{m.path_renew_detail()}</p>
      <div>
        <Button
          busy={renew.isPending}
          onClick={() => renew.mutate(undefined, { onSuccess: () => toast(m.path_renew_begun()) })}
        >
          {m.path_renew()}
        </Button>
      </div>
    </Notice>
  );
}
