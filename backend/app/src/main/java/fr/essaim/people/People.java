package fr.essaim.people;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Account;
import fr.essaim.shared.security.VerifiedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every query on people. */
@ApplicationScoped
class People {
    private final Rows rows;

    People(Rows rows) {
        this.rows = rows;
    }

    Optional<Account> account(VerifiedPerson person) {
        return rows.one(
                row -> new Account(
                        row.uuid("id"),
                        row.text("display_name"),
                        row.constant("state", PersonState.class) == PersonState.ACTIVE),
                "select id, display_name, state from person where subject = ?",
                person.subject());
    }

    /** Gives the account to the person who was entered with its address and has none yet; answers whether there was one. */
    boolean link(VerifiedPerson person, Instant now) {
        return rows.update("""
                        update person set subject = ?, version = version + 1, updated_at = ?
                        where email = cast(? as citext) and subject is null
                        """, person.subject(), now, person.email()) == 1;
    }

    /** Answers false when the account or the address is taken, waiting for whoever is taking it. */
    boolean add(UUID id, VerifiedPerson person, Instant now) {
        return rows.update(
                        """
                        insert into person (id, version, subject, email, given_name, family_name, time_zone, language,
                            directory_visibility, state, created_at, updated_at)
                        values (?, 0, ?, cast(? as citext), ?, ?, 'Europe/Paris', ?, 'NOBODY', 'ACTIVE', ?, ?)
                        on conflict do nothing
                        """,
                        id,
                        person.subject(),
                        person.email(),
                        person.givenName(),
                        person.familyName(),
                        person.language(),
                        now,
                        now)
                == 1;
    }
}
