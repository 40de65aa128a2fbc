package fr.essaim.people;

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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on people, but for those of signing in ({@link SignIns}). */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {
    private static final String ORGANISATION = " left join organisation o on o.id = p.organisation_id";
    private static final String COLUMNS = "p.id, p.display_name, p.given_name, p.family_name, p.occupation, p.state,"
            + " p.organisation_id, o.name as organisation_name, p.updated_at, ";

    private static final Listing<PersonSummary> WITH_EMAIL = listing("people-email", "p.email::text as email");
    private static final Listing<PersonSummary> WITHOUT_EMAIL = listing("people", "null::text as email");

    private static final CsvColumns<PersonSummary> CSV = new CsvColumns<PersonSummary>()
            .column("id", PersonSummary::id)
            .column("displayName", PersonSummary::displayName)
            .column("givenName", PersonSummary::givenName)
            .column("familyName", PersonSummary::familyName)
            .column("email", PersonSummary::email)
            .column("occupation", PersonSummary::occupation)
            .column(
                    "organisation",
                    p -> p.organisation() == null ? null : p.organisation().name())
            .column("state", PersonSummary::state)
            .column("updatedAt", PersonSummary::updatedAt);

    private final Rows rows;

    People(Rows rows) {
        this.rows = rows;
    }

    Page<PersonSummary> page(boolean withEmail, Conditions where, PageRequest request) {
        return (withEmail ? WITH_EMAIL : WITHOUT_EMAIL).page(rows, where, request);
    }

    CsvExport<PersonSummary> export(boolean withEmail, Conditions where, PageRequest request) {
        return (withEmail ? WITH_EMAIL : WITHOUT_EMAIL).export(rows, where, request, CSV);
    }

    Optional<PersonDetails> details(UUID id) {
        return rows.one(
                People::details,
                "select p.*, o.name as organisation_name, t.name as territory_name from person p" + ORGANISATION
                        + " left join territory t on t.id = p.territory_id where p.id = ?",
                id);
    }

    List<PersonName> names(Collection<UUID> ids) {
        return rows.all(
                row -> new PersonName(
                        row.uuid("id"),
                        row.text("display_name"),
                        row.constant("directory_visibility", DirectoryVisibility.class),
                        row.constant("state", PersonState.class) == PersonState.ACTIVE),
                "select id, display_name, directory_visibility, state from person where id = any(cast(? as uuid[]))",
                List.of(ids));
    }

    /** Makes the row of somebody without an account yet; the rest of the draft is for the entity to write. */
    void add(UUID id, String email, PersonDraft draft, Instant now) {
        rows.update(
                """
                insert into person (id, version, email, given_name, family_name, time_zone, language,
                    directory_visibility, state, created_at, updated_at)
                values (?, 0, cast(? as citext), ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)
                """,
                id,
                email,
                draft.givenName(),
                draft.familyName(),
                draft.timeZone(),
                draft.language(),
                draft.directoryVisibility(),
                now,
                now);
    }

    private static Listing<PersonSummary> listing(String name, String email) {
        return new Listing<>(
                name,
                COLUMNS + email,
                "person p" + ORGANISATION,
                "p.id",
                SortKeys.defaultingTo("name").by("name", "p.sort_name", "text"),
                People::summary);
    }

    private static PersonSummary summary(Row row) throws SQLException {
        return new PersonSummary(
                row.uuid("id"),
                row.text("display_name"),
                row.text("given_name"),
                row.text("family_name"),
                row.textOrNull("email"),
                row.constantOrNull("occupation", Occupation.class),
                Reference.ofNullable(row, "organisation"),
                row.constant("state", PersonState.class),
                row.instant("updated_at"));
    }

    private static PersonDetails details(Row row) throws SQLException {
        return new PersonDetails(
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", PersonState.class),
                row.text("email"),
                row.text("given_name"),
                row.text("family_name"),
                row.constantOrNull("occupation", Occupation.class),
                row.constantOrNull("employment_status", EmploymentStatus.class),
                Reference.ofNullable(row, "organisation"),
                Reference.ofNullable(row, "territory"),
                row.text("time_zone"),
                row.text("language"),
                row.textOrNull("bio"),
                row.constant("directory_visibility", DirectoryVisibility.class),
                row.texts("platform_roles"),
                row.instant("created_at"),
                row.instant("updated_at"),
                List.of());
    }
}
