package fr.essaim.people;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Account;
import fr.essaim.shared.security.VerifiedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries of signing in: each is one statement that two simultaneous first requests cannot both win. */
@ApplicationScoped
class SignIns {
    /** @param current whether address and roles are still what the token says */
    record Found(Account account, String email, List<String> roles, boolean current) {}

    private final Rows rows;

    SignIns(Rows rows) {
        this.rows = rows;
    }

    Optional<Found> find(VerifiedPerson person) {
        return rows.one(
                row -> new Found(
                        new Account(
                                row.uuid("id"),
                                row.text("display_name"),
                                row.constant("state", PersonState.class) == PersonState.ACTIVE),
                        row.text("email"),
                        row.texts("platform_roles"),
                        row.bool("is_current")),
                """
                select id, display_name, state, email, platform_roles,
                    email = cast(? as citext) and platform_roles = ? as is_current
                from person where subject = ?
                """,
                person.email(),
                person.roles(),
                person.subject());
    }

    /** Gives the account to the person who was entered with its address and has none yet; answers whether there was one. */
    boolean link(VerifiedPerson person, Instant now) {
        return rows.update("""
                        update person set subject = ?, platform_roles = ?, version = version + 1, updated_at = ?
                        where email = cast(? as citext) and subject is null
                        """, person.subject(), person.roles(), now, person.email()) == 1;
    }

    /** Answers false when the account or the address is taken, waiting for whoever is taking it. */
    boolean add(UUID id, VerifiedPerson person, Instant now) {
        return rows.update(
                        """
                        insert into person (id, version, subject, email, given_name, family_name, time_zone, language,
                            directory_visibility, state, platform_roles, created_at, updated_at)
                        values (?, 0, ?, cast(? as citext), ?, ?, 'Europe/Paris', ?, 'NOBODY', 'ACTIVE', ?, ?, ?)
                        on conflict do nothing
                        """,
                        id,
                        person.subject(),
                        person.email(),
                        person.givenName(),
                        person.familyName(),
                        person.language(),
                        person.roles(),
                        now,
                        now)
                == 1;
    }

    /** Takes over what the realm says now; an address that another person has is left as it was. */
    void update(VerifiedPerson person) {
        rows.update("""
                update person set platform_roles = ?, email = case when exists (
                    select from person other where other.email = cast(? as citext) and other.subject is distinct from ?)
                    then email else cast(? as citext) end
                where subject = ?
                """, person.roles(), person.email(), person.subject(), person.email(), person.subject());
    }
}
