import { Link, type LinkProps } from '@tanstack/react-router';
import { useBrandName } from '@/ui/brand';
import { Card } from '@/ui/Card';
import { Tiles } from '@/ui/Layout';
import { Page } from '@/ui/Page';

export interface Place {
  to: LinkProps['to'] & string;
  label: () => string;
  lead: (words: { brand: string }) => string;
}

/** A page that one entry of the menu opens, for several places that share it. */
export function PlacesPage({ title, places }: { title: string; places: readonly Place[] }) {
  const brand = useBrandName();
  return (
    <Page title={title} crumbs={[]}>
      <Tiles>
        {places.map(({ to, label, lead }) => (
          <li key={to}>
            <Card link level={2} title={<Link to={to}>{label()}</Link>}>
              <p>{lead({ brand })}</p>
            </Card>
          </li>
        ))}
      </Tiles>
    </Page>
  );
}
