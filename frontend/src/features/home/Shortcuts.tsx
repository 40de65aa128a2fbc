import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMay } from '@/api/session';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Row, Stack, Tiles } from '@/ui/Layout';
import { meQuery, myTrainingsQuery } from './queries';

/** Where the person signed in most likely goes next. */
export function Shortcuts() {
  const me = useQuery(meQuery).data;
  const trainings = useQuery(myTrainingsQuery).data?.items ?? [];
  const mayCreateTerritory = useMay('CREATE_TERRITORY');
  const mayCreateProgramme = useMay('CREATE_PROGRAMME');
  const mayCreateOrganisation = useMay('CREATE_ORGANISATION');
  const staff = mayCreateTerritory || mayCreateProgramme || mayCreateOrganisation;

  return (
    <Stack>
      <Tiles>
        {trainings.map(({ id, training, percent }) => (
          <li key={id}>
            <Card
              level={2}
              link
              eyebrow={m.home_my_training()}
              title={
                <Link to="/mes-formations/$enrolmentId" params={{ enrolmentId: id }}>
                  {training.name}
                </Link>
              }
            >
              <p className="small">{m.training_percent({ percent })}</p>
            </Card>
          </li>
        ))}
        {me?.territory && (
          <li>
            <Card
              level={2}
              link
              eyebrow={m.home_my_territory()}
              title={
                <Link to="/territoires/$territoryId" params={{ territoryId: me.territory.id }}>
                  {me.territory.name}
                </Link>
              }
            />
          </li>
        )}
        {me?.organisation && (
          <li>
            <Card
              level={2}
              link
              eyebrow={m.home_my_organisation()}
              title={
                <Link to="/organisations/$organisationId" params={{ organisationId: me.organisation.id }}>
                  {me.organisation.name}
                </Link>
              }
            />
          </li>
        )}
        {me && !(me.territory && me.organisation) && (
          <li>
            <Card
              level={2}
              link
              eyebrow={m.home_complete_profile_why()}
              title={<Link to="/mon-profil">{m.home_complete_profile()}</Link>}
            />
          </li>
        )}
      </Tiles>
      {staff && (
        <Row>
          {mayCreateTerritory && (
            <LinkButton to="/territoires/nouveau" variant="secondary" icon="plus">
              {m.territory_new()}
            </LinkButton>
          )}
          {mayCreateProgramme && (
            <LinkButton to="/programmes/nouveau" variant="secondary" icon="plus">
              {m.programme_new()}
            </LinkButton>
          )}
          {mayCreateOrganisation && (
            <LinkButton to="/organisations/nouvelle" variant="secondary" icon="plus">
              {m.organisation_new()}
            </LinkButton>
          )}
        </Row>
      )}
    </Stack>
  );
}
