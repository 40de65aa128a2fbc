package fr.essaim.communities;

import fr.essaim.people.Occupation;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of a craft who learn from each other. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Community extends Versioned {
    private String slug;
    private String name;
    private String purpose;
    private @Nullable String charter;
    private UUID ownerOrganisationId;
    private @Nullable UUID territoryId;
    private @Nullable String audience;
    private String[] audienceOccupations;

    @Enumerated(EnumType.STRING)
    private CommunityVisibility visibility;

    @Enumerated(EnumType.STRING)
    private JoinPolicy joinPolicy;

    private @Nullable String contactEmail;
    private int answerDays;

    @Enumerated(EnumType.STRING)
    private CommunityState state;

    private @Nullable String archiveReason;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Community() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    Community(CommunityDraft draft, String slug, boolean demo, Instant now) {
        super(now);
        this.state = CommunityState.ACTIVE;
        this.demo = demo;
        write(draft, slug, now);
    }

    /** @throws ProblemException rule-violated when it is archived */
    void revise(CommunityDraft draft, String slug, Instant now) {
        if (state == CommunityState.ARCHIVED) {
            throw CommunityAccess.archivedProblem();
        }
        write(draft, slug, now);
    }

    /** @param reason its members read it */
    void archive(String reason, Instant now) {
        moveTo(CommunityState.ARCHIVED, now);
        archiveReason = reason;
    }

    void restore(Instant now) {
        moveTo(CommunityState.ACTIVE, now);
        archiveReason = null;
    }

    private void write(CommunityDraft draft, String slug, Instant now) {
        this.slug = slug;
        name = draft.name().strip();
        purpose = draft.purpose().strip();
        charter = MarkdownText.canonicalOrNull(draft.charter());
        ownerOrganisationId = draft.ownerOrganisationId();
        territoryId = draft.territoryId();
        audience = draft.audience();
        audienceOccupations = draft.occupations().stream().map(Occupation::name).toArray(String[]::new);
        visibility = draft.visibility();
        joinPolicy = draft.joinPolicy();
        contactEmail = draft.contactEmail();
        answerDays = draft.answerDaysOrDefault();
        touch(now);
    }

    private void moveTo(CommunityState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
