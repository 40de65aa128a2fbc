import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import type { Total } from '@/api/types';
import { formatDate, formatNumber, formatTotal } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { programmeKinds, programmeStates } from '@/lib/labels/programmes';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { LinkButton } from '@/ui/Button';
import { useBrandName } from '@/ui/brand';
import { Card, Figures } from '@/ui/Card';
import { FranceMap } from '@/ui/FranceMap';
import { Actions, Tiles } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { typographic } from '@/ui/typography';
import { figuresQuery, homeMapQuery, homeProgrammesQuery } from './queries';
import { Shortcuts } from './Shortcuts';

export function HomePage() {
  const { person } = useSession();
  const brand = useBrandName();
  return (
    <Page
      title={person ? m.home_hello({ name: person.givenName }) : m.home_title()}
      lead={person ? m.home_lead_signed_in() : m.home_lead({ brand })}
      split={<HomeMap />}
      intro={person ? <Shortcuts /> : <Welcome />}
    >
      <Programmes />
      {!person && <Purpose />}
    </Page>
  );
}

function Purpose() {
  return (
    <Section title={m.home_what_title()}>
      <Tiles fit>
        <li>
          <Card title={m.home_meet_title()}>
            <p>{m.home_meet()}</p>
          </Card>
        </li>
        <li>
          <Card title={m.home_know_title()}>
            <p>{m.home_know()}</p>
          </Card>
        </li>
        <li>
          <Card title={m.home_spread_title()}>
            <p>{m.home_spread()}</p>
          </Card>
        </li>
      </Tiles>
    </Section>
  );
}

function Welcome() {
  return (
    <>
      <Actions>
        <LinkButton to="/territoires">{m.home_explore()}</LinkButton>
        <LinkButton to="/programmes" variant="secondary">
          {m.home_all_programmes()}
        </LinkButton>
      </Actions>
      <HomeFigures />
    </>
  );
}

function HomeFigures() {
  const figures = useQuery(figuresQuery).data;
  const total = (value: Total | undefined) => formatTotal(value) || '–';
  return (
    <Figures
      figures={[
        { term: m.nav_territories(), value: total(figures?.territories) },
        { term: m.nav_programmes(), value: total(figures?.programmes) },
        { term: m.nav_organisations(), value: total(figures?.organisations) },
        { term: m.home_communes(), value: figures?.communes ? formatNumber(figures.communes) : '–' },
      ]}
    />
  );
}

function HomeMap() {
  const items = useQuery(homeMapQuery).data?.items ?? [];
  return (
    <FranceMap
      name={m.home_map_name({ count: items.length })}
      marked={[...new Set(items.flatMap(({ departements }) => departements.map(({ code }) => code)))]}
      points={items.map(({ id, name, latitude, longitude }) => ({
        id,
        label: name,
        latitude,
        longitude,
        link: { to: '/territoires/$territoryId', params: { territoryId: id } },
      }))}
    />
  );
}

function Programmes() {
  const query = useQuery(homeProgrammesQuery);
  return (
    <Section title={m.home_programmes()} aside={<Link to="/programmes">{m.home_all_programmes()}</Link>}>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={m.programmes_none()} />
          ) : (
            <Tiles>
              {items.map((programme) => (
                <li key={programme.id}>
                  <Card
                    link
                    title={
                      <Link to="/programmes/$programmeId" params={{ programmeId: programme.id }}>
                        {typographic(programme.name)}
                      </Link>
                    }
                    eyebrow={
                      <StateBadge {...programmeStates[programme.state]}>
                        {programmeStates[programme.state].label()}
                      </StateBadge>
                    }
                  >
                    <p className="muted">
                      {programmeKinds[programme.kind]()} · {programme.ownerOrganisation.name}
                    </p>
                    <p className="small">
                      {m.programme_territories({
                        count: programme.territoryCount,
                        total: formatNumber(programme.territoryCount),
                      })}{' '}
                      · {m.programme_since({ date: formatDate(programme.startsOn) })}
                    </p>
                  </Card>
                </li>
              ))}
            </Tiles>
          )
        }
      </Loaded>
    </Section>
  );
}
