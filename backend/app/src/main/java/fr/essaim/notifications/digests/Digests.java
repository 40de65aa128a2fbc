package fr.essaim.notifications.digests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.notifications.letters.Told;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on what waits to be gathered. */
@ApplicationScoped
class Digests {
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    /** Read in the application means known: it is not told again. */
    private static final String WAITING = "n.mailed_at is null and n.read_at is null and n.mail in ('DAILY', 'WEEKLY')";

    private final Rows rows;
    private final ObjectMapper json;

    Digests(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The digests whose period has ended. */
    List<DueDigest> due(Instant now) {
        return rows.all(row -> due(row, now), """
                        select n.recipient_id, n.community_id, max(n.community_name) as community_name, n.mail, p.time_zone,
                            min(n.created_at) as oldest
                        from notification n join person p on p.id = n.recipient_id and p.state = 'ACTIVE'
                        where %s
                        group by n.recipient_id, n.community_id, n.mail, p.time_zone
                        """.formatted(WAITING)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What belongs in a digest, oldest first; another run waits until this one has taken it. */
    List<Told> waiting(DueDigest due) {
        return rows.all(
                this::told,
                """
                select n.id, n.kind, n.subject_kind, n.subject_id, n.subject_label, n.parameters::text as parameters,
                    n.created_at
                from notification n
                where n.recipient_id = ? and n.community_id is not distinct from cast(nullif(?, '') as uuid)
                    and n.mail = ? and n.created_at < ? and %s
                order by n.created_at, n.id
                for update
                """.formatted(WAITING),
                due.reader(),
                idOrEmpty(due.community()),
                due.cadence(),
                due.period().end());
    }

    void mailed(Collection<UUID> notifications, Instant now) {
        rows.update("update notification set mailed_at = ? where id = any(?)", now, notifications);
    }

    /** Forgets what was told before a moment. */
    int forget(Instant before) {
        return rows.update("delete from notification where created_at < ?", before);
    }

    private static Optional<DueDigest> due(Row row, Instant now) throws SQLException {
        var cadence = row.constant("mail", MailCadence.class);
        var period = DigestPeriod.before(cadence, now, Readers.zone(row.text("time_zone")));
        return row.instant("oldest").isBefore(period.end())
                ? Optional.of(new DueDigest(
                        row.uuid("recipient_id"), Reference.ofNullable(row, "community"), cadence, period))
                : Optional.empty();
    }

    private Told told(Row row) throws SQLException {
        return new Told(
                row.uuid("id"),
                row.constant("kind", NotificationKind.class),
                new NotificationSubject(row.text("subject_kind"), row.uuid("subject_id"), row.text("subject_label")),
                parameters(row.text("parameters")),
                row.instant("created_at"),
                null);
    }

    private Map<String, String> parameters(String stored) {
        try {
            return json.readValue(stored, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the parameters of a notification", e);
        }
    }

    private static String idOrEmpty(@Nullable Reference community) {
        return community == null ? "" : community.id().toString();
    }
}
