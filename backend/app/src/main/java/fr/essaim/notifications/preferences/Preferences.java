package fr.essaim.notifications.preferences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.notifications.NotificationKind;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on how people want to be told. */
@ApplicationScoped
public class Preferences {
    private static final TypeReference<Map<String, Choice>> CHOICES = new TypeReference<>() {};

    private record Found(UUID person, Choice choice) {}

    private final Rows rows;
    private final ObjectMapper json;

    Preferences(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** How each of these people wants to be told of a kind. */
    public Map<UUID, Choice> of(NotificationKind kind, Collection<UUID> people) {
        return rows
                .all(
                        row -> new Found(row.uuid("id"), stored(row).of(kind)),
                        "select p.id, f.version, f.choices::text as choices from person p"
                                + " left join notification_preference f on f.id = p.id"
                                + " where p.id = any(cast(? as uuid[]))",
                        List.of(people))
                .stream()
                .collect(Collectors.toMap(Found::person, Found::choice));
    }

    StoredChoices of(UUID person) {
        return rows.one(
                        this::stored,
                        "select version, choices::text as choices from notification_preference where id = ?",
                        person)
                .orElse(StoredChoices.NONE);
    }

    /** Answers whether the version that was read is still the present one; of two first writers one wins. */
    boolean store(UUID person, StoredChoices choices, Instant now) {
        return rows.update("""
                        insert into notification_preference (id, version, choices, created_at, updated_at)
                        select ?, 1, cast(? as jsonb), ?, ? where ? = 0
                        on conflict (id) do nothing
                        """, person, asJson(choices.byKind()), now, now, choices.version()) == 1
                || rows.update("""
                                update notification_preference set version = version + 1, choices = cast(? as jsonb),
                                    updated_at = ?
                                where id = ? and version = ?
                                """, asJson(choices.byKind()), now, person, choices.version()) == 1;
    }

    /** What waits to be mailed follows the new choice; what would have left at once goes with the next daily letter. */
    void reschedule(UUID person, NotificationKind kind, Choice choice) {
        String cadence =
                switch (choice.email()) {
                    case IMMEDIATE, DAILY -> "DAILY";
                    case WEEKLY -> "WEEKLY";
                    case OFF -> "OFF";
                };
        rows.update("""
                update notification set mail = ?
                where recipient_id = ? and kind = ? and mailed_at is null and read_at is null
                    and mail in ('DAILY', 'WEEKLY') and mail <> ?
                """, cadence, person, kind, cadence);
    }

    Optional<String> nameOf(UUID person) {
        return rows.one(row -> row.text("display_name"), "select display_name from person where id = ?", person);
    }

    private StoredChoices stored(Row row) throws SQLException {
        String choices = row.textOrNull("choices");
        return choices == null ? StoredChoices.NONE : new StoredChoices(row.integer("version"), parse(choices));
    }

    private Map<String, Choice> parse(@Nullable String choices) {
        try {
            return json.readValue(choices, CHOICES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not the choices of anybody", e);
        }
    }

    private String asJson(Map<String, Choice> choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Choices must be serialisable", e);
        }
    }
}
