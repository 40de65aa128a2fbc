package fr.essaim.events.prices;

import fr.essaim.adhesions.AdhesionReader;
import fr.essaim.adhesions.AdhesionReader.Adherence;
import fr.essaim.events.EventDetails;
import fr.essaim.organisations.OrganisationKind;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out what a quote hangs on. */
@ApplicationScoped
class PriceFacts {
    /** For whom a price is: where they work and for whom, as far as that is known. */
    record Party(@Nullable Reference territory, @Nullable Reference organisation, boolean stateEmployer) {}

    private record Enrolment(UUID programme, String name, boolean takesPart) {}

    private static final String PARTY = """
            select t.id as territory_id, t.name as territory_name, o.id as organisation_id, o.name as organisation_name, o.kind
            from (%s) asked (territory, organisation)
            left join territory t on t.id = asked.territory left join organisation o on o.id = asked.organisation
            """;

    private final Rows rows;
    private final AdhesionReader adhesions;

    PriceFacts(Rows rows, AdhesionReader adhesions) {
        this.rows = rows;
        this.adhesions = adhesions;
    }

    /** The programmes that rules ask about; drafts are none that a rule of an event could tell of. */
    List<Reference> programmes(List<PriceRule> rules) {
        List<UUID> asked = PriceLists.programmes(rules);
        return asked.isEmpty()
                ? List.of()
                : rows.all(
                        row -> new Reference(row.uuid("id"), row.text("name")),
                        "select id, name from programme where id = any (cast(? as uuid[])) and state <> 'DRAFT' order by name, id",
                        List.of(asked));
    }

    /** @throws ProblemException unknown-reference at a rule that asks about a programme which does not exist or is a draft */
    void requireProgrammes(List<PriceRule> rules) {
        List<UUID> found = programmes(rules).stream().map(Reference::id).toList();
        for (int i = 0; i < rules.size(); i++) {
            if (!found.containsAll(PriceLists.programmes(List.of(rules.get(i))))) {
                throw ProblemException.unknownReference(PriceListDraft.pointer(i));
            }
        }
    }

    /** As the person's own profile says; nothing is known of nobody. */
    Party of(@Nullable UUID person) {
        if (person == null) {
            return new Party(null, null, false);
        }
        String profile = "select territory_id, organisation_id from person where id = ?";
        return rows.one(PriceFacts::party, PARTY.formatted(profile), person).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException unknown-reference for a territory or an organisation that does not exist */
    Party of(QuoteRequest request) {
        var nobody = new UUID(0, 0);
        UUID territory = request.territoryId();
        UUID organisation = request.organisationId();
        Party party = rows.one(
                        PriceFacts::party,
                        PARTY.formatted("select cast(? as uuid), cast(? as uuid)"),
                        territory == null ? nobody : territory,
                        organisation == null ? nobody : organisation)
                .orElseThrow();
        if (territory != null && party.territory() == null) {
            throw ProblemException.unknownReference("/territoryId");
        }
        if (organisation != null && party.organisation() == null) {
            throw ProblemException.unknownReference("/organisationId");
        }
        return party;
    }

    Circumstances circumstances(EventDetails event, Party party, List<UUID> asked) {
        PaidDays days = PaidDays.of(event.startsAt(), event.endsAt(), ZoneId.of(event.timeZone()));
        UUID territory = id(party.territory());
        Adherence adherence =
                adhesions.on(days.first(), event.organisation().id(), territory, id(party.organisation()));
        var traits = new HashSet<Trait>();
        add(traits, Trait.ADHERENT_TERRITORY, adherence.territory());
        add(traits, Trait.ADHERENT_ORGANISATION, adherence.organisation());
        add(traits, Trait.STATE_EMPLOYER, party.stateEmployer());
        Map<UUID, String> names = new HashMap<>();
        for (Enrolment enrolment : enrolments(asked, territory, days.first())) {
            names.put(enrolment.programme(), enrolment.name());
            add(traits, Trait.enrolledIn(enrolment.programme()), enrolment.takesPart());
        }
        return new Circumstances(
                days.count(),
                days.first(),
                event.organisation(),
                party.territory(),
                party.organisation(),
                Set.copyOf(traits),
                Map.copyOf(names));
    }

    /** Selected or taking part, or done no sooner than that day. */
    private List<Enrolment> enrolments(List<UUID> asked, @Nullable UUID territory, LocalDate day) {
        if (asked.isEmpty()) {
            return List.of();
        }
        return rows.all(
                row -> new Enrolment(row.uuid("id"), row.text("name"), row.bool("takes_part")),
                """
                select g.id, g.name, exists (
                    select from programme_enrolment e where e.programme_id = g.id and e.territory_id = ?
                        and (e.state in ('SELECTED', 'ACTIVE') or e.state = 'COMPLETED' and e.ended_on >= ?)) as takes_part
                from programme g where g.id = any (cast(? as uuid[]))
                """,
                territory == null ? new UUID(0, 0) : territory,
                day,
                asked);
    }

    private static Party party(Row row) throws SQLException {
        OrganisationKind kind = row.constantOrNull("kind", OrganisationKind.class);
        return new Party(
                Reference.ofNullable(row, "territory"),
                Reference.ofNullable(row, "organisation"),
                kind != null && kind.isState());
    }

    private static @Nullable UUID id(@Nullable Reference reference) {
        return reference == null ? null : reference.id();
    }

    private static void add(Set<Trait> traits, Trait trait, boolean present) {
        if (present) {
            traits.add(trait);
        }
    }
}
