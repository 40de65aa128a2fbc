package fr.essaim.pathways.pioneers;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application to a pathway, and the pioneer that it makes. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Pioneer extends Versioned {
    private UUID pathwayId;
    private @Nullable UUID territoryId;
    private @Nullable UUID organisationId;

    @Enumerated(EnumType.STRING)
    private PioneerState state;

    private @Nullable String motivation;
    private @Nullable String stateOfPlay;
    private @Nullable String contribution;
    private @Nullable String commitment;
    private @Nullable String contactName;
    private @Nullable String contactEmail;
    private @Nullable String contactPhone;
    private @Nullable String reason;
    private @Nullable UUID creatorId;
    private @Nullable Instant appliedAt;
    private @Nullable Instant decidedAt;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Pioneer() {}

    Pioneer(UUID pathwayId, ApplicationDraft draft, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.pathwayId = pathwayId;
        this.territoryId = draft.territoryId();
        this.organisationId = draft.organisationId();
        this.state = PioneerState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        write(draft);
    }

    /** @throws ProblemException illegal-transition once it is decided or withdrawn, validation-failed when words go that it needs */
    void revise(ApplicationDraft draft, Instant now) {
        if (state != PioneerState.DRAFT && state != PioneerState.APPLIED) {
            throw ProblemException.illegalTransition(state, PioneerState.DRAFT);
        }
        territoryId = draft.territoryId();
        organisationId = draft.organisationId();
        write(draft);
        if (state == PioneerState.APPLIED) {
            requireComplete();
        }
        touch(now);
    }

    /** @throws ProblemException validation-failed naming each field that is still empty */
    void submit(Instant now) {
        moveTo(PioneerState.APPLIED, now);
        requireComplete();
        appliedAt = now;
    }

    /** @param why read by the pioneer's people */
    void select(@Nullable String why, Instant now) {
        moveTo(PioneerState.SELECTED, now);
        decidedAt = now;
        reason = why;
    }

    /** @param why read by the pioneer's people */
    void decline(String why, Instant now) {
        moveTo(PioneerState.DECLINED, now);
        decidedAt = now;
        reason = why;
    }

    void withdraw(@Nullable String why, Instant now) {
        moveTo(PioneerState.WITHDRAWN, now);
        reason = why;
    }

    /** Its people changed. */
    void amend(Instant now) {
        if (state == PioneerState.WITHDRAWN) {
            throw ProblemException.illegalTransition(state, PioneerState.DRAFT);
        }
        touch(now);
    }

    private void moveTo(PioneerState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void requireComplete() {
        Map<String, @Nullable String> needed = new LinkedHashMap<>();
        needed.put("motivation", motivation);
        needed.put("stateOfPlay", stateOfPlay);
        needed.put("contribution", contribution);
        needed.put("commitment", commitment);
        needed.put("contactName", contactName);
        needed.put("contactEmail", contactEmail);
        var incomplete = new ProblemException(ProblemCode.VALIDATION_FAILED);
        needed.forEach((field, value) -> {
            if (value == null) {
                incomplete.atField("/" + field, "needed-to-apply");
            }
        });
        if (incomplete.hasFaults()) {
            throw incomplete;
        }
    }

    private void write(ApplicationDraft draft) {
        motivation = words(draft.motivation());
        stateOfPlay = words(draft.stateOfPlay());
        contribution = words(draft.contribution());
        commitment = words(draft.commitment());
        contactName = words(draft.contactName());
        contactEmail = words(draft.contactEmail());
        contactPhone = words(draft.contactPhone());
    }

    private static @Nullable String words(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
