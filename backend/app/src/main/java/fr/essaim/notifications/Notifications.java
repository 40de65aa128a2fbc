package fr.essaim.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query on what people are told in the application. */
@ApplicationScoped
class Notifications {
    private static final String COLUMNS = "n.id, n.kind, n.subject_kind, n.subject_id, n.subject_label, n.community_id,"
            + " n.community_name, n.parameters::text as parameters, n.created_at, n.read_at";

    private static final int MOST_COUNTED = 100;

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private static final CsvColumns<NotificationDetails> CSV = new CsvColumns<NotificationDetails>()
            .column("id", NotificationDetails::id)
            .column("kind", NotificationDetails::kind)
            .column("title", NotificationDetails::title)
            .column("reason", NotificationDetails::reason)
            .column("subject", n -> n.subject().label())
            .column("createdAt", NotificationDetails::createdAt)
            .column("readAt", NotificationDetails::readAt);

    private final Rows rows;
    private final ObjectMapper json;

    Notifications(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<NotificationDetails> page(Wording wording, Conditions where, PageRequest request) {
        return list(wording).page(rows, where, request);
    }

    CsvExport<NotificationDetails> export(Wording wording, Conditions where, PageRequest request) {
        return list(wording).export(rows, where, request, CSV);
    }

    UnreadNotifications unread(UUID reader) {
        int counted = rows.one(
                        row -> row.integer("unread"),
                        "select count(*) as unread from (select from notification"
                                + " where recipient_id = ? and in_app and read_at is null limit ?) counted",
                        reader,
                        MOST_COUNTED + 1)
                .orElse(0);
        return new UnreadNotifications(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    /** Keeps the first moment when read again; empty when it is not the reader's. */
    Optional<NotificationDetails> read(UUID reader, UUID id, Instant now, Wording wording) {
        return rows.one(
                row -> details(row, wording),
                "update notification n set read_at = coalesce(n.read_at, ?) where n.id = ? and n.recipient_id = ?"
                        + " and n.in_app returning " + COLUMNS,
                now,
                id,
                reader);
    }

    void readAll(UUID reader, Instant upTo, Instant now) {
        rows.update(
                "update notification set read_at = ? where recipient_id = ? and in_app and read_at is null and created_at <= ?",
                now,
                reader,
                upTo);
    }

    private Listing<NotificationDetails> list(Wording wording) {
        return new Listing<>(
                "notifications",
                COLUMNS,
                "notification n",
                "n.id",
                SortKeys.defaultingTo("-createdAt").by("createdAt", "n.created_at", "timestamptz"),
                row -> details(row, wording));
    }

    private NotificationDetails details(Row row, Wording wording) throws SQLException {
        var kind = row.constant("kind", NotificationKind.class);
        Map<String, String> parameters = parameters(row.text("parameters"));
        var subject =
                new NotificationSubject(row.text("subject_kind"), row.uuid("subject_id"), row.text("subject_label"));
        return new NotificationDetails(
                row.uuid("id"),
                kind,
                wording.title(kind, parameters),
                parameters.get("reason"),
                subject,
                subject.path(),
                Reference.ofNullable(row, "community"),
                parameters,
                row.instant("created_at"),
                row.instantOrNull("read_at"));
    }

    private Map<String, String> parameters(String stored) {
        try {
            return json.readValue(stored, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the parameters of a notification", e);
        }
    }
}
