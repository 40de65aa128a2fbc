package fr.essaim.notifications.telling;

import static fr.essaim.notifications.NotificationKind.MEMBERSHIP_REINSTATED;
import static fr.essaim.notifications.NotificationKind.MEMBERSHIP_REMOVED;
import static fr.essaim.notifications.NotificationKind.MEMBERSHIP_ROLE_CHANGED;
import static fr.essaim.notifications.NotificationKind.MEMBERSHIP_SUSPENDED;

import fr.essaim.communities.memberships.MemberJoined;
import fr.essaim.communities.memberships.MemberLeft;
import fr.essaim.communities.memberships.MemberReinstated;
import fr.essaim.communities.memberships.MemberRemoved;
import fr.essaim.communities.memberships.MemberRoleChanged;
import fr.essaim.communities.memberships.MemberSuspended;
import fr.essaim.communities.memberships.MembershipFact;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells members what others decide about their membership. */
@ApplicationScoped
class MembershipObserver {
    /** The only ones that the membership's reason is the reason of. */
    private static final Set<NotificationKind> REASONED = Set.of(MEMBERSHIP_SUSPENDED, MEMBERSHIP_REMOVED);

    private record Membership(
            Reference community,
            String role,
            @Nullable String reason,
            @Nullable LocalDate until) {
        static Membership of(Row row) throws SQLException {
            return new Membership(
                    new Reference(row.uuid("community_id"), row.text("name")),
                    row.text("role"),
                    row.textOrNull("reason"),
                    row.dateOrNull("suspended_until"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    MembershipObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tell(@Observes MembershipFact fact) {
        switch (fact) {
            case MemberRoleChanged changed -> tell(changed, MEMBERSHIP_ROLE_CHANGED);
            case MemberSuspended suspended -> tell(suspended, MEMBERSHIP_SUSPENDED);
            case MemberReinstated reinstated -> tell(reinstated, MEMBERSHIP_REINSTATED);
            case MemberRemoved removed -> tell(removed, MEMBERSHIP_REMOVED);
            case MemberJoined joined -> {
                // Told as the answer to a request, or done by themselves.
            }
            case MemberLeft left -> {
                // Done by themselves.
            }
        }
    }

    private void tell(MembershipFact fact, NotificationKind kind) {
        Membership membership =
                rows.one(Membership::of, """
                        select m.community_id, c.name, m.role, m.reason, m.suspended_until
                        from membership m join community c on c.id = m.community_id where m.id = ?
                        """, fact.membershipId()).orElseThrow();
        // Who was removed may not see the community any more.
        String page = kind == MEMBERSHIP_REMOVED ? "MY_COMMUNITIES" : "COMMUNITY";
        var subject = new NotificationSubject(
                page, fact.communityId(), membership.community().name());
        // The same thing may happen to a membership again: each time is a cause of its own.
        var announcement = new Announcement(
                kind, Versioned.newId(), subject, membership.community(), parameters(membership, kind));
        announcements.tell(announcement, List.of(fact.personId()), null);
    }

    private static Map<String, String> parameters(Membership membership, NotificationKind kind) {
        var parameters = new HashMap<String, String>();
        parameters.put("community", membership.community().name());
        parameters.put("role", membership.role());
        if (REASONED.contains(kind) && membership.reason() != null) {
            parameters.put("reason", membership.reason());
        }
        if (kind == MEMBERSHIP_SUSPENDED && membership.until() != null) {
            parameters.put("until", membership.until().toString());
        }
        return parameters;
    }
}
