package fr.essaim.notifications.telling;

import fr.essaim.events.calendars.CalendarService;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what became of their registration, and organisers who waits for them. A registration keeps which of its states was
 * told last: seats are decided on without waiting for letters (docs/adr/0025).
 */
@ApplicationScoped
class RegistrationNewsService {
    private static final int AT_ONCE = 500;

    /**
     * A state that nobody was told of yet.
     *
     * @param told which was told last; null for none
     * @param zone where the person lives
     * @param stale whether the event is over, or called off, which is told instead
     */
    record News(
            UUID registration,
            int version,
            UUID person,
            String name,
            ZoneId zone,
            RegistrationState state,
            @Nullable RegistrationState told,
            @Nullable Instant until,
            @Nullable String reason,
            boolean stale,
            ToldEvent event) {
        static News of(Row row) throws SQLException {
            return new News(
                    row.uuid("id"),
                    row.integer("version"),
                    row.uuid("person_id"),
                    row.text("display_name"),
                    Readers.zone(row.text("time_zone")),
                    row.constant("state", RegistrationState.class),
                    row.constantOrNull("told_state", RegistrationState.class),
                    row.instantOrNull("offered_until"),
                    row.textOrNull("reason"),
                    row.bool("stale"),
                    ToldEvent.of(row));
        }

        /** The same however often it is tried. */
        UUID cause() {
            return UUID.nameUUIDFromBytes((registration + ":" + version).getBytes(StandardCharsets.UTF_8));
        }

        /** Null for what nobody waits to hear: who came knows, and so does who was noted by mistake. */
        @Nullable
        NotificationKind kind() {
            boolean corrected = told == RegistrationState.ATTENDED || told == RegistrationState.ABSENT;
            return stale || corrected ? null : kindOf(state);
        }

        private static @Nullable NotificationKind kindOf(RegistrationState state) {
            return switch (state) {
                case PENDING -> NotificationKind.REGISTRATION_REQUESTED;
                case CONFIRMED -> NotificationKind.REGISTRATION_CONFIRMED;
                case WAITLISTED -> NotificationKind.REGISTRATION_WAITLISTED;
                case OFFERED -> NotificationKind.REGISTRATION_OFFERED;
                case LAPSED -> NotificationKind.REGISTRATION_LAPSED;
                case DECLINED -> NotificationKind.REGISTRATION_DECLINED;
                case CANCELLED -> NotificationKind.REGISTRATION_CANCELLED;
                case ATTENDED, ABSENT -> null;
            };
        }

        Map<String, String> parameters() {
            var parameters = new HashMap<>(event.parameters(zone));
            parameters.put("person", name);
            if (until != null) {
                parameters.put("heldUntil", until.atZone(zone).toString());
            }
            if (reason != null) {
                parameters.put("reason", reason);
            }
            return parameters;
        }
    }

    private final Announcements announcements;
    private final CalendarService calendars;
    private final Rows rows;
    private final Today today;

    RegistrationNewsService(Announcements announcements, CalendarService calendars, Rows rows, Today today) {
        this.announcements = announcements;
        this.calendars = calendars;
        this.rows = rows;
        this.today = today;
    }

    /** The earliest of what is to be told. */
    List<News> untold() {
        return rows.all(
                News::of,
                "select r.id, r.version, r.person_id, p.display_name, p.time_zone, r.state, r.told_state, r.offered_until, r.reason,"
                        + " e.ends_at <= ? or e.state = 'CANCELLED' as stale, " + ToldEvent.COLUMNS + " from "
                        + ToldEvent.FROM
                        + " join registration r on r.event_id = e.id join person p on p.id = r.person_id"
                        + " where r.told_state is distinct from r.state order by r.updated_at, r.id limit ?",
                today.now(),
                AT_ONCE);
    }

    @Transactional
    void tell(News news) {
        rows.update(
                "update registration set told_state = ? where id = ? and state = ?",
                news.state(),
                news.registration(),
                news.state());
        NotificationKind kind = news.kind();
        if (kind == null) {
            return;
        }
        boolean comes = kind == NotificationKind.REGISTRATION_CONFIRMED;
        String calendar = comes ? calendars.file(news.event().id()) : null;
        List<UUID> readers = kind == NotificationKind.REGISTRATION_REQUESTED
                ? ToldEvent.runners(rows, news.event().id(), today.date())
                : List.of(news.person());
        announcements.tell(news.event().announce(kind, news.cause(), news.parameters(), calendar), readers, null);
    }
}
