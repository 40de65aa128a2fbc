package fr.essaim.notifications.telling;

import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.communities.memberships.requests.MembershipRequestAccepted;
import fr.essaim.communities.memberships.requests.MembershipRequestFact;
import fr.essaim.communities.memberships.requests.MembershipRequestRefused;
import fr.essaim.communities.memberships.requests.MembershipRequestWithdrawn;
import fr.essaim.communities.memberships.requests.MembershipRequested;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells facilitators that somebody asks to join, and the applicant what they decided. */
@ApplicationScoped
class MembershipRequestObserver {
    private record Request(
            Reference community,
            String applicant,
            LocalDate answerBy,
            @Nullable String reason,
            @Nullable UUID decidedBy) {
        static Request of(Row row) throws SQLException {
            return new Request(
                    new Reference(row.uuid("community_id"), row.text("community_name")),
                    row.text("applicant"),
                    row.date("answer_by"),
                    row.textOrNull("reason"),
                    row.uuidOrNull("decided_by_id"));
        }
    }

    private final Announcements announcements;
    private final MembershipService memberships;
    private final Rows rows;

    MembershipRequestObserver(Announcements announcements, MembershipService memberships, Rows rows) {
        this.announcements = announcements;
        this.memberships = memberships;
        this.rows = rows;
    }

    void tell(@Observes MembershipRequestFact fact) {
        switch (fact) {
            case MembershipRequested asked ->
                tell(
                        asked,
                        NotificationKind.MEMBERSHIP_REQUESTED,
                        "COMMUNITY_REQUESTS",
                        memberships.facilitators(asked.communityId()));
            case MembershipRequestAccepted accepted ->
                tell(accepted, NotificationKind.MEMBERSHIP_REQUEST_ACCEPTED, "COMMUNITY", List.of(accepted.personId()));
            case MembershipRequestRefused refused ->
                tell(
                        refused,
                        NotificationKind.MEMBERSHIP_REQUEST_REFUSED,
                        "MY_MEMBERSHIP_REQUESTS",
                        List.of(refused.personId()));
            case MembershipRequestWithdrawn withdrawn -> {
                // The queue shows it no more; nobody has to do anything.
            }
        }
    }

    private void tell(MembershipRequestFact fact, NotificationKind kind, String subjectKind, Collection<UUID> people) {
        Request request = rows.one(Request::of, """
                        select m.community_id, c.name as community_name, p.display_name as applicant, m.answer_by,
                            m.reason, m.decided_by_id
                        from membership_request m join community c on c.id = m.community_id
                            join person p on p.id = m.person_id
                        where m.id = ?
                        """, fact.requestId()).orElseThrow();
        var parameters = new HashMap<String, String>();
        parameters.put("community", request.community().name());
        parameters.put("applicant", request.applicant());
        parameters.put("answerBy", request.answerBy().toString());
        if (request.reason() != null) {
            parameters.put("reason", request.reason());
        }
        var subject = new NotificationSubject(
                subjectKind, request.community().id(), request.community().name());
        var announcement = new Announcement(kind, fact.requestId(), subject, request.community(), parameters);
        announcements.tell(announcement, people, request.decidedBy());
    }
}
