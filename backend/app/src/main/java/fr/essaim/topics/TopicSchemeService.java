package fr.essaim.topics;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use cases of schemes of topics. */
@ApplicationScoped
public class TopicSchemeService {
    private final TopicSchemes schemes;
    private final TopicRelations relations;
    private final Vocabularies vocabularies;
    private final AuditTrail audit;
    private final Today today;

    TopicSchemeService(
            TopicSchemes schemes, TopicRelations relations, Vocabularies vocabularies, AuditTrail audit, Today today) {
        this.schemes = schemes;
        this.relations = relations;
        this.vocabularies = vocabularies;
        this.audit = audit;
        this.today = today;
    }

    Page<TopicSchemeSummary> list(PageRequest request) {
        return schemes.page(request);
    }

    CsvExport<TopicSchemeSummary> export(PageRequest request) {
        return schemes.export(request);
    }

    /** @throws ProblemException not-found unless there is such a scheme */
    TopicSchemeDetails get(Actor actor, String code) {
        return schemes.details(actor, code).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless there is such a scheme */
    TopicTree tree(String code) {
        TopicSchemeDetails scheme = get(Actor.ANONYMOUS, code);
        return new TopicTree(scheme.code(), scheme.label(), relations.tree(scheme.id()));
    }

    /** @throws ProblemException not-found unless there is such a scheme */
    Vocabulary vocabulary(String code) {
        return vocabularies.of(get(Actor.ANONYMOUS, code));
    }

    @Transactional
    public TopicSchemeDetails create(Actor actor, TopicSchemeDraft draft) {
        TopicPolicy.requireWrite(actor);
        schemes.persistAndFlush(new TopicScheme(draft, today.now()));
        TopicSchemeDetails after = get(actor, draft.code());
        audit.record(actor, "TOPIC_SCHEME_CREATED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    TopicSchemeDetails update(Actor actor, String code, int version, TopicSchemeDraft draft) {
        TopicPolicy.requireWrite(actor);
        TopicSchemeDetails before = get(actor, code);
        TopicScheme scheme = schemes.findByIdOptional(before.id()).orElseThrow(ProblemException::notFound);
        scheme.requireVersion(version);
        scheme.revise(draft, today.now());
        schemes.flush();
        TopicSchemeDetails after = get(actor, code);
        audit.record(actor, "TOPIC_SCHEME_UPDATED", subject(after), before, after, null);
        return after;
    }

    private static AuditTrail.Subject subject(TopicSchemeDetails scheme) {
        return new AuditTrail.Subject(
                "TOPIC_SCHEME", scheme.id(), scheme.label().fr());
    }
}
