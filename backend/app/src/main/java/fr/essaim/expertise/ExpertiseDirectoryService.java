package fr.essaim.expertise;

import fr.essaim.communities.CommunityService;
import fr.essaim.geography.GeoPoint;
import fr.essaim.geography.GeoUnitService;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers from the directory. */
@ApplicationScoped
public class ExpertiseDirectoryService {
    private final ExpertiseDirectory directory;
    private final CommunityService communities;
    private final GeoUnitService geography;
    private final Today today;

    ExpertiseDirectoryService(
            ExpertiseDirectory directory, CommunityService communities, GeoUnitService geography, Today today) {
        this.directory = directory;
        this.communities = communities;
        this.geography = geography;
        this.today = today;
    }

    Page<ExpertDetails> list(Actor actor, ExpertiseFilter filter, PageRequest request) {
        return directory.page(actor, conditions(actor, filter), filter.near() != null, request);
    }

    CsvExport<ExpertDetails> export(Actor actor, ExpertiseFilter filter, PageRequest request) {
        return directory.export(actor, conditions(actor, filter), filter.near() != null, request);
    }

    /** @throws ProblemException not-found unless the actor may find that person in the directory */
    ExpertDetails get(Actor actor, UUID person) {
        return directory
                .details(actor, ExpertiseDirectory.visible(actor, today, null), person)
                .orElseThrow(ProblemException::notFound);
    }

    private Conditions conditions(Actor actor, ExpertiseFilter filter) {
        filter.requireSound();
        if (filter.communityId() != null) {
            communities.access(actor, filter.communityId());
        }
        return filter.narrow(ExpertiseDirectory.visible(actor, today, centre(filter.near())));
    }

    private @Nullable GeoPoint centre(@Nullable String commune) {
        return commune == null
                ? null
                : geography.centreOfCommune(commune.toUpperCase(Locale.ROOT)).orElseThrow(() -> new ProblemException(
                                ProblemCode.UNKNOWN_REFERENCE)
                        .atParameter("near", "unknown-reference"));
    }
}
