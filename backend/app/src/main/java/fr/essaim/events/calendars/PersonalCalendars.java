package fr.essaim.events.calendars;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on the secret addresses of people’s calendars. */
@ApplicationScoped
class PersonalCalendars {
    /** Whose calendar it is. */
    record Owner(UUID id, String name) {}

    private final Rows rows;

    PersonalCalendars(Rows rows) {
        this.rows = rows;
    }

    /** When the address was made that the person’s calendar is read under; empty where there is none. */
    Optional<Instant> renewedAt(UUID person) {
        return rows.one(
                row -> row.instant("renewed_at"),
                "select renewed_at from personal_calendar where person_id = ? and secret_hash is not null",
                person);
    }

    /** Nobody’s once it is revoked, or the person is deactivated. */
    Optional<Owner> owner(String secretHash) {
        return rows.one(
                row -> new Owner(row.uuid("id"), row.text("display_name")),
                "select p.id, p.display_name from personal_calendar c join person p on p.id = c.person_id"
                        + " where c.secret_hash = ? and p.state = 'ACTIVE'",
                secretHash);
    }

    /**
     * Puts another secret in place of the former one.
     *
     * @param secretHash null for none
     * @return its id
     */
    UUID write(UUID person, @Nullable String secretHash, Instant now) {
        return rows.all(row -> row.uuid("id"), """
                        insert into personal_calendar (id, person_id, secret_hash, renewed_at) values (?, ?, cast(? as text), ?)
                        on conflict (person_id) do update set secret_hash = excluded.secret_hash, renewed_at = excluded.renewed_at
                        returning id""", Arrays.asList(Versioned.newId(), person, secretHash, now))
                .getFirst();
    }
}
