import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActivityKind, TrainingVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { activityKinds } from '@/lib/labels/trainings';
import { optionsOf } from '@/lib/labels/words';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Select, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import type { ModuleFieldsProps } from './ModuleFields';
import { type ActivityValues, blankActivity, type ModuleValues, moduleField, sentTo } from './outlineForm';

interface ActivityListProps extends ModuleFieldsProps {
  module: ModuleValues;
  onActivities: (activities: ActivityValues[]) => void;
}

/** The activities of one module, in order. */
export function ActivityList(props: ActivityListProps) {
  const { module, at, onActivities } = props;
  const { activities } = module;
  const [removing, setRemoving] = useState<ActivityValues>();
  return (
    <Stack>
      {activities.length > 0 && (
        <Sortable
          label={m.outline_activities({ rank: at + 1 })}
          items={activities}
          nameOf={nameOf}
          onMove={(from, to) => onActivities(moved(activities, from, to))}
          head={(activity, place) => (
            <Row gap="small">
              <strong>{nameOf(activity, place)}</strong>
              <Muted small>{activityKinds[activity.kind]()}</Muted>
              <Written version={props.version} activity={activity} />
            </Row>
          )}
          buttons={(activity, place) => (
            <Button variant="secondary" size="small" onClick={() => setRemoving(activity)}>
              {m.outline_activity_remove()}
              <span className="visually-hidden"> : {nameOf(activity, place)}</span>
            </Button>
          )}
        >
          {(_, place) => <ActivityFields {...props} place={place} />}
        </Sortable>
      )}
      <Add at={at} onAdd={(kind) => onActivities([...activities, blankActivity(kind)])} />
      <ConfirmDialog
        title={removing ? `${m.outline_activity_remove()} : ${removing.title}` : ''}
        open={removing !== undefined}
        confirm={m.outline_activity_remove()}
        danger
        busy={false}
        error={null}
        onClose={() => setRemoving(undefined)}
        onConfirm={() => {
          onActivities(activities.filter(({ key }) => key !== removing?.key));
          setRemoving(undefined);
        }}
      >
        <p>{m.outline_activity_remove_detail()}</p>
      </ConfirmDialog>
    </Stack>
  );
}

function nameOf({ title }: ActivityValues, at: number): string {
  return title.trim() || m.outline_activity_rank({ rank: at + 1 });
}

/** Where its content is written, and whether there is some. */
interface WrittenProps {
  version: TrainingVersion;
  activity: ActivityValues;
}

/** The activities of a module that is folded, with the way to write each. */
export function ActivitiesInShort({
  version,
  activities,
}: {
  version: TrainingVersion;
  activities: readonly ActivityValues[];
}) {
  return (
    <Stack gap="small">
      {activities.map((activity) => (
        <Row key={activity.key} gap="small">
          <span>{activity.title}</span>
          <Written version={version} activity={activity} />
        </Row>
      ))}
    </Stack>
  );
}

function Written({ version, activity }: WrittenProps) {
  const stored = version.content.modules
    .flatMap(({ activities }) => activities)
    .find(({ id }) => id === activity.id);
  if (!stored) return <Muted small>{m.outline_activity_unsaved()}</Muted>;
  return (
    <>
      <Link
        to="/formations/versions/$versionId/activites/$activityId"
        params={{ versionId: version.id, activityId: stored.id }}
      >
        {m.outline_activity_write()}
        <span className="visually-hidden"> : {stored.title}</span>
      </Link>
      {stored.empty && <Tag discreet>{m.outline_activity_empty()}</Tag>}
      {stored.change === 'NEW' && version.number > 1 && <Tag discreet>{m.outline_new()}</Tag>}
      {stored.change === 'CHANGED' && <Tag discreet>{m.outline_changed()}</Tag>}
    </>
  );
}

function ActivityFields(props: ActivityListProps & { place: number }) {
  const { modules, module, at, place, faults, onActivities, onChange } = props;
  const activity = module.activities[place];
  if (!activity) return null;
  const name = moduleField(at, `activities.${place}.title`);
  const words = { rank: place + 1, module: at + 1 };
  return (
    <FieldPair>
      <TextField
        name={name}
        label={m.outline_activity_title(words)}
        autoComplete="off"
        maxLength={200}
        error={faults.find((fault) => fault.name === name)?.message}
        value={activity.title}
        onChange={({ target }) =>
          onActivities(module.activities.with(place, { ...activity, title: target.value }))
        }
      />
      {modules.length > 1 && (
        <Select
          name={moduleField(at, `activities.${place}.module`)}
          label={m.outline_activity_module(words)}
          options={modules.map(({ key, title }, rank) => ({
            value: key,
            label: title || m.outline_module_rank({ rank: rank + 1 }),
          }))}
          value={module.key}
          onChange={({ target }) => onChange(sentTo(modules, activity.key, target.value))}
        />
      )}
    </FieldPair>
  );
}

function Add({ at, onAdd }: { at: number; onAdd: (kind: ActivityKind) => void }) {
  const [kind, setKind] = useState<ActivityKind>('PAGE');
  const kinds = optionsOf(activityKinds);
  return (
    <Row>
      <Select
        name={moduleField(at, 'kind')}
        label={m.outline_activity_kind({ rank: at + 1 })}
        optional="silent"
        options={kinds}
        value={kind}
        onChange={({ target }) => setKind(kinds.find(({ value }) => value === target.value)?.value ?? 'PAGE')}
      />
      <Button variant="secondary" icon="plus" onClick={() => onAdd(kind)}>
        {m.outline_activity_add()}
      </Button>
    </Row>
  );
}
