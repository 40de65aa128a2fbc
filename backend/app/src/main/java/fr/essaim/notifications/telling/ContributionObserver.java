package fr.essaim.notifications.telling;

import fr.essaim.communities.contributions.ContributionAccepted;
import fr.essaim.communities.contributions.ContributionDeclined;
import fr.essaim.communities.contributions.ContributionFact;
import fr.essaim.communities.contributions.ContributionPublished;
import fr.essaim.communities.contributions.ContributionSubmitted;
import fr.essaim.communities.contributions.ContributionWithdrawn;
import fr.essaim.communities.memberships.MembershipService;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells facilitators what is proposed to their community, and its author what became of it. */
@ApplicationScoped
class ContributionObserver {
    private record Contribution(
            Reference community,
            String title,
            String author,
            @Nullable String reason) {
        static Contribution of(Row row) throws SQLException {
            return new Contribution(
                    new Reference(row.uuid("community_id"), row.text("community_name")),
                    row.text("title"),
                    row.text("author"),
                    row.textOrNull("reason"));
        }
    }

    private final Announcements announcements;
    private final MembershipService memberships;
    private final Rows rows;

    ContributionObserver(Announcements announcements, MembershipService memberships, Rows rows) {
        this.announcements = announcements;
        this.memberships = memberships;
        this.rows = rows;
    }

    void tell(@Observes ContributionFact fact) {
        switch (fact) {
            case ContributionSubmitted submitted ->
                tell(
                        submitted,
                        NotificationKind.CONTRIBUTION_SUBMITTED,
                        memberships.facilitators(submitted.communityId()));
            case ContributionAccepted accepted -> tellAuthor(accepted, NotificationKind.CONTRIBUTION_ACCEPTED);
            case ContributionDeclined declined -> tellAuthor(declined, NotificationKind.CONTRIBUTION_DECLINED);
            case ContributionPublished published -> tellAuthor(published, NotificationKind.CONTRIBUTION_PUBLISHED);
            case ContributionWithdrawn withdrawn -> {
                // Done by its author; the queue shows it no more.
            }
        }
    }

    private void tellAuthor(ContributionFact fact, NotificationKind kind) {
        tell(fact, kind, List.of(fact.personId()));
    }

    private void tell(ContributionFact fact, NotificationKind kind, Collection<UUID> people) {
        Contribution contribution =
                rows.one(Contribution::of, """
                        select k.community_id, c.name as community_name, k.title, p.display_name as author, k.reason
                        from contribution k join community c on c.id = k.community_id
                            join person p on p.id = k.person_id
                        where k.id = ?
                        """, fact.contributionId()).orElseThrow();
        var parameters = new HashMap<String, String>();
        parameters.put("community", contribution.community().name());
        parameters.put("contribution", contribution.title());
        parameters.put("author", contribution.author());
        if (contribution.reason() != null) {
            parameters.put("reason", contribution.reason());
        }
        var subject = new NotificationSubject("CONTRIBUTION", fact.contributionId(), contribution.title());
        var announcement = new Announcement(kind, fact.contributionId(), subject, contribution.community(), parameters);
        announcements.tell(announcement, people, fact.byId());
    }
}
