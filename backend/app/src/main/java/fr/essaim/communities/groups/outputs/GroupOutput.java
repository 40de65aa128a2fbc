package fr.essaim.communities.groups.outputs;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a working group delivers, or will. */
@Entity
@Table(name = "working_group_output")
@SuppressWarnings("UnusedVariable") // projections read the columns
class GroupOutput extends Versioned {
    private UUID groupId;
    private String title;
    private @Nullable String description;
    private @Nullable String url;
    private @Nullable LocalDate deliveredOn;
    private @Nullable String withdrawal;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected GroupOutput() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    GroupOutput(UUID group, GroupOutputDraft draft, boolean demo, Instant now) {
        super(now);
        this.groupId = group;
        this.demo = demo;
        write(draft, now);
    }

    /** @throws ProblemException rule-violated when it is withdrawn */
    void revise(GroupOutputDraft draft, Instant now) {
        requireShown();
        write(draft, now);
    }

    /** @throws ProblemException rule-violated when it is withdrawn already */
    void withdraw(String reason, Instant now) {
        requireShown();
        withdrawal = reason;
        touch(now);
    }

    private void write(GroupOutputDraft draft, Instant now) {
        title = draft.title().strip();
        description = draft.description();
        url = draft.url();
        deliveredOn = draft.deliveredOn();
        touch(now);
    }

    private void requireShown() {
        if (withdrawal != null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "output-withdrawn");
        }
    }
}
