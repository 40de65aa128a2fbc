import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ifMatch, unwrap } from '@/api/client';
import type { Fee } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatMoney } from '@/lib/money';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { feeKeys } from './queries';

/** Takes today's price in place of the one that was kept, after asking; nothing where the server does not offer it. */
export function RepriceButton({ fee }: { fee: Fee }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const reprice = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/fees/{id}/reprice', {
          params: { path: { id: fee.id }, header: ifMatch(fee.version) },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: feeKeys.all });
      toast(m.fee_repriced());
      setAsking(false);
    },
  });
  const amount = fee.current?.amount;
  if (!amount || !fee.actions.includes('REPRICE')) return null;
  const close = () => {
    setAsking(false);
    reprice.reset();
  };
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
        {m.fee_reprice()}
        <span className="visually-hidden"> : {fee.person.displayName}</span>
      </Button>
      <ConfirmDialog
        title={m.fee_reprice_title({ name: fee.person.displayName })}
        open={asking}
        confirm={m.fee_reprice()}
        busy={reprice.isPending}
        error={reprice.error}
        onClose={close}
        onConfirm={() => reprice.mutate()}
      >
        <p>{m.fee_reprice_detail({ before: formatMoney(fee.amount), after: formatMoney(amount) })}</p>
      </ConfirmDialog>
    </>
  );
}
