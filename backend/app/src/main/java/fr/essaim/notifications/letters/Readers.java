package fr.essaim.notifications.letters;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds where, and in which language, people read. */
@ApplicationScoped
public class Readers {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Rows rows;

    Readers(Rows rows) {
        this.rows = rows;
    }

    /** Those of these people who have an open account, and an address that letters can be sent to. */
    public List<Reader> of(Collection<UUID> people) {
        return rows
                .all(
                        row -> new Reader(
                                row.uuid("id"),
                                row.text("display_name"),
                                row.text("email"),
                                row.text("language"),
                                zone(row.text("time_zone"))),
                        "select id, display_name, email::text as email, language, time_zone from person"
                                + " where id = any(cast(? as uuid[])) and state = 'ACTIVE'",
                        List.of(people))
                .stream()
                .filter(reader -> Letter.isAddress(reader.address()))
                .toList();
    }

    /** A zone that this version does not know is no reason to write to nobody. */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return FRANCE;
        }
    }
}
