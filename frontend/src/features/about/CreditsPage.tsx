import { m } from '@/paraglide/messages';
import { Prose } from '@/ui/Layout';
import { Page } from '@/ui/Page';

export function CreditsPage() {
  return (
    <Page title={m.footer_credits()} crumbs={[]} lead={m.credits_lead()}>
      <Prose>
        <h2>{m.credits_data_title()}</h2>
        <ul>
          <li>
            {m.credits_geography()}{' '}
            <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">{m.credits_open_licence()}</a>
          </li>
          <li>
            {m.credits_centres()} <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0
          </li>
        </ul>
        <h2>{m.credits_map_title()}</h2>
        <ul>
          <li>
            {m.credits_outlines()} <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a>, CC BY
            4.0
          </li>
          <li>
            {m.credits_overseas()} <a href="https://www.naturalearthdata.com/">Natural Earth</a>,{' '}
            {m.credits_public_domain()}
          </li>
        </ul>
        <h2>{m.credits_fonts_title()}</h2>
        <p>{m.credits_fonts()}</p>
      </Prose>
    </Page>
  );
}
