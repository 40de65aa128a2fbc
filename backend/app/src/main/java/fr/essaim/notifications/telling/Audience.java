package fr.essaim.notifications.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.letters.Reader;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements of telling: each is one, however many people there are. */
@ApplicationScoped
class Audience {
    private record Line(UUID id, UUID person, boolean inApp, String mail) {}

    private final Rows rows;
    private final ObjectMapper json;
    private final Readers readers;

    Audience(Rows rows, ObjectMapper json, Readers readers) {
        this.rows = rows;
        this.json = json;
        this.readers = readers;
    }

    List<Reader> readers(Collection<UUID> people) {
        return readers.of(people);
    }

    /** Writes a notification for each active person; answers the ids of those who had not been told before. */
    Set<UUID> write(Announcement announcement, List<Addressed> addressed, Instant now) {
        var community = announcement.community();
        var lines = addressed.stream()
                .map(each -> new Line(
                        each.id(),
                        each.person(),
                        each.choice().inApp(),
                        each.choice().email().name()))
                .toList();
        return rows
                .all(
                        row -> row.uuid("id"),
                        """
                        insert into notification (id, recipient_id, kind, dedup_key, subject_kind, subject_id,
                            subject_label, community_id, community_name, parameters, in_app, mail, mailed_at, created_at)
                        select a.id, p.id, ?, ?, ?, ?, ?, cast(nullif(?, '') as uuid), nullif(?, ''), cast(? as jsonb),
                            a."inApp", a.mail, case when a.mail = 'IMMEDIATE' then cast(? as timestamptz) end, ?
                        from jsonb_to_recordset(cast(? as jsonb)) as a(id uuid, person uuid, "inApp" boolean, mail text)
                        join person p on p.id = a.person and p.state = 'ACTIVE'
                        on conflict (recipient_id, dedup_key) do nothing
                        returning id
                        """,
                        announcement.kind(),
                        announcement.dedupKey(),
                        announcement.subject().kind(),
                        announcement.subject().id(),
                        announcement.subject().label(),
                        community == null ? "" : community.id().toString(),
                        community == null ? "" : community.name(),
                        asJson(announcement.parameters()),
                        now,
                        now,
                        asJson(lines))
                .stream()
                .collect(Collectors.toSet());
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Notifications must be serialisable", e);
        }
    }
}
