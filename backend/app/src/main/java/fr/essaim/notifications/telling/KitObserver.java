package fr.essaim.notifications.telling;

import fr.essaim.kits.adoptions.AdoptionClosed;
import fr.essaim.kits.adoptions.AdoptionProposed;
import fr.essaim.kits.adoptions.KitAdopted;
import fr.essaim.kits.adoptions.MentorAnswered;
import fr.essaim.kits.adoptions.MentorAsked;
import fr.essaim.kits.tests.KitTestFinished;
import fr.essaim.kits.tests.KitTesterInvited;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.records.RecordPublished;
import fr.essaim.records.RecordWithdrawn;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells editors, testers and territories what becomes of kits; reuse is told in the weekly letter, never one by one. */
@ApplicationScoped
class KitObserver {
    private static final String EDITORS = "select person_id from kit_editor where kit_id = ?";

    private record Kit(UUID id, String title) {
        NotificationSubject subject() {
            return new NotificationSubject("KIT", id, title);
        }
    }

    private record Adopted(UUID id, UUID territory, String territoryName, Kit kit) {}

    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    KitObserver(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    void tell(@Observes KitTesterInvited invited) {
        Kit kit = kit(invited.kitId());
        tell(NotificationKind.KIT_TEST_ASKED, invited.testId(), kit.subject(), kit, List.of(invited.personId()));
    }

    void tell(@Observes KitTestFinished finished) {
        Kit kit = kit(finished.kitId());
        tell(NotificationKind.KIT_TEST_GIVEN, finished.testId(), kit.subject(), kit, editors(kit.id()));
    }

    void tell(@Observes RecordPublished published) {
        String citesOlder =
                "select distinct k.id, k.title from kit_citation z join kit_section s on s.id = z.section_id"
                        + " join kit_version v on v.id = s.version_id and v.state <> 'SUPERSEDED' join kit k on k.id = v.kit_id"
                        + " where z.record_id = ? and z.number < ?";
        rows.all(
                        row -> new Kit(row.uuid("id"), row.text("title")),
                        citesOlder,
                        published.recordId(),
                        published.number())
                .forEach(kit -> source(
                        NotificationKind.KIT_SOURCE_CHANGED, kit, published.recordId() + "/" + published.number()));
    }

    void tell(@Observes RecordWithdrawn withdrawn) {
        String cites = "select distinct k.id, k.title from kit_citation z join kit_section s on s.id = z.section_id"
                + " join kit_version v on v.id = s.version_id and v.state <> 'SUPERSEDED' join kit k on k.id = v.kit_id"
                + " where z.record_id = ?";
        rows.all(row -> new Kit(row.uuid("id"), row.text("title")), cites, withdrawn.recordId())
                .forEach(kit -> source(
                        NotificationKind.KIT_SOURCE_WITHDRAWN,
                        kit,
                        withdrawn.recordId().toString()));
    }

    void tell(@Observes KitAdopted adopted) {
        Adopted adoption = adoption(adopted.adoptionId());
        Kit kit = adoption.kit();
        tell(NotificationKind.KIT_ADOPTED, adoption.id(), kit.subject(), adoption, editors(kit.id()));
    }

    void tell(@Observes AdoptionClosed closed) {
        Adopted adoption = adoption(closed.adoptionId());
        tell(NotificationKind.ADOPTION_CLOSED, adoption.id(), adoption, editors(closed.kitId()));
    }

    void tell(@Observes AdoptionProposed proposed) {
        Adopted adoption = adoption(proposed.adoptionId());
        UUID cause = named(adoption.id() + "/" + proposed.versionId());
        tell(NotificationKind.ADOPTION_PROPOSED, cause, adoption, leads(adoption.territory()));
    }

    void tell(@Observes MentorAsked asked) {
        Adopted adoption = adoption(asked.adoptionId());
        tell(NotificationKind.MENTOR_ASKED, asked.requestId(), adoption, leads(asked.territoryId()));
    }

    void tell(@Observes MentorAnswered answered) {
        Adopted adoption = adoption(answered.adoptionId());
        tell(NotificationKind.MENTOR_ANSWERED, answered.answerId(), adoption, leads(adoption.territory()));
    }

    private void source(NotificationKind kind, Kit kit, String fact) {
        tell(kind, named(kit.id() + "/" + fact), kit.subject(), kit, editors(kit.id()));
    }

    private void tell(NotificationKind kind, UUID cause, NotificationSubject subject, Kit kit, List<UUID> people) {
        announcements.tell(new Announcement(kind, cause, subject, null, Map.of("kit", kit.title())), people, null);
    }

    private void tell(NotificationKind kind, UUID cause, Adopted adoption, List<UUID> people) {
        var subject = new NotificationSubject(
                "ADOPTION", adoption.id(), adoption.kit().title());
        tell(kind, cause, subject, adoption, people);
    }

    private void tell(
            NotificationKind kind, UUID cause, NotificationSubject subject, Adopted adoption, List<UUID> people) {
        var words = Map.of("kit", adoption.kit().title(), "territory", adoption.territoryName());
        announcements.tell(new Announcement(kind, cause, subject, null, words), people, null);
    }

    private Kit kit(UUID id) {
        return rows.one(row -> new Kit(id, row.text("title")), "select title from kit where id = ?", id)
                .orElseThrow();
    }

    private Adopted adoption(UUID id) {
        return rows.one(
                        row -> new Adopted(
                                id,
                                row.uuid("territory_id"),
                                row.text("name"),
                                new Kit(row.uuid("kit_id"), row.text("title"))),
                        "select a.territory_id, t.name, a.kit_id, k.title from adoption a join territory t"
                                + " on t.id = a.territory_id join kit k on k.id = a.kit_id where a.id = ?",
                        id)
                .orElseThrow();
    }

    private List<UUID> editors(UUID kit) {
        return rows.all(row -> row.uuid("person_id"), EDITORS, kit);
    }

    private List<UUID> leads(UUID territory) {
        return rows.all(
                row -> row.uuid("person_id"),
                "select distinct lead.person_id from territory_role lead where lead.territory_id = ? and "
                        + TerritoryLead.leads("lead", "date '" + today.date() + "'"),
                territory);
    }

    private static UUID named(String fact) {
        return UUID.nameUUIDFromBytes(fact.getBytes(StandardCharsets.UTF_8));
    }
}
