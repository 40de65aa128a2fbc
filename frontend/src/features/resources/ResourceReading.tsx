import type { Attachment, Rendered, ResourceContent } from '@/api/types';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { ExternalLink } from '@/ui/ExternalLink';
import { FileList } from '@/ui/FileList';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';

interface ResourceReadingProps {
  content: ResourceContent;
  /** Its body, as the server gives it to be shown. */
  body: Rendered | null;
  attachments: readonly Attachment[];
}

/** What one version gives to read, to open and to take away. */
export function ResourceReading({ content, body, attachments }: ResourceReadingProps) {
  const { link, licence, attachmentIds } = content;
  const files = attachmentIds.flatMap((id) => attachments.filter((one) => one.id === id));
  return (
    <Stack gap="large">
      {files.length > 0 && (
        <Section title={m.field_files()}>
          <FileList
            label={m.field_files()}
            files={files.map(({ id, fileName, contentPath, size, ...file }) => {
              const rights = file.licence ?? licence;
              return {
                id,
                name: fileName,
                href: contentPath,
                size,
                licence: rights ? licenceName(rights) : undefined,
              };
            })}
          />
        </Section>
      )}
      {link && (
        <Section title={m.field_link()}>
          <p>
            <ExternalLink href={link} />
          </p>
        </Section>
      )}
      {body && (
        <Section title={m.field_presentation()}>
          <RichText nodes={body.nodes} under={2} />
        </Section>
      )}
    </Stack>
  );
}
