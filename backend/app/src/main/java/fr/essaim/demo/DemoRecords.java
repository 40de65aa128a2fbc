package fr.essaim.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.essaim.organisations.OrganisationKind;
import fr.essaim.records.Cost;
import fr.essaim.records.Figure;
import fr.essaim.records.LeverDraft;
import fr.essaim.records.ObstacleDraft;
import fr.essaim.records.Overcome;
import fr.essaim.records.Partner;
import fr.essaim.records.RecordDecisionService;
import fr.essaim.records.RecordDetails;
import fr.essaim.records.RecordDraft;
import fr.essaim.records.RecordService;
import fr.essaim.records.RecordState;
import fr.essaim.records.RecordText;
import fr.essaim.records.RecordVisibility;
import fr.essaim.records.Step;
import fr.essaim.records.reviews.PeerReviewDetails;
import fr.essaim.records.reviews.PeerReviewDraft;
import fr.essaim.records.reviews.PeerReviewService;
import fr.essaim.shared.money.Money;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pioneers of alliances tell: each begun, written, reviewed and published by the people who would. */
@ApplicationScoped
class DemoRecords {
    private static final String FILE = "/demo/records.yaml";

    /** A record of the file; lists of lists are what their names say, in the order of the API's fields. */
    record Told(
            String key,
            String territory,
            boolean anonymous,
            @Nullable RecordVisibility visibility,
            String title,
            String summary,
            String context,
            String challenge,
            List<List<@Nullable String>> partners,
            List<List<@Nullable String>> actions,
            String results,
            List<List<String>> figures,
            List<List<String>> obstacles,
            List<List<String>> levers,
            @Nullable String means,
            List<List<String>> costs,
            String lessons,
            @Nullable String transfer,
            List<String> topics,
            @Nullable List<String> sources,
            RecordState state,
            @Nullable String reason) {}

    private final RecordService records;
    private final RecordDecisionService decisions;
    private final PeerReviewService reviews;
    private final DemoKits kits;

    DemoRecords(RecordService records, RecordDecisionService decisions, PeerReviewService reviews, DemoKits kits) {
        this.records = records;
        this.decisions = decisions;
        this.reviews = reviews;
        this.kits = kits;
    }

    /** With the kits that cite them. */
    void load(Actor loader, DemoResources.Around around) {
        List<Told> all = read();
        Map<String, String> leads = leads();
        var ids = new HashMap<String, UUID>();
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            Actor lead = person(around, Objects.requireNonNull(leads.get(told.territory()), told.territory()));
            RecordDetails record = write(lead, told, around, ids);
            ids.put(told.key(), record.id());
            List<String> peers = all.stream()
                    .map(Told::territory)
                    .distinct()
                    .filter(territory -> !territory.equals(told.territory()))
                    .skip(i % 3)
                    .limit(2)
                    .map(leads::get)
                    .toList();
            advance(loader, lead, record, told, peers, around);
        }
        kits.load(loader, around, ids);
    }

    private RecordDetails write(Actor lead, Told told, DemoResources.Around around, Map<String, UUID> ids) {
        RecordVisibility visibility = Objects.requireNonNullElse(told.visibility(), RecordVisibility.PUBLIC);
        var draft = new RecordDraft(
                told.title(),
                "fr",
                DemoDataService.id(around.territories(), told.territory()),
                null,
                told.anonymous(),
                visibility,
                DemoDataService.id(around.programmes(), "pionniers"),
                DemoDataService.id(around.communities(), "pionniers"));
        RecordDetails begun = records.create(lead, draft, true);
        return records.update(lead, begun.id(), begun.version(), text(lead, told, around, ids));
    }

    /** As far as it came: each step by who would take it. */
    private void advance(
            Actor loader,
            Actor lead,
            RecordDetails record,
            Told told,
            List<String> peers,
            DemoResources.Around around) {
        if (told.state() == RecordState.DRAFT) {
            return;
        }
        RecordDetails now = records.submit(lead, record.id(), record.version());
        for (String address : told.state() == RecordState.IN_REVIEW ? peers.subList(0, 1) : peers) {
            review(loader, lead, record.id(), person(around, address));
        }
        if (told.state() == RecordState.IN_REVIEW) {
            reviews.invite(loader, record.id(), DemoDataService.id(around.people(), peers.getLast()));
            return;
        }
        now = decisions.validate(loader, now.id(), now.version());
        if (told.state() != RecordState.VALIDATED) {
            now = decisions.publish(lead, now.id(), now.version());
        }
        if (told.reason() != null) {
            decisions.withdraw(lead, now.id(), now.version(), told.reason());
        }
    }

    private void review(Actor loader, Actor lead, UUID record, Actor peer) {
        UUID person = Objects.requireNonNull(peer.personId());
        PeerReviewDetails asked = reviews.invite(loader, record, person);
        var said = new PeerReviewDraft(
                3,
                4,
                2,
                3,
                "On comprend qui a fait quoi, et ce qui n’a pas marché est dit.",
                "Qu’est-ce qui tiendrait encore si la personne qui porte tout s’en allait ?",
                "Une personne payée pour être là, et l’accord de notre assureur.",
                List.of());
        PeerReviewDetails written = reviews.write(peer, asked.id(), asked.version(), said);
        PeerReviewDetails given = reviews.submit(peer, written.id(), written.version());
        reviews.answer(
                lead,
                given.id(),
                given.version(),
                "Merci : nous avons précisé qui fait quoi, et ce qui reste fragile.");
    }

    private static RecordText text(Actor lead, Told told, DemoResources.Around around, Map<String, UUID> ids) {
        List<String> sources = Objects.requireNonNullElse(told.sources(), List.of());
        return new RecordText(
                told.title(),
                told.summary(),
                "fr",
                "CC-BY-SA-4.0",
                told.context(),
                told.challenge(),
                told.partners().stream().map(DemoRecords::partner).toList(),
                told.actions().stream()
                        .map(a -> new Step(a.getFirst(), a.get(1), Objects.requireNonNull(a.get(2))))
                        .toList(),
                told.results(),
                told.figures().stream()
                        .map(f -> new Figure(f.getFirst(), f.get(1), f.get(2)))
                        .toList(),
                told.obstacles().stream()
                        .map(o -> new ObstacleDraft(
                                DemoDataService.id(around.topics(), o.getFirst()),
                                Overcome.valueOf(o.get(1)),
                                o.get(2)))
                        .toList(),
                told.levers().stream()
                        .map(l -> new LeverDraft(DemoDataService.id(around.topics(), l.getFirst()), l.get(1)))
                        .toList(),
                told.means(),
                told.costs().stream()
                        .map(c -> new Cost(c.getFirst(), Money.euros(new BigDecimal(c.get(1)))))
                        .toList(),
                told.lessons(),
                told.transfer(),
                List.of(),
                List.of(Objects.requireNonNull(lead.personId())),
                told.topics().stream()
                        .map(key -> DemoDataService.id(around.topics(), key))
                        .toList(),
                sources.stream().map(key -> DemoDataService.id(ids, key)).toList());
    }

    private static Partner partner(List<@Nullable String> cells) {
        return new Partner(
                OrganisationKind.valueOf(Objects.requireNonNull(cells.getFirst())),
                cells.get(1),
                Objects.requireNonNull(cells.get(2)));
    }

    /** The address of each territory's project lead. */
    private static Map<String, String> leads() {
        var leads = new HashMap<String, String>();
        for (DemoFile.Line line : DemoFile.read("people")) {
            for (String role : line.words("roles")) {
                if (role.startsWith("PROJECT_LEAD:")) {
                    leads.put(role.substring(role.indexOf(':') + 1), line.text("email"));
                }
            }
        }
        return leads;
    }

    private static Actor person(DemoResources.Around around, String address) {
        UUID id = DemoDataService.id(around.people(), address);
        return new Actor(Actor.Kind.PERSON, id, address, Set.of(Roles.MEMBER));
    }

    private static List<Told> read() {
        try (var stream = Objects.requireNonNull(DemoRecords.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
