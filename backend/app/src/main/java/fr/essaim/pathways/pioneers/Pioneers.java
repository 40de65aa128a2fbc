package fr.essaim.pathways.pioneers;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.pathways.PathwayReader;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on applications and pioneers. */
@ApplicationScoped
class Pioneers implements PanacheRepositoryBase<Pioneer, UUID> {
    private static final String NAME = "coalesce(o.name, t.name)";

    private static final String FROM = PathwayReader.FROM + " join pioneer pi on pi.pathway_id = xp.id"
            + " left join organisation o on o.id = pi.organisation_id left join territory t on t.id = pi.territory_id";

    private static final String NAMES = NAME + " as name, " + PioneerKind.SQL + " as kind, o.name as organisation_name,"
            + " t.name as territory_name, " + PioneerPolicy.MINE + " as mine";

    private static final String PEOPLE = """
            (select coalesce(json_agg(json_build_object('id', w.id, 'displayName', w.display_name)
                    order by w.display_name, w.id), '[]')
                from pioneer_person m join person w on w.id = m.person_id where m.pioneer_id = pi.id) as people""";

    private static final SortKeys BY_NAME =
            SortKeys.defaultingTo("name").by("name", NAME, "text").by("kind", PioneerKind.SQL, "text");

    private static final SortKeys BY_DAY =
            SortKeys.defaultingTo("name").by("name", NAME, "text").by("updatedAt", "pi.updated_at", "timestamptz");

    private static final Listing<PioneerSummary> SHOWN = new Listing<>(
            "pioneers",
            "pi.id, pi.organisation_id, pi.territory_id, " + NAMES + ", coalesce(t.latitude, at.latitude) as latitude,"
                    + " coalesce(t.longitude, at.longitude) as longitude",
            FROM + " left join territory at on at.id = o.territory_id",
            "pi.id",
            BY_NAME,
            PioneerSummary::of);

    private final Rows rows;
    private final ObjectMapper json;
    private final Today today;

    Pioneers(Rows rows, ObjectMapper json, Today today) {
        this.rows = rows;
        this.json = json;
        this.today = today;
    }

    Page<PioneerSummary> shown(Conditions where, PageRequest request) {
        return SHOWN.page(rows, where, request);
    }

    CsvExport<PioneerSummary> exportShown(Conditions where, PageRequest request) {
        return SHOWN.export(rows, where, request, PioneerSummary.CSV);
    }

    Page<PioneerDetails> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<PioneerDetails> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, PioneerDetails.CSV);
    }

    /** An application that the actor may read. */
    Optional<PioneerDetails> details(Actor actor, UUID id) {
        Conditions where = PathwayReader.visible(actor, today)
                .and(PioneerPolicy.reads(actor))
                .and("pi.id = ?", id);
        return list(actor).one(rows, where);
    }

    /** Whether somebody works for an organisation, as their profile says. */
    boolean worksFor(UUID person, UUID organisation) {
        return rows.one(row -> true, "select 1 from person where id = ? and organisation_id = ?", person, organisation)
                .isPresent();
    }

    boolean isOrganisation(UUID organisation) {
        return rows.one(row -> true, "select 1 from organisation where id = ?", organisation)
                .isPresent();
    }

    /**
     * Makes these the people of a pioneer, as far as the actor may name them: oneself, who lets themselves be found, and who is one
     * already.
     *
     * @return how many they are
     */
    int people(Actor actor, UUID pioneer, List<UUID> people) {
        List<UUID> named = rows.all(
                row -> row.uuid("id"),
                "select p.id from person p where p.id = any(cast(? as uuid[])) and p.state = 'ACTIVE' and (p.directory_visibility = 'SIGNED_IN'"
                        + " or p.id = cast(? as uuid) or cast(? as boolean) or exists (select from pioneer_person own"
                        + " where own.pioneer_id = ? and own.person_id = p.id))",
                Arrays.asList(people, actor.personId(), actor.isStaff(), pioneer));
        rows.update("delete from pioneer_person where pioneer_id = ?", pioneer);
        return rows.update(
                "insert into pioneer_person (pioneer_id, person_id) select ?, id from unnest(cast(? as uuid[])) id",
                pioneer,
                named);
    }

    private Listing<PioneerDetails> list(Actor actor) {
        String columns = "pi.*, xp.title as pathway_name, xp.call_closes_at, xp.time_zone, " + NAMES + ", " + PEOPLE
                + ", xp.state = 'CALL_OPEN' and xp.call_closes_at >= reader.now as call_open, "
                + PathwayReader.standing(actor);
        return new Listing<>("applications", columns, FROM, "pi.id", BY_DAY, this::details);
    }

    private PioneerDetails details(Row row) throws SQLException {
        var state = row.constant("state", PioneerState.class);
        @Nullable Instant applied = row.instantOrNull("applied_at");
        var standing = new PioneerPolicy.Standing(row.bool("mine"), PathwayReader.standing(row), row.bool("call_open"));
        return new PioneerDetails(
                row.uuid("id"),
                row.integer("version"),
                new Reference(row.uuid("pathway_id"), row.text("pathway_name")),
                state,
                row.text("name"),
                row.constant("kind", PioneerKind.class),
                Reference.ofNullable(row, "organisation"),
                Reference.ofNullable(row, "territory"),
                row.textOrNull("motivation"),
                row.textOrNull("state_of_play"),
                row.textOrNull("contribution"),
                row.textOrNull("commitment"),
                row.textOrNull("contact_name"),
                row.textOrNull("contact_email"),
                row.textOrNull("contact_phone"),
                row.textOrNull("reason"),
                applied,
                row.instantOrNull("decided_at"),
                row.instantOrNull("call_closes_at"),
                row.text("time_zone"),
                PersonReference.parse(json, row.text("people")),
                row.bool("demo"),
                row.instant("updated_at"),
                PioneerPolicy.actions(standing, state, applied));
    }
}
