package fr.essaim.pathways.notes;

import fr.essaim.pathways.pioneers.PioneerAction;
import fr.essaim.pathways.pioneers.PioneerDetails;
import fr.essaim.pathways.pioneers.PioneerService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Use cases of notes. The audit trail, which administrators read, tells that one was written, never what it says. */
@ApplicationScoped
public class SupportNoteService {
    /** What the audit trail keeps of a note. */
    private record Trace(UUID pioneerId, int version) {
        static Trace of(SupportNoteDetails note) {
            return new Trace(note.pioneer().id(), note.version());
        }
    }

    private final PioneerService pioneers;
    private final SupportNotes notes;
    private final AuditTrail audit;
    private final Today today;

    SupportNoteService(PioneerService pioneers, SupportNotes notes, AuditTrail audit, Today today) {
        this.pioneers = pioneers;
        this.notes = notes;
        this.audit = audit;
        this.today = today;
    }

    /** @throws ProblemException not-found, forbidden */
    Page<SupportNoteDetails> list(Actor actor, UUID pioneer, PageRequest request) {
        require(actor, pioneer, PioneerAction.READ_NOTES);
        return notes.page(actor, pioneer, request);
    }

    SupportNoteDetails get(Actor actor, UUID id) {
        return notes.details(actor, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    SupportNoteDetails write(Actor actor, UUID pioneer, SupportNoteDraft draft) {
        require(actor, pioneer, PioneerAction.WRITE_NOTES);
        requirePast(draft.heldOn());
        var note = new SupportNote(pioneer, actor.personId(), draft, false, today.now());
        notes.persistAndFlush(note);
        SupportNoteDetails after = get(actor, note.id());
        audit.record(actor, "SUPPORT_NOTE_WRITTEN", subject(after), null, Trace.of(after), null);
        return after;
    }

    /** Enters what somebody of the team noted, for the demonstration. */
    @Transactional
    public void enter(UUID pioneer, UUID author, SupportNoteDraft draft) {
        notes.persistAndFlush(new SupportNote(pioneer, author, draft, true, today.now()));
    }

    @Transactional
    SupportNoteDetails revise(Actor actor, UUID id, int version, SupportNoteDraft draft) {
        SupportNoteDetails before = get(actor, id);
        if (!before.writable()) {
            throw ProblemException.forbidden();
        }
        requirePast(draft.heldOn());
        SupportNote note = notes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        note.requireVersion(version);
        note.revise(draft, today.now());
        notes.flush();
        SupportNoteDetails after = get(actor, id);
        audit.record(actor, "SUPPORT_NOTE_REVISED", subject(after), Trace.of(before), Trace.of(after), null);
        return after;
    }

    private void require(Actor actor, UUID pioneer, PioneerAction action) {
        PioneerDetails read = pioneers.get(actor, pioneer);
        if (!read.actions().contains(action)) {
            throw ProblemException.forbidden();
        }
    }

    /** A day ahead of France is still a day that some of us already live. */
    private void requirePast(LocalDate day) {
        if (day.isAfter(today.date().plusDays(1))) {
            throw ProblemException.invalidField("/heldOn", "note-ahead");
        }
    }

    private static AuditTrail.Subject subject(SupportNoteDetails note) {
        return new AuditTrail.Subject("SUPPORT_NOTE", note.id(), note.pioneer().name());
    }
}
