import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import type { Kit, KitSection, KitSectionText } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { OfDraft, WritingPage } from './KitEditPages';
import { attachmentOf, trainingOf } from './loaders';
import { kitSection, kitVersion } from './queries';
import type { Named } from './sectionForm';

const KitSectionForm = lazy(() => import('./KitSectionForm'));

export function NewKitSectionPage({ id }: { id: string }) {
  return (
    <OfDraft id={id} title={m.kit_section_new()}>
      {(kit, draftId) => <NewSection kit={kit} draftId={draftId} />}
    </OfDraft>
  );
}

function NewSection({ kit, draftId }: { kit: Kit; draftId: string }) {
  const query = useOpened(kitVersion(draftId));
  return (
    <Loaded query={query} page={m.kit_section_new()}>
      {(version) => (
        <WritingPage kit={kit} version={version} title={m.kit_section_new()}>
          <KitSectionForm version={version} named={{}} />
        </WritingPage>
      )}
    </Loaded>
  );
}

export function KitSectionPage({ id, sectionId }: { id: string; sectionId: string }) {
  return (
    <OfDraft id={id} title={m.kit_section_edit()}>
      {(kit, draftId) => <EditedSection kit={kit} draftId={draftId} id={sectionId} />}
    </OfDraft>
  );
}

function EditedSection({ kit, draftId, id }: { kit: Kit; draftId: string; id: string }) {
  const queryClient = useQueryClient();
  const version = useQuery(kitVersion(draftId));
  const section = useOpened(kitSection(id));
  const reload = (): Promise<KitSection> => queryClient.fetchQuery({ ...kitSection(id), staleTime: 0 });
  return (
    <Loaded query={version} page={m.kit_section_edit()}>
      {(draft) => (
        <Loaded query={section} page={m.kit_section_edit()}>
          {(opened) => (
            <WithNames content={opened.content}>
              {(named) => (
                <WritingPage kit={kit} version={draft} title={m.kit_section_edit()}>
                  <KitSectionForm version={draft} section={opened} named={named} reload={reload} />
                </WritingPage>
              )}
            </WithNames>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface WithNamesProps {
  content: KitSectionText;
  children: (named: Omit<Named, 'records'>) => ReactNode;
}

/** What a section has of others by their id alone: a training's title, a file's name. */
function WithNames({ content: { trainingId, attachmentId }, children }: WithNamesProps) {
  const training = useQuery({ ...trainingOf(trainingId ?? ''), enabled: trainingId !== null });
  const file = useQuery({ ...attachmentOf(attachmentId ?? ''), enabled: attachmentId !== null });
  if ((trainingId && training.isPending) || (attachmentId && file.isPending)) return null;
  return children({
    training: training.data && { id: training.data.id, label: training.data.content.title },
    file: file.data,
  });
}
