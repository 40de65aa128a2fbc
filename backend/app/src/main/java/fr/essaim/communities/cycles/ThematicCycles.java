package fr.essaim.communities.cycles;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
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
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every query on cycles and their years. */
@ApplicationScoped
class ThematicCycles implements PanacheRepositoryBase<ThematicCycle, UUID> {
    private static final String COLUMNS = "t.*, c.name as community_name, c.state as community_state, y.*, "
            + CommunityReader.isFacilitator("c.id") + " as facilitates";

    /** A cycle has a few years: they come in its row. */
    private static final String FROM = CommunityReader.TABLE
            + " cross join thematic_cycle t join community c on c.id = t.community_id cross join lateral ("
            + "select min(w.starts_on) as begins_on, array_agg(w.id::text order by w.starts_on) as year_ids,"
            + " array_agg(w.theme order by w.starts_on) as themes,"
            + " array_agg(coalesce(w.question, '') order by w.starts_on) as questions,"
            + " array_agg(w.starts_on::text order by w.starts_on) as starts,"
            + " array_agg(w.ends_on::text order by w.starts_on) as ends"
            + " from cycle_year w where w.cycle_id = t.id) y";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-startsOn")
            .by("startsOn", "y.begins_on", "date")
            .by("name", "t.name", "text");

    private static final CsvColumns<CycleDetails> CSV = new CsvColumns<CycleDetails>()
            .column("id", CycleDetails::id)
            .column("community", t -> t.community().name())
            .column("name", CycleDetails::name)
            .column("startsOn", t -> t.years().getFirst().startsOn())
            .column("endsOn", t -> t.years().getLast().endsOn())
            .column("themes", t -> t.years().stream().map(CycleYear::theme).collect(Collectors.joining(", ")));

    private final Rows rows;

    ThematicCycles(Rows rows) {
        this.rows = rows;
    }

    Page<CycleDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<CycleDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    /** @param visible the communities the actor may know of */
    Optional<CycleDetails> details(Actor actor, Conditions visible, UUID id) {
        return list(actor).one(rows, visible.and("t.id = ?", id));
    }

    /** Drops the years that are left out, writes the others, each kind in one statement. */
    void writeYears(UUID cycle, List<CycleYearDraft> years) {
        List<UUID> ids = years.stream()
                .map(year -> Objects.requireNonNullElseGet(year.id(), Versioned::newId))
                .toList();
        rows.update("delete from cycle_year where cycle_id = ? and id <> all (cast(? as uuid[]))", cycle, ids);
        rows.update(
                """
                insert into cycle_year as y (id, cycle_id, theme, question, starts_on, ends_on)
                select w.id, ?, w.theme, nullif(w.question, ''), w.starts_on, w.ends_on
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as date[]), cast(? as date[]))
                    w(id, theme, question, starts_on, ends_on)
                on conflict (id) do update set theme = excluded.theme, question = excluded.question,
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on
                """,
                cycle,
                ids,
                texts(years, year -> year.theme().strip()),
                texts(years, year -> Objects.requireNonNullElse(year.question(), "")),
                texts(years, CycleYearDraft::startsOn),
                texts(years, CycleYearDraft::endsOn));
    }

    /** Whether a year belongs to a cycle of the community. */
    boolean hasYear(UUID community, UUID year) {
        return rows.one(
                        row -> true,
                        "select 1 from cycle_year y join thematic_cycle t on t.id = y.cycle_id"
                                + " where t.community_id = ? and y.id = ?",
                        community,
                        year)
                .isPresent();
    }

    private static List<String> texts(List<CycleYearDraft> years, Function<CycleYearDraft, Object> value) {
        return years.stream().map(value).map(Object::toString).toList();
    }

    private static Listing<CycleDetails> list(Actor actor) {
        return new Listing<>("cycles", COLUMNS, FROM, "t.id", SORTS, row -> details(row, actor));
    }

    private static CycleDetails details(Row row, Actor actor) throws SQLException {
        boolean writes = actor.isStaffOr(Roles.SCOPE_COMMUNITIES_WRITE) || row.bool("facilitates");
        boolean active = row.constant("community_state", CommunityState.class) == CommunityState.ACTIVE;
        return new CycleDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                row.text("name"),
                row.textOrNull("introduction"),
                RichText.ofNullable(row.textOrNull("introduction")),
                years(row),
                row.bool("demo"),
                row.instant("created_at"),
                row.instant("updated_at"),
                writes && active ? List.of(CycleAction.UPDATE) : List.of());
    }

    private static List<CycleYear> years(Row row) throws SQLException {
        List<String> ids = row.texts("year_ids");
        List<String> themes = row.texts("themes");
        List<String> questions = row.texts("questions");
        List<String> starts = row.texts("starts");
        List<String> ends = row.texts("ends");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new CycleYear(
                        UUID.fromString(ids.get(i)),
                        themes.get(i),
                        questions.get(i).isEmpty() ? null : questions.get(i),
                        LocalDate.parse(starts.get(i)),
                        LocalDate.parse(ends.get(i))))
                .toList();
    }
}
