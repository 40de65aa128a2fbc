import { useQueryClient } from '@tanstack/react-query';
import { profileQuery } from '@/api/profile';
import { useSession } from '@/api/session';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { ProfileForm } from './ProfileForm';
import { valuesOfProfile } from './profileForm';

export function ProfilePage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Profile /> : <ForbiddenPage title={m.nav_profile()} />;
}

function Profile() {
  const queryClient = useQueryClient();
  const query = useOpened(profileQuery);
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...profileQuery, staleTime: 0 });
    return { values: valuesOfProfile(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.nav_profile()}>
      {(person) => (
        <Page
          title={m.nav_profile()}
          crumbs={[]}
          lead={person.email}
          actions={
            <LinkButton to="/mon-expertise" variant="secondary">
              {m.nav_my_expertise()}
            </LinkButton>
          }
        >
          <ProfileForm
            stored={{ values: valuesOfProfile(person), version: person.version }}
            reload={reload}
          />
        </Page>
      )}
    </Loaded>
  );
}
