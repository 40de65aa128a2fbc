package fr.essaim.events.series;

import fr.essaim.communities.contributions.ContributionKind;
import fr.essaim.communities.contributions.ContributionState;
import fr.essaim.events.EventReader;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on the slots of series. */
@ApplicationScoped
class SeriesSlots implements PanacheRepositoryBase<SeriesSlot, UUID> {
    private static final int MOST_SLOTS = 1_000;

    private static final SortKeys SORTS = SortKeys.defaultingTo("day").by("day", "ss.day", "date");

    /** What a member proposed, whoever asks. */
    record Proposal(UUID author, ContributionKind kind, ContributionState state, String title, String text) {}

    private final Rows rows;

    SeriesSlots(Rows rows) {
        this.rows = rows;
    }

    /** All slots of a series that the actor may know of, by day. */
    List<SlotDetails> board(Actor actor, Conditions visible, UUID series) {
        return listing(actor).first(rows, visible.and("es.id = ?", series), MOST_SLOTS);
    }

    Optional<SlotDetails> details(Actor actor, Conditions visible, UUID slot) {
        return listing(actor).one(rows, visible.and("ss.id = ?", slot));
    }

    /** The slot itself, which nobody else changes before this transaction ends. */
    SeriesSlot lock(UUID slot) {
        return findByIdOptional(slot, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
    }

    /**
     * Lets the slots that nobody has decided on follow the rule: those of other days go, those of new days come, and on public
     * holidays they are skipped.
     */
    void follow(UUID series, List<LocalDate> days, SeriesHolidays holidays, Instant now) {
        rows.update(
                "delete from series_slot where series_id = ? and by_rule and moved_from is null and event_id is null"
                        + " and reason is null and kind is null and day <> all(cast(? as date[]))",
                series,
                days.stream().map(LocalDate::toString).toList());
        rows.update(
                """
                insert into series_slot (id, version, series_id, day, by_rule, holiday, created_at, updated_at)
                select w.id, 0, ?, w.day, true, w.holiday, ?, ?
                from unnest(cast(? as uuid[]), cast(? as date[]), cast(? as boolean[])) w (id, day, holiday)
                where not exists (select from series_slot s where s.series_id = ? and s.moved_from = w.day)
                on conflict (series_id, day) do update
                    set holiday = excluded.holiday and series_slot.event_id is null, version = series_slot.version + 1
                    where series_slot.holiday <> (excluded.holiday and series_slot.event_id is null)
                """,
                series,
                now,
                now,
                days.stream().map(day -> Versioned.newId().toString()).toList(),
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(day -> Boolean.toString(holidays.has(day))).toList(),
                series);
    }

    /** The contribution of a community. */
    Optional<Proposal> proposal(UUID contribution, UUID community) {
        return rows.one(
                row -> new Proposal(
                        row.uuid("person_id"),
                        row.constant("kind", ContributionKind.class),
                        row.constant("state", ContributionState.class),
                        row.text("title"),
                        row.text("text")),
                "select person_id, kind, state, title, text from contribution where id = ? and community_id = ?",
                contribution,
                community);
    }

    /** Who proposed something runs the event that it became. */
    void lend(UUID event, UUID person) {
        rows.update(
                "insert into event_organiser (event_id, person_id) values (?, ?) on conflict do nothing",
                event,
                person);
    }

    /** Where one gets in online, whoever asks. */
    @Nullable
    String linkOf(UUID series) {
        return rows.one(
                        row -> Optional.ofNullable(row.textOrNull("link")),
                        "select link from event_series where id = ?",
                        series)
                .flatMap(link -> link)
                .orElse(null);
    }

    private static Listing<SlotDetails> listing(Actor actor) {
        String columns = "ss.id, ss.version, ss.series_id, ss.day, ss.moved_from, ss.kind, ss.holiday, ss.reason,"
                + " ss.event_id, ev.*, k.id as contribution_id, k.title as proposal_title, p.id as author_id,"
                + " p.display_name as author_name, es.state as series_state, es.time_zone, es.holidays, es.short_starts,"
                + " es.short_ends, es.long_starts, es.long_ends, reader.now, "
                + "exists (select from series_absence a where a.slot_id = ss.id and a.person_id = reader.person"
                + " and a.declined) as declined, (select r.state from registration r where r.event_id = ss.event_id"
                + " and r.person_id = reader.person order by r.registered_at desc limit 1) as my_registration, "
                + AllSeries.standingColumns(actor);
        String from = SeriesReader.FROM + " join series_slot ss on ss.series_id = es.id"
                + " left join lateral (select e.id as seen_event_id, e.title as event_title, e.state as event_state,"
                + " e.format as event_format, e.starts_at as event_starts_at, e.ends_at as event_ends_at from event e"
                + EventReader.JOINS + " where e.id = ss.event_id and " + EventReader.isVisible(actor)
                + ") ev on true left join contribution k on k.id = ss.contribution_id and ev.seen_event_id is not null"
                + " left join person p on p.id = k.person_id";
        return new Listing<>("series-slots", columns, from, "ss.id", SORTS, row -> details(row, actor));
    }

    private static SlotDetails details(Row row, Actor actor) throws SQLException {
        LocalDate day = row.date("day");
        SlotKind kind = row.constantOrNull("kind", SlotKind.class);
        SlotTimes shortTimes = AllSeries.times(row, "short");
        SlotTimes longTimes = AllSeries.times(row, "long");
        List<SlotTime> times = SlotTime.of(
                day, ZoneId.of(row.text("time_zone")), kind, one -> one == SlotKind.SHORT ? shortTimes : longTimes);
        boolean holiday = row.bool("holiday");
        String reason = row.textOrNull("reason");
        SlotState state = SlotState.of(row.uuidOrNull("event_id"), holiday, reason);
        boolean declined = row.bool("declined");
        Instant now = row.instant("now");
        return new SlotDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("series_id"),
                day,
                row.dateOrNull("moved_from"),
                state,
                holiday,
                reason,
                kind,
                times,
                SlotEvent.ofNullable(row),
                proposal(row, actor),
                declined,
                row.constantOrNull("my_registration", RegistrationState.class),
                row.constant("holidays", SeriesHolidays.class),
                SeriesPolicy.slotActions(
                        AllSeries.standing(row, actor),
                        row.constant("series_state", SeriesState.class),
                        state,
                        hasBegun(times, now),
                        reason != null && !holiday,
                        declined));
    }

    static boolean hasBegun(List<SlotTime> times, Instant now) {
        return times.stream().noneMatch(time -> time.startsAt().isAfter(now));
    }

    private static @Nullable SlotProposal proposal(Row row, Actor actor) throws SQLException {
        UUID id = row.uuidOrNull("contribution_id");
        return id == null
                ? null
                : new SlotProposal(
                        id,
                        row.text("proposal_title"),
                        actor.isSignedIn() ? PersonReference.ofNullable(row, "author") : null);
    }
}
