package fr.essaim.communities.memberships;

import fr.essaim.communities.MembershipRole;
import fr.essaim.shared.time.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership that began before the platform knew of it, to be entered as it stands.
 *
 * @param joinedOn not in the future
 * @param leftOn null for who belongs to it still
 * @param suspension null for who takes part
 */
public record PastMembership(
        UUID communityId,
        UUID personId,
        MembershipRole role,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Suspension suspension) {

    /** Takes a fresh membership to where this one stands, by the ordinary verbs. */
    void replay(Membership membership, Today today) {
        if (suspension != null) {
            membership.suspend(suspension, today.date(), today.now());
        }
        if (leftOn != null) {
            membership.leave(leftOn, today.now());
        }
    }
}
