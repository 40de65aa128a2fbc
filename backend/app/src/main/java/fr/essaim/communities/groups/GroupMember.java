package fr.essaim.communities.groups;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seat of a person in a working group. Made, and taken again, by {@link GroupMembers#seat}. */
@Entity
@Table(name = "working_group_member")
@SuppressWarnings("UnusedVariable") // projections read the columns
class GroupMember extends Versioned {
    private UUID groupId;
    private UUID personId;
    private @Nullable LocalDate leftOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected GroupMember() {}

    /**
     * @param why the person reads it; null for who leaves by themselves
     * @throws ProblemException rule-violated when they have left already
     */
    void leave(LocalDate day, @Nullable String why, Instant now) {
        if (leftOn != null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "seat-left");
        }
        leftOn = day;
        reason = why;
        touch(now);
    }
}
