import type { KitVersion } from '@/api/types';
import DownloadButton from '@/lib/DownloadButton';
import { m } from '@/paraglide/messages';
import { Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';

/** A version of a kit as files to take away. */
export default function KitFiles({ version: { id, kitCode, number } }: { version: KitVersion }) {
  const address = `/api/v1/kit-versions/${id}`;
  const name = `${kitCode} v${number}`;
  return (
    <Section title={m.kit_files()}>
      <Row>
        <DownloadButton address={`${address}/pdf`} type="application/pdf" name={`${name}.pdf`} size="small">
          {m.kit_pdf()}
        </DownloadButton>
        <DownloadButton
          address={`${address}/epub`}
          type="application/epub+zip"
          name={`${name}.epub`}
          size="small"
        >
          {m.kit_epub()}
        </DownloadButton>
        <DownloadButton address={`${address}/markdown`} type="text/markdown" name={`${name}.md`} size="small">
          {m.kit_markdown()}
        </DownloadButton>
      </Row>
    </Section>
  );
}
