package fr.essaim.kits.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTextTest {
    @ParameterizedTest(name = "base {0}, own {1}, kit {2}: {3}")
    @CsvSource({
        "a,a,a,",
        "a,b,a,",
        "a,a,b,READY",
        "a,b,b,",
        "a,b,c,CONFLICT",
        "a,a,,REMOVED",
        "a,b,,CONFLICT",
        "a,,,",
        "a,,a,",
        "a,,b,CONFLICT",
        ",,a,ADDED",
        ",b,,",
        ",b,a,CONFLICT",
        ",a,a,",
    })
    void comparesThreeTexts(
            @Nullable String base, @Nullable String local, @Nullable String upstream, @Nullable Proposal proposal) {
        assertThat(new OwnText(text(base), text(local)).proposal(text(upstream)).orElse(null))
                .isEqualTo(proposal);
    }

    /** Many versions of a kit, each section written by both sides in any order: whatever happens, no own text is gone. */
    @RepeatedTest(500)
    void noOwnTextIsEverLost(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        OwnText own = random.nextBoolean() ? OwnText.adopted(said("v0")) : OwnText.none();
        SectionText upstream = own.base();
        var written = new ArrayList<SectionText>();
        var kept = new ArrayList<SectionText>();
        var bases = new ArrayList<@Nullable SectionText>();
        if (own.local() != null) {
            written.add(own.local());
        }
        for (int i = 1; i <= 60; i++) {
            if (random.nextInt(3) == 0) {
                upstream = random.nextInt(5) == 0 ? null : text("v" + (random.nextBoolean() ? i : random.nextInt(i)));
            }
            OwnText before = own;
            OwnText.Step step = step(random, before, upstream, i);
            own = step.next();
            if (step.replaced() != null) {
                kept.add(step.replaced());
            }
            if (own.local() != null) {
                written.add(own.local());
            }
            assertThat(present(own, kept)).containsAll(written);
            if (!Objects.equals(own.base(), before.base())) {
                // The base only ever moves to what the kit says now: each follows the one before, none returns by
                // itself.
                assertThat(own.base()).isEqualTo(upstream);
                bases.add(own.base());
            }
        }
        OwnText last = own.settled(upstream);
        OwnText.Step end = random.nextBoolean() ? last.accept(upstream) : last.keep(upstream);
        assertThat(end.next().proposal(upstream)).isEmpty();
        assertThat(bases.size()).isLessThanOrEqualTo(60);
    }

    private static OwnText.Step step(Random random, OwnText own, @Nullable SectionText upstream, int i) {
        return switch (random.nextInt(6)) {
            case 0 -> own.adapt(text("own" + i));
            case 1 -> own.adapt(random.nextInt(4) == 0 ? null : upstream);
            case 2 -> own.accept(upstream);
            case 3 -> own.keep(upstream);
            case 4 -> own.merge(upstream, said("both" + i));
            default -> new OwnText.Step(own.settled(upstream), null);
        };
    }

    private static List<SectionText> present(OwnText own, List<SectionText> kept) {
        var all = new ArrayList<>(kept);
        if (own.local() != null) {
            all.add(own.local());
        }
        return all;
    }

    private static @Nullable SectionText text(@Nullable String title) {
        return title == null ? null : said(title);
    }

    private static SectionText said(String title) {
        return new SectionText(SectionKind.EXERCISE, title, null, null, null, null, null, List.of());
    }
}
