import { csvAddress, useDownload } from '@/api/download';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { formatBytes, today } from './format';
import { problemMessage } from './forms/faults';

interface CsvExportProps {
  path: string;
  /** The filters at work: the file holds the whole filtered list, not the page shown. */
  query: Parameters<typeof csvAddress>[1];
  /** Without date and ending, which are added. */
  name: string;
}

export function CsvExport({ path, query, name }: CsvExportProps) {
  const { state, start, cancel } = useDownload(csvAddress(path, query), `${name}-${today()}.csv`);
  const running = state.step === 'running';
  return (
    <Row gap="small">
      <Button variant="secondary" icon="download" busy={running} onClick={() => void start()}>
        {m.csv_export()}
      </Button>
      {running && (
        <Button variant="quiet" size="small" onClick={cancel}>
          {m.csv_cancel()}
        </Button>
      )}
      <span role="status" className="muted small">
        {wording(state)}
      </span>
    </Row>
  );
}

function wording(state: ReturnType<typeof useDownload>['state']): string {
  switch (state.step) {
    case 'running':
      return m.csv_running({ size: formatBytes(state.bytes) });
    case 'done':
      return m.csv_done({ size: formatBytes(state.bytes) });
    case 'failed':
      return m.csv_failed({ message: problemMessage(state.problem) });
    default:
      return '';
  }
}
