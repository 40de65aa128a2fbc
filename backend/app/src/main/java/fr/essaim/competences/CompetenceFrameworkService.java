package fr.essaim.competences;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.topics.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Use cases of frameworks: staff write them, everybody reads what is published. */
@ApplicationScoped
public class CompetenceFrameworkService {
    private final CompetenceFrameworks frameworks;
    private final AuditTrail audit;
    private final Today today;
    private final String base;

    CompetenceFrameworkService(
            CompetenceFrameworks frameworks,
            AuditTrail audit,
            Today today,
            @ConfigProperty(name = "essaim.public-url") String publicUrl) {
        this.frameworks = frameworks;
        this.audit = audit;
        this.today = today;
        this.base = publicUrl + "/api/v1/";
    }

    Page<FrameworkSummary> list(Actor actor, PageRequest request) {
        return frameworks.page(actor.isStaff(), request);
    }

    List<CompetenceReference> known() {
        return frameworks.known();
    }

    /** Of these codes those of no competence that was published once. */
    public List<String> unknownAmong(List<String> codes) {
        List<String> known = frameworks.knownAmong(codes);
        return codes.stream().filter(code -> !known.contains(code)).toList();
    }

    /** @throws ProblemException not-found of one that is not published, but to staff */
    public FrameworkDetails get(Actor actor, UUID id) {
        return frameworks.details(actor.isStaff(), id).orElseThrow(ProblemException::notFound);
    }

    List<FrameworkVersionDetails> versions(Actor actor, UUID id) {
        get(actor, id);
        return frameworks.versions(id);
    }

    /** @throws ProblemException not-found of one that is not published */
    Vocabulary vocabulary(UUID id) {
        FrameworkDetails framework = get(Actor.ANONYMOUS, id);
        return new FrameworkVocabulary(base, framework).whole();
    }

    @Transactional
    public FrameworkDetails create(Actor actor, FrameworkDraft draft, boolean demo) {
        requireStaff(actor);
        FrameworkText text = draft.text().coded();
        var framework = new CompetenceFramework(draft.code(), text, demo, today.now());
        frameworks.persistAndFlush(framework);
        claim(framework.id(), text);
        FrameworkDetails after = get(actor, framework.id());
        audit.record(actor, "COMPETENCE_FRAMEWORK_CREATED", subject(after), null, after, null);
        return after;
    }

    /** @throws ProblemException validation-failed when another framework has one of its codes */
    @Transactional
    FrameworkDetails write(Actor actor, UUID id, int version, FrameworkText text) {
        FrameworkText coded = text.coded();
        return change(actor, id, version, "COMPETENCE_FRAMEWORK_WRITTEN", null, it -> {
            it.write(coded, today.now());
            frameworks.flush();
            claim(id, coded);
        });
    }

    @Transactional
    public FrameworkDetails publish(Actor actor, UUID id, int version, @Nullable String note) {
        return change(actor, id, version, "COMPETENCE_FRAMEWORK_PUBLISHED", note, it -> {
            if (it.number() > 0 && note == null) {
                throw ProblemException.invalidField("/changeNote", "required");
            }
            FrameworkText text = it.publish(today.now());
            frameworks.flush();
            frameworks.keep(id, it.number(), text, note, today.now());
        });
    }

    @Transactional
    FrameworkDetails discard(Actor actor, UUID id, int version) {
        return change(actor, id, version, "COMPETENCE_FRAMEWORK_DISCARDED", null, it -> {
            it.discard(today.now());
            frameworks.flush();
            frameworks.release(id, List.of());
        });
    }

    private void claim(UUID id, FrameworkText text) {
        frameworks.release(id, text.codes());
        frameworks.claim(id, text).stream().findFirst().ifPresent(code -> {
            throw ProblemException.invalidField(text.pointer(code), "competence-taken", code);
        });
    }

    private FrameworkDetails change(
            Actor actor,
            UUID id,
            int version,
            String action,
            @Nullable String reason,
            Consumer<CompetenceFramework> verb) {
        requireStaff(actor);
        FrameworkDetails before = get(actor, id);
        CompetenceFramework framework = frameworks.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        framework.requireVersion(version);
        verb.accept(framework);
        frameworks.flush();
        FrameworkDetails after = get(actor, id);
        audit.record(actor, action, subject(after), before, after, reason);
        return after;
    }

    private static void requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw ProblemException.forbidden();
        }
    }

    private static AuditTrail.Subject subject(FrameworkDetails framework) {
        return new AuditTrail.Subject("COMPETENCE_FRAMEWORK", framework.id(), framework.code());
    }
}
