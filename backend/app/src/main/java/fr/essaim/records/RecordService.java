package fr.essaim.records;

import fr.essaim.attachments.AttachmentService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use cases of those who write records; what others decide of them is with {@link RecordDecisionService}. */
@ApplicationScoped
public class RecordService {
    private final ExperienceRecords records;
    private final RecordLinks links;
    private final RecordReferences references;
    private final AttachmentService attachments;
    private final RecordTrail trail;

    RecordService(
            ExperienceRecords records,
            RecordLinks links,
            RecordReferences references,
            AttachmentService attachments,
            RecordTrail trail) {
        this.records = records;
        this.links = links;
        this.references = references;
        this.attachments = attachments;
        this.trail = trail;
    }

    Page<RecordSummary> list(Actor actor, RecordFilter filter, PageRequest request) {
        return records.page(actor, filter.conditions(actor, trail.today()), request);
    }

    CsvExport<RecordSummary> export(Actor actor, RecordFilter filter, PageRequest request) {
        return records.export(actor, filter.conditions(actor, trail.today()), request);
    }

    RecordFacets facets(Actor actor, RecordFilter filter) {
        return records.facets(actor, filter.conditions(actor, trail.today()));
    }

    /** @throws ProblemException not-found unless there is such a record and the actor may know of it */
    public RecordDetails get(Actor actor, UUID id) {
        return trail.details(actor, id).with(attachments.of(RecordAttachments.KIND, id));
    }

    /** What the actor is to a record. @throws ProblemException not-found unless they may know of it */
    public RecordPolicy.Standing standing(Actor actor, UUID id) {
        return trail.standing(actor, id);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public RecordDetails create(Actor actor, RecordDraft draft, boolean demo) {
        return begin(actor, draft, ExperienceContent.begun(draft.title(), draft.language()), demo);
    }

    /**
     * The same with what is known of it already.
     *
     * @param content without files, obstacles and levers
     */
    @Transactional
    public RecordDetails begin(Actor actor, RecordDraft draft, ExperienceContent content, boolean demo) {
        references.require(actor, draft);
        var record = new ExperienceRecord(links.nextCode(), draft, content, actor.personId(), demo, trail.now());
        records.persistAndFlush(record);
        if (actor.personId() != null) {
            links.write(actor, record.id(), List.of(actor.personId()));
        }
        RecordDetails after = trail.details(actor, record.id());
        trail.record(actor, "EXPERIENCE_BEGUN", null, after, null);
        return after;
    }

    /** @throws ProblemException forbidden, stale-version, illegal-transition once it is withdrawn, validation-failed, … */
    @Transactional
    public RecordDetails update(Actor actor, UUID id, int version, RecordText text) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.require(trail.standing(actor, id).writes());
        ExperienceRecord record = trail.held(id, version);
        var topics = links.tag(id, text, before.topics());
        ExperienceContent content = ExperienceContent.of(text, topics);
        record.revise(content, trail.now());
        requireAnonymous(record);
        links.write(actor, id, text.authorIds());
        if (record.round() > 0) {
            requireNameless(record);
        }
        Set<UUID> known = records.among(actor, RecordReader.visible(actor, trail.today()), text.sourceIds());
        links.build(id, text.sourceIds(), known);
        records.flush();
        var files = Stream.concat(record.attachments(), links.attachmentsOfVersions(id).stream());
        attachments.attach(actor, RecordAttachments.KIND, id, files.collect(Collectors.toSet()), "/attachmentIds");
        RecordDetails after = get(actor, id);
        trail.record(actor, "EXPERIENCE_WRITTEN", before, after, null);
        return after;
    }

    /** @throws ProblemException rule-violated while chapters are missing, or where an anonymous one names whose it is */
    @Transactional
    public RecordDetails submit(Actor actor, UUID id, int version) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.require(trail.standing(actor, id).writes());
        ExperienceRecord record = trail.held(id, version);
        record.submit(trail.now());
        requireNameless(record);
        records.flush();
        trail.tell(new RecordSubmitted(id, record.round()));
        RecordDetails after = get(actor, id);
        trail.record(actor, "EXPERIENCE_SUBMITTED", before, after, null);
        return after;
    }

    /** @throws ProblemException rule-violated unless those whose experience it is agree that more people know more */
    @Transactional
    public RecordDetails address(Actor actor, UUID id, int version, RecordAudience audience) {
        RecordDetails before = trail.details(actor, id);
        RecordPolicy.Standing standing = trail.standing(actor, id);
        RecordPolicy.require(standing.writes());
        ExperienceRecord record = trail.held(id, version);
        boolean wider = audience.isWiderThan(before.visibility(), before.anonymous());
        if (wider) {
            RecordPolicy.requireConsent(standing);
        }
        record.address(audience, wider ? actor.personId() : null, trail.now());
        requireAnonymous(record);
        if (record.round() > 0) {
            requireNameless(record);
        }
        records.flush();
        RecordDetails after = get(actor, id);
        trail.record(actor, "EXPERIENCE_ADDRESSED", before, after, null);
        return after;
    }

    /** From the moment that peers read it. */
    private void requireNameless(ExperienceRecord record) {
        AnonymityCheck.require(record, links.names(record.id()), links.versions(record.id()));
    }

    /** Files say where they come from: an anonymous record has none, in no version. */
    private void requireAnonymous(ExperienceRecord record) {
        boolean files = record.attachments().findAny().isPresent()
                || !links.attachmentsOfVersions(record.id()).isEmpty();
        if (record.anonymous() && files) {
            throw ProblemException.invalidField("/attachmentIds", "anonymous-without-files");
        }
    }
}
