package fr.essaim.people;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in, or who was entered so that they can. Made by {@link People#add}; the e-mail address and the platform
 * roles belong to the realm and are not revised here.
 */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Person extends Versioned {
    private @Nullable String subject;
    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private @Nullable Occupation occupation;

    @Enumerated(EnumType.STRING)
    private @Nullable EmploymentStatus employmentStatus;

    private @Nullable UUID organisationId;
    private @Nullable UUID territoryId;
    private String timeZone;
    private String language;
    private @Nullable String bio;

    @Enumerated(EnumType.STRING)
    private DirectoryVisibility directoryVisibility;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    void revise(PersonDraft draft, Instant now) {
        givenName = draft.givenName().strip();
        familyName = draft.familyName().strip();
        occupation = draft.occupation();
        employmentStatus = draft.employmentStatus();
        organisationId = draft.organisationId();
        territoryId = draft.territoryId();
        timeZone = draft.timeZone();
        language = draft.language();
        bio = draft.bio();
        directoryVisibility = draft.directoryVisibility();
        touch(now);
    }

    void deactivate(Instant now) {
        moveTo(PersonState.DEACTIVATED, now);
    }

    void reactivate(Instant now) {
        moveTo(PersonState.ACTIVE, now);
    }

    /** The account at the realm, once the person has signed in. */
    @Nullable
    String subject() {
        return subject;
    }

    private void moveTo(PersonState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
