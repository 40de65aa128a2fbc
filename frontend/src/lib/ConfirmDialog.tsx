import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Actions } from '@/ui/Layout';
import { ProblemNotice } from './ProblemNotice';

interface ConfirmDialogProps {
  title: string;
  open: boolean;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, open, confirm, danger, busy, error, onClose, onConfirm, children } = props;
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {error && <ProblemNotice error={error} />}
      {children}
      <Actions>
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </Actions>
    </Dialog>
  );
}
