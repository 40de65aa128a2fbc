import { useState } from 'react';
import type { KitSection, KitVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { kitSectionKinds } from '@/lib/labels/kitSections';
import { moved } from '@/lib/moved';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Muted, Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { useChangeSection } from './mutations';
import { afterMove } from './order';

/** The sections in their order: each move is saved at once, so that two editors order and write side by side. */
export function DraftSections({ version }: { version: KitVersion }) {
  const { kitId, sections, actions } = version;
  const change = useChangeSection();
  const [removing, setRemoving] = useState<KitSection>();
  // Shown as moved while the move is on its way.
  const [shown, setShown] = useState<{ of: readonly KitSection[]; as: readonly KitSection[] }>();
  const order = shown?.of === sections ? shown.as : sections;
  const writes = actions.includes('UPDATE');
  const move = (from: number, to: number) => {
    const section = order[from];
    if (!section || change.isPending) return;
    setShown({ of: sections, as: moved(order, from, to) });
    const onError = () => setShown(undefined);
    change.mutate({ section, after: afterMove(order, from, to) }, { onError });
  };
  const close = () => {
    setRemoving(undefined);
    change.reset();
  };
  return (
    <Section
      title={m.kit_sections()}
      aside={
        writes && (
          <LinkButton to="/kits/$kitId/sections/nouvelle" params={{ kitId }} icon="plus">
            {m.kit_section_add()}
          </LinkButton>
        )
      }
    >
      {sections.length === 0 && <Muted>{m.kit_sections_none()}</Muted>}
      {!removing && change.error && <ProblemNotice error={change.error} />}
      {writes ? (
        <Sortable
          label={m.kit_sections()}
          items={order}
          nameOf={({ content }) => content.title}
          onMove={move}
          head={(section, at) => <Head section={section} at={at} />}
          buttons={(section) => (
            <>
              <LinkButton
                to="/kits/$kitId/sections/$sectionId"
                params={{ kitId, sectionId: section.id }}
                variant="secondary"
                size="small"
              >
                {m.action_edit()} <span className="visually-hidden">{section.content.title}</span>
              </LinkButton>
              <Button
                variant="secondary"
                size="small"
                aria-label={m.combobox_remove({ label: section.content.title })}
                onClick={() => setRemoving(sections.find(({ id }) => id === section.id))}
              >
                {m.record_remove()}
              </Button>
            </>
          )}
        >
          {(section) => <Marks section={section} />}
        </Sortable>
      ) : (
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              {section.content.title} <Muted small>{kitSectionKinds[section.content.kind]()}</Muted>
            </li>
          ))}
        </ol>
      )}
      <ConfirmDialog
        title={m.kit_section_remove()}
        open={removing !== undefined}
        confirm={m.kit_section_remove()}
        danger
        busy={change.isPending}
        error={change.error}
        onClose={close}
        onConfirm={() => {
          if (!removing) return;
          const onSuccess = () => {
            toast(m.kit_section_removed());
            close();
          };
          change.mutate({ section: removing, remove: true }, { onSuccess });
        }}
      >
        <p>{m.kit_section_remove_detail({ title: removing?.content.title ?? '' })}</p>
      </ConfirmDialog>
    </Section>
  );
}

function Head({ section: { content }, at }: { section: KitSection; at: number }) {
  return (
    <Row gap="small">
      <strong>
        {at + 1}. {content.title}
      </strong>
      <Tag discreet>{kitSectionKinds[content.kind]()}</Tag>
    </Row>
  );
}

/** What one must look at again in a section. */
function Marks({ section: { sources } }: { section: KitSection }) {
  const marked = sources.filter(({ state, mix }) => state !== 'CURRENT' || mix === 'INCOMPATIBLE');
  if (marked.length === 0) return null;
  return (
    <p>
      <a href="#sources">{m.kit_section_marked({ count: marked.length })}</a>
    </p>
  );
}
