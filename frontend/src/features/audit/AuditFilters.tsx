import type { AuditEntry } from '@/api/types';
import { m } from '@/paraglide/messages';
import { DateField, Select } from '@/ui/Field';
import { ActiveFilters, Filters } from '@/ui/Filters';
import type { AuditSearch } from './search';
import { SUBJECT_KINDS, subjectKindWords } from './words';

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (part: Partial<AuditSearch>) => void;
  /** The entries shown, which know the names of the actor and object asked for. */
  entries: readonly AuditEntry[];
}

export function AuditFilters({ search, onChange, entries }: AuditFiltersProps) {
  const actor = entries.find((entry) => entry.actor.id === search.actorId)?.actor.label ?? search.actorId;
  const subject =
    entries.find((entry) => entry.subject.id === search.subjectId)?.subject.label ?? search.subjectId;
  const active = [
    actor && { name: m.audit_who(), value: actor, key: 'actorId' },
    subject && { name: m.audit_subject(), value: subject, key: 'subjectId' },
    search.action && { name: m.audit_what(), value: search.action, key: 'action' },
  ].filter((one) => typeof one === 'object');

  return (
    <>
      <Filters>
        <Select
          name="subjectKind"
          label={m.audit_subject_kind()}
          optional="silent"
          empty={m.filters_any()}
          options={SUBJECT_KINDS.map((value) => ({ value, label: subjectKindWords(value) }))}
          value={search.subjectKind ?? ''}
          onChange={({ target: { value } }) => onChange({ subjectKind: value || undefined })}
        />
        <DateField
          name="from"
          label={m.audit_from()}
          optional="silent"
          value={search.from ?? ''}
          onChange={({ target: { value } }) => onChange({ from: value || undefined })}
        />
        <DateField
          name="to"
          label={m.audit_to()}
          optional="silent"
          value={search.to ?? ''}
          onChange={({ target: { value } }) => onChange({ to: value || undefined })}
        />
      </Filters>
      <ActiveFilters
        filters={active.map(({ name, value, key }) => ({
          label: m.filter_label({ name, value }),
          clear: () => onChange({ [key]: undefined }),
        }))}
        onClearAll={() => onChange({ actorId: undefined, subjectId: undefined, action: undefined })}
      />
    </>
  );
}
