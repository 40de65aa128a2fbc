import { Link } from '@tanstack/react-router';
import type { TrainingLack, TrainingVersion } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';

/** What stands against publishing, each point with the place to mend it. */
export function VersionLacks({ version }: { version: TrainingVersion }) {
  const { lacks } = version;
  if (lacks.length === 0)
    return (
      <Notice tone="positive" title={m.version_ready_title()}>
        {m.version_ready_detail()}
      </Notice>
    );
  return (
    <Notice tone="attention" title={m.version_lacks({ count: lacks.length })}>
      <ul>
        {lacks.map((lack) => (
          <li key={`${lack.code} ${lack.moduleId} ${lack.activityId}`}>
            <Mend lack={lack} version={version} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Mend({ lack, version }: { lack: TrainingLack; version: TrainingVersion }) {
  const words = lackWords(lack);
  if (lack.activityId)
    return (
      <Link
        to="/formations/versions/$versionId/activites/$activityId"
        params={{ versionId: version.id, activityId: lack.activityId }}
      >
        {words}
      </Link>
    );
  if (lack.code === 'NO_COMMUNITY')
    return (
      <Link to="/formations/$trainingId/reglages" params={{ trainingId: version.trainingId }}>
        {words}
      </Link>
    );
  return (
    <Link to="/formations/versions/$versionId" params={{ versionId: version.id }}>
      {words}
    </Link>
  );
}

function lackWords({ code, title }: TrainingLack): string {
  switch (code) {
    case 'NO_MODULE':
      return m.version_lack_no_module();
    case 'EMPTY_MODULE':
      return m.version_lack_empty_module({ title: title ?? '' });
    case 'EMPTY_ACTIVITY':
      return m.version_lack_empty_activity({ title: title ?? '' });
    case 'NOTHING_REQUIRED':
      return m.version_lack_nothing_required();
    case 'NO_COMMUNITY':
      return m.version_lack_no_community();
  }
}
