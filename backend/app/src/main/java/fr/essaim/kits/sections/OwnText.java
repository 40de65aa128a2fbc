package fr.essaim.kits.sections;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One section of an adoption: the kit's text it comes from, and the territory's own. A later text of the kit is compared with both
 * (three-way). Every step answers the next pair and never changes this one; whoever takes a step keeps {@link Step#replaced()}, so
 * that no text of a territory is ever lost.
 *
 * @param base null where the kit has, or had, no such section
 * @param local null where the territory does without it
 */
public record OwnText(@Nullable SectionText base, @Nullable SectionText local) {
    /**
     * The pair after a step, and what it replaced.
     *
     * @param replaced the former own text where the step took its place, to be kept
     */
    public record Step(OwnText next, @Nullable SectionText replaced) {}

    /** As the kit says it. */
    public static OwnText adopted(SectionText upstream) {
        return new OwnText(upstream, upstream);
    }

    /** Not there yet, since the kit brings it later. */
    public static OwnText none() {
        return new OwnText(null, null);
    }

    /** Whether the territory changed what it took over. */
    public boolean isAdapted() {
        return !Objects.equals(base, local);
    }

    /** @param upstream what the later version says, null where it has no such section */
    public Optional<Proposal> proposal(@Nullable SectionText upstream) {
        if (Objects.equals(base, upstream) || Objects.equals(local, upstream)) {
            return Optional.empty();
        }
        if (isAdapted()) {
            return Optional.of(Proposal.CONFLICT);
        }
        if (upstream == null) {
            return Optional.of(Proposal.REMOVED);
        }
        return Optional.of(base == null ? Proposal.ADDED : Proposal.READY);
    }

    /** The pair when nothing is left to decide: where both say the same, the base moves on by itself. */
    public OwnText settled(@Nullable SectionText upstream) {
        return Objects.equals(local, upstream) ? new OwnText(upstream, local) : this;
    }

    /** Writes the own text; null does without it. */
    public Step adapt(@Nullable SectionText written) {
        return to(base, written);
    }

    /** Takes what the kit says. */
    public Step accept(@Nullable SectionText upstream) {
        return to(upstream, upstream);
    }

    /** Keeps the own text, having seen what the kit says. */
    public Step keep(@Nullable SectionText upstream) {
        return to(upstream, local);
    }

    /** Makes one text of both by hand. */
    public Step merge(@Nullable SectionText upstream, SectionText merged) {
        return to(upstream, merged);
    }

    private Step to(@Nullable SectionText nextBase, @Nullable SectionText nextLocal) {
        boolean replaces = local != null && !local.equals(nextLocal);
        return new Step(new OwnText(nextBase, nextLocal), replaces ? local : null);
    }
}
