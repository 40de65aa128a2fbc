package fr.essaim.records;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use cases of published versions: whoever may read a record may read how it came about, until it is withdrawn. */
@ApplicationScoped
public class RecordVersionService {
    private final RecordTrail trail;
    private final RecordVersions versions;

    RecordVersionService(RecordTrail trail, RecordVersions versions) {
        this.trail = trail;
        this.versions = versions;
    }

    Page<RecordVersionSummary> list(Actor actor, UUID record, PageRequest request) {
        requireTold(actor, record);
        return versions.page(record, request);
    }

    CsvExport<RecordVersionSummary> export(Actor actor, UUID record, PageRequest request) {
        requireTold(actor, record);
        return versions.export(record, request);
    }

    RecordVersionDetails get(Actor actor, UUID record, int number) {
        requireTold(actor, record);
        return versions.numbered(record, number, number).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException not-found unless there are both, malformed-parameter unless the one is earlier */
    RecordComparison compare(Actor actor, UUID record, int from, int to) {
        requireTold(actor, record);
        if (from >= to) {
            throw ProblemException.invalidParameter("since", "earlier-version");
        }
        List<RecordVersionDetails> both = versions.numbered(record, from, to);
        if (both.size() < 2) {
            throw ProblemException.notFound();
        }
        return RecordComparison.of(both.getFirst(), both.getLast());
    }

    private void requireTold(Actor actor, UUID record) {
        if (trail.details(actor, record).content() == null) {
            throw ProblemException.notFound();
        }
    }
}
