package fr.essaim.events.needs;

import fr.essaim.communities.CommunityReader;
import fr.essaim.events.EventReader;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on needs. They are shown in no other list, file or feed than those of this package. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<AccessibilityNeed, UUID> {
    /**
     * A registration as somebody sees it who may read what its person needs.
     *
     * @param need null where nothing was said
     */
    record Found(
            NeedLedger.Stated about,
            Instant erasedFrom,
            NeedStanding standing,
            @Nullable NeedDetails need) {}

    /** Somebody’s need that is no more. */
    record Erased(UUID id, String label) {}

    /** Days that a need outlives its event: for who is asked afterwards whether all was well. */
    private static final int KEPT_DAYS = 7;

    private static final String GONE = "r.state in ('LAPSED', 'DECLINED', 'CANCELLED')";

    private static final String FROM = CommunityReader.TABLE
            + " cross join registration r join event e on e.id = r.event_id" + EventReader.JOINS
            + " join person p on p.id = r.person_id %s join accessibility_need n on n.registration_id = r.id"
            + " left join person b on b.id = n.settled_by_id";

    /** Open ones first, by the moment when they were said first: ids tell it. */
    private static final SortKeys SORTS =
            SortKeys.defaultingTo("settledAt").by("settledAt", "coalesce(n.settled_at, '-infinity')", "timestamptz");

    private final Rows rows;
    private final Today today;

    Needs(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    Page<NeedDetails> page(Actor actor, UUID event, PageRequest request) {
        return new Listing<>(
                        "needs",
                        columns(actor) + ", n.id",
                        FROM.formatted(""),
                        "n.id",
                        SORTS,
                        row -> NeedDetails.of(row, standing(row)))
                .page(rows, CommunityReader.of(actor, today).and("r.event_id = ?", event), request);
    }

    /** Empty unless the registration is the actor’s own or they run its event. */
    Optional<Found> ofRegistration(Actor actor, UUID registration) {
        return one(actor, readable(actor).and("r.id = ?", registration));
    }

    /** The same, by the need that there is. */
    Optional<Found> ofNeed(Actor actor, UUID need) {
        return one(actor, readable(actor).and("n.id = ?", need));
    }

    /** Whether the actor runs the event; empty when there is none that they may know of. */
    Optional<Boolean> runs(Actor actor, UUID event) {
        return new Listing<>(
                        "event",
                        "e.id, (" + EventReader.runs(actor) + ") as runs",
                        EventReader.FROM,
                        "e.id",
                        SORTS,
                        row -> row.bool("runs"))
                .one(rows, EventReader.visible(actor, today).and("e.id = ?", event));
    }

    /** Whoever says, settles or withdraws something about this registration waits for this to end, and so does its cancellation. */
    void lock(UUID registration) {
        rows.all(row -> row.uuid("id"), "select id from registration where id = ? for update", registration);
    }

    /** Of events that are over for long enough or called off, and of those who do not come. */
    List<Erased> eraseStale(Instant now) {
        return erase("e.ends_at <= ? or e.state = 'CANCELLED' or " + GONE, now.minus(KEPT_DAYS, ChronoUnit.DAYS));
    }

    /** Of those who come no more to this event. */
    List<Erased> eraseOfGone(UUID event) {
        return erase("e.id = ? and " + GONE, event);
    }

    private List<Erased> erase(String condition, Object value) {
        return rows.all(row -> new Erased(row.uuid("id"), row.text("label")), """
                delete from accessibility_need n using registration r, event e, person p
                where r.id = n.registration_id and e.id = r.event_id and p.id = r.person_id and (%s)
                returning n.id, p.display_name || ', ' || e.title as label""".formatted(condition), value);
    }

    private Conditions readable(Actor actor) {
        return CommunityReader.of(actor, today).and("r.person_id = reader.person or " + EventReader.runs(actor));
    }

    private Optional<Found> one(Actor actor, Conditions where) {
        return new Listing<>(
                        "need",
                        columns(actor) + ", e.title, coalesce(n.id, r.id) as id, n.id as need_id",
                        FROM.formatted("left"),
                        "r.id",
                        SORTS,
                        Needs::found)
                .one(rows, where);
    }

    private static String columns(Actor actor) {
        return "n.version, r.id as registration_id, r.event_id, r.state as registration_state, r.person_id, p.display_name as person_name,"
                + " n.state, n.words, n.provisions, n.stated_at, n.answer, n.settled_at, b.id as settler_id,"
                + " b.display_name as settler_name, e.ends_at + interval '" + KEPT_DAYS + " days' as erased_from,"
                + " r.person_id = reader.person as own, (" + EventReader.runs(actor) + ") as runs,"
                + " e.state = 'PUBLISHED' as published, not (" + GONE + ") as live, e.ends_at <= reader.now as over";
    }

    private static Found found(Row row) throws SQLException {
        NeedStanding standing = standing(row);
        return new Found(
                new NeedLedger.Stated(
                        row.uuid("registration_id"),
                        row.uuid("event_id"),
                        row.uuid("person_id"),
                        row.text("person_name") + ", " + row.text("title")),
                row.instant("erased_from"),
                standing,
                row.uuidOrNull("need_id") == null ? null : NeedDetails.of(row, standing));
    }

    private static NeedStanding standing(Row row) throws SQLException {
        return new NeedStanding(
                row.bool("own"), row.bool("runs"), row.bool("published"), row.bool("live"), row.bool("over"));
    }
}
