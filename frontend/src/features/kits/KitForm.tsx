import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { Kit } from '@/api/types';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadCommunities, loadMyCommunities } from '@/lib/forms/communities';
import { loadOrganisations } from '@/lib/forms/loaders';
import { usePeers } from '@/lib/forms/peers';
import { loadProgrammes } from '@/lib/forms/programmes';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { kitVisibilities } from '@/lib/labels/kitSettings';
import { optionsOf, wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Select, TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import {
  EMPTY_KIT,
  type KitValues,
  kitDraft,
  kitSchema,
  kitSettings,
  kitWords,
  valuesOfKit,
} from './kitForm';
import { beginKit, saveSettings, useKitsChanged } from './mutations';

interface KitFormProps {
  kit?: Kit;
  reload?: () => Promise<Kit>;
}

/** A new kit; of one there is, whose it is, who finds it and who writes it. */
export default function KitForm({ kit, reload }: KitFormProps) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  // Others begin one in a community of theirs.
  const anywhere = useMay('CREATE_COMMUNITY');
  const loadPeers = usePeers(kit?.community?.id);
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<KitValues, Kit>({
    draftKey: `kit:${kit?.id ?? 'new'}`,
    schema: kitSchema,
    stored: kit ? storedOf(kit) : { values: EMPTY_KIT, version: null },
    words: kitWords,
    members: {
      ownerId: 'owner',
      communityId: 'community',
      programmeId: 'programme',
      editorIds: 'editors',
    },
    save: (values, version) =>
      kit
        ? saveSettings(kit.id, version ?? kit.version, kitSettings(values))
        : beginKit(kitDraft(values), key),
    onSaved: (saved) => {
      void refresh();
      toast(kit ? m.kit_settings_saved() : m.kit_begun({ title: saved.title }));
      const to = saved.draftId ? '/kits/$kitId/rediger' : '/kits/$kitId';
      void navigate({ to, params: { kitId: saved.id } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof KitValues) => ({ error: formState.errors[name]?.message, ...register(name) });
  return (
    <RecordForm
      record={record}
      words={kitWords}
      show={show}
      {...(kit ? {} : { confirm: m.record_begin() })}
      cancel={
        kit ? (
          <LinkButton
            to={kit.draftId ? '/kits/$kitId/rediger' : '/kits/$kitId'}
            params={{ kitId: kit.id }}
            variant="secondary"
          >
            {m.action_cancel()}
          </LinkButton>
        ) : (
          <LinkButton to="/kits" variant="secondary">
            {m.action_cancel()}
          </LinkButton>
        )
      }
    >
      {!kit && <TextField label={m.field_title()} autoComplete="off" {...field('title')} />}
      <ChoiceField
        control={control}
        name="owner"
        label={m.kit_owner()}
        hint={m.kit_owner_hint()}
        load={loadOrganisations}
      />
      <ChoiceField
        control={control}
        name="community"
        label={m.field_community()}
        hint={anywhere ? m.kit_community_hint() : m.kit_community_own_hint()}
        optional={anywhere}
        load={anywhere ? loadCommunities : loadMyCommunities}
      />
      <ChoiceField
        control={control}
        name="programme"
        label={m.field_programme()}
        hint={m.combobox_hint()}
        optional
        load={loadProgrammes}
      />
      <Select label={m.kit_visibility()} options={optionsOf(kitVisibilities)} {...field('visibility')} />
      {kit && (
        <ChoicesField
          control={control}
          name="editors"
          label={m.kit_editors()}
          hint={m.kit_editors_hint()}
          chosenLabel={m.kit_editors()}
          load={loadPeers}
        />
      )}
    </RecordForm>
  );
}

function storedOf(kit: Kit): Stored<KitValues> {
  return { values: valuesOfKit(kit), version: kit.version };
}

function show(name: keyof KitValues, values: KitValues) {
  if (name === 'visibility') return wordsOf(kitVisibilities, values.visibility);
  const value = values[name];
  if (value === null || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(({ label }) => label).join(', ') : value.label;
}
