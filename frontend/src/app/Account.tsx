import { Link, useLocation } from '@tanstack/react-router';
import { forgetKept } from '@/api/kept';
import { SIGN_OUT_ADDRESS, signInAddress, useSession } from '@/api/session';
import { dropAllTexts } from '@/lib/forms/texts';
import { m } from '@/paraglide/messages';
import { Disclosure } from '@/ui/Disclosure';
import { Icon } from '@/ui/Icon';

export function Account() {
  const { person } = useSession();
  const here = useLocation({ select: ({ href }) => href });

  if (!person) {
    return (
      <a className="sign-in" href={signInAddress(here)}>
        <Icon name="person" />
        {m.sign_in()}
      </a>
    );
  }
  return (
    <Disclosure
      className="menu"
      label={
        <>
          <Icon name="person" />
          <span className="menu-name">{person.displayName}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      <ul className="plain-list menu-panel">
        <li>
          <Link to="/mon-profil">{m.nav_profile()}</Link>
        </li>
        <li>
          <Link to="/mes-inscriptions">{m.nav_my_registrations()}</Link>
        </li>
        <li>
          <Link to="/mes-formations">{m.nav_my_trainings()}</Link>
        </li>
        <li>
          <Link to="/mes-competences">{m.nav_my_competences()}</Link>
        </li>
        <li>
          <Link to="/mes-demandes">{m.nav_my_requests()}</Link>
        </li>
        <li>
          <Link to="/mes-suites">{m.nav_my_follow_ups()}</Link>
        </li>
        <li>
          <Link to="/relectures">{m.reviews_title()}</Link>
        </li>
        <li>
          <Link to="/mes-contributions">{m.nav_my_contributions()}</Link>
        </li>
        <li>
          <a href={SIGN_OUT_ADDRESS} onClick={leaveNothing}>
            {m.sign_out()}
          </a>
        </li>
      </ul>
    </Disclosure>
  );
}

/** Leaving means leaving nothing typed or kept behind for the next person at this desk. */
function leaveNothing() {
  sessionStorage.clear();
  dropAllTexts();
  void forgetKept();
}
