import type { ReactNode } from 'react';
import { useDownload } from '@/api/download';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { formatBytes } from './format';
import { problemMessage } from './forms/faults';

interface DownloadButtonProps {
  address: string;
  /** Media type asked for. */
  type: string;
  /** For a file that the server does not name. */
  name: string;
  size?: 'small';
  children: ReactNode;
}

/** A file in the language of the interface, which a plain link would ask in the browser's; a refusal is said in place. */
export default function DownloadButton({ address, type, name, size, children }: DownloadButtonProps) {
  const { state, start } = useDownload(address, name, type);
  return (
    <>
      <Button
        variant="secondary"
        size={size}
        icon="download"
        busy={state.step === 'running'}
        onClick={() => void start()}
      >
        {children}
      </Button>
      <span role="status" className="muted small">
        {state.step === 'done' && m.download_done({ size: formatBytes(state.bytes) })}
        {state.step === 'failed' && m.download_failed({ message: problemMessage(state.problem) })}
      </span>
    </>
  );
}
