package fr.essaim.kits.adoptions;

import fr.essaim.kits.KitService;
import fr.essaim.records.ExperienceContent;
import fr.essaim.records.Figure;
import fr.essaim.records.RecordDraft;
import fr.essaim.records.RecordService;
import fr.essaim.records.RecordVisibility;
import fr.essaim.records.Step;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a territory learnt with a kit becomes an experience of its own, which others learn from. */
@ApplicationScoped
class AdoptionRecordService {
    private static final Pattern COUNTED = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final int LONGEST_STEP = 1_000;
    private static final int LONGEST_TITLE = 200;

    /** Whoever says what came of it says so in no language that is known. */
    private static final String LANGUAGE = "fr";

    private final AdoptionTrail trail;
    private final Adoptions adoptions;
    private final KitService kits;
    private final RecordService records;

    AdoptionRecordService(AdoptionTrail trail, Adoptions adoptions, KitService kits, RecordService records) {
        this.trail = trail;
        this.adoptions = adoptions;
        this.kits = kits;
        this.records = records;
    }

    /**
     * Begins the record of a done adoption, with what was said of its outcome; its authors write on from there.
     *
     * @throws ProblemException forbidden, stale-version, illegal-transition unless it is done, rule-violated if one tells of it
     */
    @Transactional
    AdoptionDetails tell(Actor actor, UUID id, int version) {
        AdoptionDetails before = trail.require(actor, id, false);
        Adoption adoption = trail.held(id, version);
        if (before.state() != AdoptionState.DONE) {
            throw ProblemException.illegalTransition(before.state(), AdoptionState.DONE);
        }
        UUID record = records.begin(actor, draft(actor, before), told(before), before.demo())
                .id();
        adoption.tell(record, trail.now());
        adoptions.flush();
        AdoptionDetails after = trail.details(actor, id);
        trail.record(actor, "ADOPTION_TOLD", before, after, null);
        return after;
    }

    /** Of the programme that the kit comes from, for its pioneers first. */
    private RecordDraft draft(Actor actor, AdoptionDetails adoption) {
        return new RecordDraft(
                title(adoption),
                LANGUAGE,
                adoption.territory().id(),
                null,
                false,
                RecordVisibility.PIONEERS,
                programme(actor, adoption.kitId()),
                null);
    }

    private @Nullable UUID programme(Actor actor, UUID kit) {
        try {
            Reference programme = kits.get(actor, kit).programme();
            return programme == null ? null : programme.id();
        } catch (ProblemException hidden) {
            return null;
        }
    }

    private ExperienceContent told(AdoptionDetails adoption) {
        Outcome outcome = Objects.requireNonNull(adoption.outcome());
        ExperienceContent begun = ExperienceContent.begun(title(adoption), LANGUAGE);
        return new ExperienceContent(
                begun.title(),
                begun.summary(),
                begun.language(),
                begun.licence(),
                begun.context(),
                begun.challenge(),
                begun.partners(),
                steps(adoption, outcome),
                paragraphs(results(outcome)),
                outcome.figures().stream()
                        .filter(AdoptionRecordService::isCounted)
                        .map(count -> new Figure(count.label(), count.value(), count.unit()))
                        .toList(),
                begun.obstacles(),
                begun.levers(),
                begun.means(),
                begun.costs(),
                paragraphs(List.of(outcome.adapted(), outcome.advice())),
                begun.transferConditions(),
                begun.attachmentIds());
    }

    /** What is too long for one stands with the results, where none of it is lost. */
    private List<Step> steps(AdoptionDetails adoption, Outcome outcome) {
        return outcome.done().length() > LONGEST_STEP
                ? List.of()
                : List.of(new Step(
                        month(adoption.createdAt()),
                        month(adoption.updatedAt()),
                        outcome.done().strip()));
    }

    private static List<String> results(Outcome outcome) {
        var results = new ArrayList<String>();
        if (outcome.done().length() > LONGEST_STEP) {
            results.add(outcome.done());
        }
        results.add(outcome.results());
        outcome.figures().stream()
                .filter(count -> !isCounted(count))
                .map(count -> (count.label() + " : " + count.value() + " " + count.unit()).strip())
                .forEach(results::add);
        return results;
    }

    private static boolean isCounted(Outcome.Count count) {
        return COUNTED.matcher(count.value()).matches() && !count.unit().isBlank();
    }

    private static @Nullable String paragraphs(List<String> words) {
        return MarkdownText.canonicalOrNull(words.stream()
                .flatMap(text -> text.lines().map(MarkdownText::ofWords))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(System.lineSeparator().repeat(2))));
    }

    private static String month(Instant moment) {
        return YearMonth.from(moment.atZone(Today.FRANCE)).toString();
    }

    /** Its authors find a better one. */
    private static String title(AdoptionDetails adoption) {
        String title = adoption.kitTitle() + ", " + adoption.territory().name();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
