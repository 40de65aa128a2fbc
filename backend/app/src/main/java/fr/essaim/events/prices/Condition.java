package fr.essaim.events.prices;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a rule applies, as the engine judges it; {@link PriceCondition} is how it is written. */
sealed interface Condition {
    record All(List<Condition> parts) implements Condition {}

    record Any(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}

    record Has(Trait trait) implements Condition {}

    record Always() implements Condition {}

    /** One trait that made a condition hold or fail: whether the person has it. */
    record Finding(Trait trait, boolean present) {}

    default boolean holds(Set<Trait> traits) {
        return switch (this) {
            case All all -> all.parts().stream().allMatch(part -> part.holds(traits));
            case Any any -> any.parts().stream().anyMatch(part -> part.holds(traits));
            case Not not -> !not.part().holds(traits);
            case Has has -> traits.contains(has.trait());
            case Always ignored -> true;
        };
    }

    /** Why it holds or fails for these traits: as few findings as suffice where one suffices, each of them once. */
    default List<Finding> why(Set<Trait> traits) {
        boolean holds = holds(traits);
        Stream<Finding> findings =
                switch (this) {
                    case All all -> holds ? ofAll(all.parts(), traits) : ofFirst(all.parts(), false, traits);
                    case Any any -> holds ? ofFirst(any.parts(), true, traits) : ofAll(any.parts(), traits);
                    case Not not -> not.part().why(traits).stream();
                    case Has has -> Stream.of(new Finding(has.trait(), holds));
                    case Always ignored -> Stream.of();
                };
        return findings.distinct().toList();
    }

    private static Stream<Finding> ofAll(List<Condition> parts, Set<Trait> traits) {
        return parts.stream().flatMap(part -> part.why(traits).stream());
    }

    private static Stream<Finding> ofFirst(List<Condition> parts, boolean holding, Set<Trait> traits) {
        return parts.stream()
                .filter(part -> part.holds(traits) == holding)
                .limit(1)
                .flatMap(part -> part.why(traits).stream());
    }

    /** Every trait it asks about. */
    default Stream<Trait> traits() {
        return switch (this) {
            case All all -> all.parts().stream().flatMap(Condition::traits);
            case Any any -> any.parts().stream().flatMap(Condition::traits);
            case Not not -> not.part().traits();
            case Has has -> Stream.of(has.trait());
            case Always ignored -> Stream.of();
        };
    }
}
