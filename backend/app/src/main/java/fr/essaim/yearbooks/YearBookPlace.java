package fr.essaim.yearbooks;

import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year a book is of, and whether the reader, who may know of it, writes the book.
 *
 * @param writes who facilitates the community, and staff
 */
record YearBookPlace(
        Reference cycleYear,
        @Nullable String question,
        LocalDate startsOn,
        LocalDate endsOn,
        Reference cycle,
        Reference community,
        CommunityState state,
        boolean writes) {

    /** @throws ProblemException forbidden to all but those who write it: its sources may be hidden from others */
    void requireWriter() {
        if (!writes) {
            throw ProblemException.forbidden();
        }
    }

    /** @throws ProblemException forbidden, or rule-violated when the community is archived */
    void requireChange() {
        requireWriter();
        if (!isOpen()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "community-archived");
        }
    }

    boolean isOpen() {
        return state == CommunityState.ACTIVE;
    }
}
