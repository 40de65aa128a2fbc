package fr.essaim.programmes.enrolments;

import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.ACTIVATE;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.COMPLETE;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.DECLINE;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.SELECT;
import static fr.essaim.programmes.enrolments.ProgrammeEnrolmentAction.WITHDRAW;

import fr.essaim.programmes.ProgrammeDetails;
import fr.essaim.programmes.ProgrammePolicy;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.programmes.ProgrammeState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryAction;
import fr.essaim.territories.TerritoryDetails;
import fr.essaim.territories.TerritoryService;
import fr.essaim.territories.TerritoryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of enrolments. */
@ApplicationScoped
public class ProgrammeEnrolmentService {
    private final ProgrammeService programmes;
    private final TerritoryService territories;
    private final ProgrammeEnrolments enrolments;
    private final ProgrammeEnrolmentHistory history;
    private final Today today;

    ProgrammeEnrolmentService(
            ProgrammeService programmes,
            TerritoryService territories,
            ProgrammeEnrolments enrolments,
            ProgrammeEnrolmentHistory history,
            Today today) {
        this.programmes = programmes;
        this.territories = territories;
        this.enrolments = enrolments;
        this.history = history;
        this.today = today;
    }

    Page<ProgrammeEnrolmentDetails> list(
            Actor actor, EnrolmentsOf of, UUID id, ProgrammeEnrolmentFilter filter, PageRequest request) {
        return enrolments.page(actor, of, conditions(actor, of, id, filter), request);
    }

    CsvExport<ProgrammeEnrolmentDetails> export(
            Actor actor, EnrolmentsOf of, UUID id, ProgrammeEnrolmentFilter filter, PageRequest request) {
        return enrolments.export(actor, of, conditions(actor, of, id, filter), request);
    }

    ProgrammeEnrolmentDetails get(Actor actor, UUID id) {
        return enrolments.details(actor, today.date(), id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    ProgrammeEnrolmentDetails apply(Actor actor, UUID programmeId, ProgrammeEnrolmentDraft draft) {
        ProgrammeDetails programme = programmes.get(actor, programmeId);
        Optional<TerritoryDetails> territory = territories.find(actor, draft.territoryId());
        if (!ProgrammePolicy.mayWrite(actor) && territory.filter(this::isLed).isEmpty()) {
            throw ProblemException.forbidden();
        }
        if (territory.filter(t -> t.state() == TerritoryState.ACTIVE).isEmpty()) {
            throw ProblemException.unknownReference("/territoryId");
        }
        if (programme.state() != ProgrammeState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "programme-not-published");
        }
        var enrolment = new ProgrammeEnrolment(
                programmeId, draft.territoryId(), draft.note(), today.date(), false, today.now());
        return save(actor, enrolment, "PROGRAMME_ENROLMENT_APPLIED");
    }

    /** Enters what happened elsewhere as it stands, whatever the state of the programme. */
    @Transactional
    public ProgrammeEnrolmentDetails enter(Actor actor, PastEnrolment past, boolean demo) {
        ProgrammePolicy.requireWrite(actor);
        var enrolment = new ProgrammeEnrolment(
                past.programmeId(), past.territoryId(), past.note(), past.appliedOn(), demo, today.now());
        past.replay(enrolment, today.now());
        return save(actor, enrolment, "PROGRAMME_ENROLMENT_ENTERED");
    }

    @Transactional
    ProgrammeEnrolmentDetails select(Actor actor, UUID id, int version) {
        return move(actor, id, version, SELECT, e -> e.select(today.date(), today.now()), null);
    }

    @Transactional
    ProgrammeEnrolmentDetails decline(Actor actor, UUID id, int version, String reason) {
        return move(actor, id, version, DECLINE, e -> e.decline(reason, today.date(), today.now()), reason);
    }

    @Transactional
    ProgrammeEnrolmentDetails activate(Actor actor, UUID id, int version) {
        return move(actor, id, version, ACTIVATE, e -> e.activate(today.date(), today.now()), null);
    }

    @Transactional
    ProgrammeEnrolmentDetails complete(Actor actor, UUID id, int version) {
        return move(actor, id, version, COMPLETE, e -> e.complete(today.date(), today.now()), null);
    }

    @Transactional
    ProgrammeEnrolmentDetails withdraw(Actor actor, UUID id, int version, String reason) {
        return move(actor, id, version, WITHDRAW, e -> e.withdraw(reason, today.date(), today.now()), reason);
    }

    private ProgrammeEnrolmentDetails move(
            Actor actor,
            UUID id,
            int version,
            ProgrammeEnrolmentAction action,
            Consumer<ProgrammeEnrolment> verb,
            @Nullable String reason) {
        ProgrammeEnrolmentDetails before = get(actor, id);
        boolean leads = territories
                .find(actor, before.territory().id())
                .filter(this::isLed)
                .isPresent();
        if (!ProgrammeEnrolmentPolicy.may(actor, leads, action)) {
            throw ProblemException.forbidden();
        }
        ProgrammeEnrolment enrolment = enrolments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        enrolment.requireVersion(version);
        verb.accept(enrolment);
        enrolments.flush();
        ProgrammeEnrolmentDetails after = get(actor, id);
        history.moved(actor, action, before, after, reason);
        return after;
    }

    private ProgrammeEnrolmentDetails save(Actor actor, ProgrammeEnrolment enrolment, String action) {
        enrolments.persistAndFlush(enrolment);
        ProgrammeEnrolmentDetails after = get(actor, enrolment.id());
        history.begun(actor, action, after);
        return after;
    }

    private Conditions conditions(Actor actor, EnrolmentsOf of, UUID id, ProgrammeEnrolmentFilter filter) {
        switch (of) {
            case PROGRAMME -> programmes.get(actor, id);
            case TERRITORY -> territories.get(actor, id);
        }
        Conditions where = ProgrammeEnrolmentPolicy.visible(actor, today.date()).and(of.column() + " = ?", id);
        return filter.narrow(where);
    }

    /** Those who write programmes are told apart before; of the others, only who leads a territory may update it. */
    private boolean isLed(TerritoryDetails territory) {
        return territory.allows(TerritoryAction.UPDATE);
    }
}
